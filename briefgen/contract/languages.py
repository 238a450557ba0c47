"""A script -> the letters that languages of Europe and of the United Nations are written in; it knows nothing of fonts.

After the main exemplar characters of the Common Locale Data Repository 46 (Unicode), in small letters.
"""

from __future__ import annotations

from collections.abc import Mapping

Letters = Mapping[str, str]
"""The letters of each language, by its English name; those that all of a script have stand under COMMON."""

COMMON = ""

LANGUAGES: Mapping[str, Letters] = {
    "Latn": {
        COMMON: "abcdefghijklmnopqrstuvwxyz",
        "Albanian": "çë", "Bosnian": "čćđšž", "Catalan": "àçèéíïòóúü·", "Croatian": "čćđšž", "Czech": "áčďéěíňóřšťúůýž",
        "Danish": "åæø", "Dutch": "áäéëíïóöúü", "Estonian": "äõöšüž", "Finnish": "åäöšž", "French": "àâæçèéêëîïôœùûüÿ",
        "German": "äöüß", "Hungarian": "áéíóöőúüű", "Icelandic": "áæéíðóöúýþ", "Irish": "áéíóú", "Italian": "àèéìòóù",
        "Latvian": "āčēģīķļņšūž", "Lithuanian": "ąčėęįšųūž", "Maltese": "àċèġħìòùż", "Norwegian": "àåæéòóôø",
        "Polish": "ąćęłńóśźż", "Portuguese": "àáâãçéêíòóôõú", "Romanian": "ăâîșț", "Slovak": "áäčďéíĺľňóôŕšťúýž",
        "Slovenian": "čšž", "Spanish": "áéíñóúü¿¡", "Swedish": "àåäéö", "Turkish": "çğıİöşü", "Welsh": "âêîôûŵŷ",
    },
    "Cyrl": {
        COMMON: "абвгджзклмнопрстуфхцчш",
        "Belarusian": "еёіўыьэюяй", "Bulgarian": "еийщъьюя", "Macedonian": "ѓеѕијќљњџ", "Russian": "еёийщъыьэюя",
        "Serbian": "ђеијљњћџ", "Ukrainian": "ґеєиіїйщьюя",
    },
    "Grek": {"Greek": "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ"},
    "Armn": {"Armenian": "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"},
    "Geor": {"Georgian": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"},
    "Hebr": {"Hebrew": "אבגדהוזחטיךכלםמןנסעףפץצקרשת"},
    "Arab": {"Arabic": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"},
}  # fmt: skip

FIGURES = "0123456789"
MARKS = ".,;:!?()[]/&%-–—‘’“”…§*"
"""Digits, and the marks that any text has."""


def letters(language: str, script: str) -> frozenset[str]:
    """The letters of a language, small and capital, each one character."""
    small = LANGUAGES[script].get(COMMON, "") + LANGUAGES[script][language]
    capital = "" if script == "Geor" else small.upper().replace("SS", "")
    return frozenset(small + capital)
