"""A sentence -> whether it begins by pointing back at the one before it; it must not know passages.

"It argues that …" says nothing without the sentence that names who argues: that one belongs to its context.
"""

from __future__ import annotations

import re

_BACK = {
    "en": "he she it they his her its their this that these those such both neither",
    "fr": "il elle ils elles ce cet cette ces cela ceci celui-ci celle-ci ceux-ci celles-ci son sa ses leur leurs",
    "de": "er sie es dies diese dieser dieses diesen diesem sein seine ihr ihre beide",
    "es": "él ella ellos ellas este esta estos estas esto ese esa esos esas eso aquel aquella su sus ambos ambas",
    "it": "egli ella esso essa essi esse questo questa questi queste ciò suo sua suoi sue entrambi entrambe",
    "pt": "ele ela eles elas este esta estes estas isto esse essa esses essas isso seu sua seus suas ambos ambas",
    "nl": "hij zij ze dit deze die haar hun beide",
    "sv": "han hon denna detta dessa hans hennes deras båda",
    "da": "han hun denne dette disse hans hendes deres begge",
    "nb": "han hun denne dette disse hans hennes deres begge",
    "pl": "on ona ono oni one ten ta to ci te jego jej ich obaj obie oba",
    "ru": "он она оно они этот эта это эти его её ее их оба обе",
    "uk": "він вона воно вони цей ця це ці його її їх обидва обидві",
    "ar": "هو هي هم هذا هذه هؤلاء ذلك تلك",
}
_UNSPACED = {"zh": "他 她 它 这 這 此 该 該", "ja": "彼 これ この それ その"}
_WORD = re.compile(r"[^\w]*([^\W\d_]+(?:-[^\W\d_]+)?)")


def points_back(sentence: str, language: str) -> bool:
    """Say whether a sentence begins with a pronoun, or a word that points at what was named before."""
    base = language.partition("-")[0]
    found = _WORD.match(sentence)
    if found is None:
        return False
    if base in _UNSPACED:
        return found[1].startswith(tuple(_UNSPACED[base].split()))
    return found[1].lower() in _BACK.get("nb" if base in ("no", "nn") else base, "").split()
