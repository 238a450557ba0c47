"""Dates in texts: `[17 February=XXXX-02-17]` marks what is read, and as what; nothing after the sign: as nothing."""

import re
from copy import deepcopy
from datetime import date
from itertools import pairwise
from typing import Literal

import pytest
from babel import Locale, localedata
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.dates import FoundDate, read_dates
from briefgen.check.dates.words import KNOWN, date_words
from briefgen.model.dates import PartialDate, parse_date

MARK = re.compile(r"\[([^=\]]+)=([^\]]*)\]")

FULL = [
    ("en", "On [17 February 2025=2025-02-17] European leaders met."),
    ("en", "On [February 17, 2025=2025-02-17], European leaders met."),
    ("en", "On [February 17 2025=2025-02-17] they met"),
    ("en", "on [17th February 2025=2025-02-17]; on the [17th of February, 2025=2025-02-17]"),
    ("en", "[17-Feb-2025=2025-02-17], [17 FEBRUARY 2025=2025-02-17], [17 february 2025=2025-02-17]"),
    ("en", "[Sept. 5, 2022=2022-09-05] and [5 Sep 2022=2022-09-05]."),
    ("en", "[2025-02-17=2025-02-17], [2025/02/17=2025-02-17]. [2025-02-17=2025-02-17]T10:30"),
    ("en", "[17/02/2025=2025-02-17], [17.02.2025=2025-02-17], [17-02-2025=2025-02-17], [17/02/25=2025-02-17]"),
    ("en", "[02/17/2025=2025-02-17], which only America writes"),
    ("en", "[03.04.2025=2025-04-03], [03/03/2025=2025-03-03]"),
    ("de", "Am [17. Februar 2025=2025-02-17] und am [1. Jänner 2024=2024-01-01]."),
    ("de", "[03.04.2025=2025-04-03], [17. 2. 2025=2025-02-17], [03/04/2025=2025-04-03]"),
    ("fr", "le [17 février 2025=2025-02-17], le [1er mars 2025=2025-03-01], le [2 févr. 2025=2025-02-02]"),
    ("es", "el [17 de febrero de 2025=2025-02-17], el [1.º de marzo del 2025=2025-03-01]"),
    ("it", "il [17 febbraio 2025=2025-02-17], l’[8 marzo 2025=2025-03-08], il [1° marzo 2025=2025-03-01]"),
    ("pt", "em [17 de fevereiro de 2025=2025-02-17], a [1º de março de 2025=2025-03-01]"),
    ("nl", "op [17 februari 2025=2025-02-17], de [3de mei 2025=2025-05-03]"),
    ("pl", "[17 lutego 2025=2025-02-17] r."),
    ("uk", "[17 лютого 2025=2025-02-17] року"),
    ("sv", "den [17 februari 2025=2025-02-17]"),
    ("ar", "في [٧ ديسمبر ٢٠٢٤=2024-12-07]"),
    ("cs", "[17. února 2025=2025-02-17], [17. 2. 2025=2025-02-17]"),
    ("fi", "[17. helmikuuta 2025=2025-02-17], [helmikuussa 2025=2025-02]"),
    ("tr", "[17 Şubat 2025=2025-02-17]’te"),
    ("hu", "[2025. február 17=2025-02-17]-én, [2025. februárban=2025-02]"),
    ("lt", "[2025 m. vasario 17=2025-02-17] d."),
    ("lv", "[2025. gada 17. februāris=2025-02-17]"),
    ("he", "ב־[17 בפברואר 2025=2025-02-17]"),
    ("ja", "[2025年2月17日=2025-02-17]に、[2022年=2022]から"),
    ("zh-Hans", "他于[2025年2月17日=2025-02-17]表示"),
    ("ko", "[2025년 2월 17일=2025-02-17]에"),
    ("xx", "[17 February 2025=2025-02-17], as in English where nobody knows better"),
]  # fmt: skip

PARTIAL = [
    ("en", "[17 Feb.=XXXX-02-17]"),
    ("en", "talks on [18 February=XXXX-02-18] in Riyadh; on [7 December=XXXX-12-07]."),
    ("en", "On [February 18=XXXX-02-18], and [May 5=XXXX-05-05]"),
    ("en", "since the election in [November 2024=2024-11]; [Nov. 2024=2024-11]; [February, 2025=2025-02]"),
    ("en", "[03/04/2025=2025]: nobody knows the month"),
    ("en", "[2024-11=2024-11] is a month, [2011-12=2011] perhaps two years"),
    ("en", "[02/2025=2025-02]"),
    ("de", "Am [17.02.=XXXX-02-17] und im [März 2025=2025-03]"),
    ("fr", "le [1er mars=XXXX-03-01], en [décembre 2024=2024-12]"),
    ("es", "en [noviembre de 2024=2024-11]"),
    ("ja", "[2月17日=XXXX-02-17]"),
    ("pl", "w [lutym 2025=2025-02], [17 lutego=XXXX-02-17], [17 lut.=XXXX-02-17]"),
    ("ru", "в [феврале 2025=2025-02] года, [17 февраля=XXXX-02-17], в [мае 2024=2024-05]"),
    ("uk", "у [лютому 2025=2025-02] року, [17 лютого=XXXX-02-17], у [червні 2024=2024-06]"),
    ("sv", "den [17 februari=XXXX-02-17], den [1:a mars=XXXX-03-01], i [maj 2024=2024-05]"),
    ("ar", "في [شباط=2025-02]/[فبراير 2025=2025-02]، [17 شباط/فبراير=XXXX-02-17]، و[1 كانون الأول 2024=2024-12-01]"),
]  # fmt: skip

SEVERAL = [
    ("en", "[17=2025-02-17]–[18 February 2025=2025-02-18]"),
    ("en", "[17=XXXX-02-17] and [18 February=XXXX-02-18]"),
    ("en", "from the [17=XXXX-02-17]th to the [18th of February=XXXX-02-18]"),
    ("en", "[17=2025-02-17], [18=2025-02-18] and [19 February 2025=2025-02-19]"),
    ("en", "[February 17=2025-02-17]–[18, 2025=2025-02-18]"),
    ("en", "[17 February=2025-02-17] – [3 March 2025=2025-03-03]"),
    ("en", "[17 December=XXXX-12-17] to [3 January 2025=2025-01-03]"),
    ("en", "[February=2025-02]–[March 2025=2025-03], [January=2025-01], [May=2025-05] and [June 2025=2025-06]"),
    ("de", "vom [17=XXXX-02-17]. bis zum [18. Februar=XXXX-02-18], am [17=2025-02-17]./[18. Februar 2025=2025-02-18]"),
    ("fr", "du [17=2025-02-17] au [18 février 2025=2025-02-18]; les [1=XXXX-03-01]er et [2 mars=XXXX-03-02]"),
    ("es", "del [17=XXXX-02-17] al [18 de febrero=XXXX-02-18]"),
    ("en", "[2022=2022]–[2024=2024]; from [2014=2014] to [2022=2022]; in [2022=2022], [2023=2023] and [2024=2024]"),
    ("en", "[2024=2024]/[25=2025], [2024=2024]–[25=2025], [2024=2024]-[25=2025]"),
]  # fmt: skip

YEARS = [
    ("en", "in [2022=2022]"),
    ("en", "In [2022=2022] Russia invaded; [2022=2022] saw war."),
    ("en", "since [2014=2014] the war has gone on"),
    ("en", "the [2022=2022] invasion, Trump’s [2024=2024] victory, its [2025=2025] budget, ([2022=2022])"),
    ("en", "by [2030=2030], early [2025=2025], mid-[2023=2023], the spring of [2024=2024], end of [1999=1999]"),
    ("en", "in [2000=2000] the towers stood; since [2000=2000] Putin; the [2000=2000] election; by [2000=2000]."),
    ("en", "the peace of [1648=1648], signed in [1648=1648] by all, the war of [1812=1812]"),
    ("en", "[1939=1939]’s lesson; around [2030=2030]; more than in [2014=2014]"),
    ("en", "Resolution 1973 ([2011=2011])"),
    ("en", "the [1990s=], the [2020’s=]"),
    ("de", "im Jahr [2022=2022], seit [2014=2014], Ende [2024=2024] und bis [2030=2030]"),
    ("de", "[2022=2022] überfiel Russland die Ukraine. Die Wahl [2024=2024] gewann Trump."),
    ("de", "[2024=2024] war Trump Kandidat."),
    ("de", "die [2020er=] Jahre"),
    ("fr", "en [2022=2022], depuis [2014=2014], l’élection de [2024=2024]"),
    ("fr", "d’ici [2030=2030], la guerre de [2022=2022]"),
    ("fr", "les années [1990=], l’année [2022=2022], les années [2022=2022] et [2023=2023]"),
    ("es", "en [2022=2022], desde [2014=2014], a finales de [2024=2024], la guerra de [2022=2022]"),
    ("it", "nel [2022=2022], dal [2014=2014], la guerra del [2022=2022], gli anni [1990=]"),
    ("pt", "em [2022=2022], desde [2014=2014], até [2030=2030]"),
    ("nl", "in [2022=2022], sinds [2014=2014], eind [2024=2024], de jaren [1990=]"),
    ("pl", "w [2022=2022] r., od [2014=2014]"),
    ("pl", "w [2000=2000] roku; do [2030=2030] r.; w latach [2014=2014]–[2022=2022]; wybory z [2024=2024] r."),
    ("ru", "в [2022=2022] году, с [2014=2014] года, к [2000=2000] году, выборы [2024=2024] года, [1990-х=] годов"),
    ("uk", "у [2022=2022] році, з [2014=2014] року, до [2000=2000] року, вибори [2024=2024] року, [1990-х=] років"),
    ("sv", "år [2022=2022], sedan [2014=2014], i slutet av [2000=2000], valet [2024=2024]; [1990-talet=]"),
    ("ar", "في عام [٢٠٢٢=2022]، منذ [2014=2014]، بين عامي [2014=2014] و[2022=2022]، انتخابات [2024=2024]"),
]  # fmt: skip

NONE = [
    ("en", "may, march on, and in May nothing"),
    ("en", "2 may join; of these 3 march"),
    ("en", "in May 20 soldiers died"),
    ("en", "2000 soldiers, 2022 troops, 1500 armoured vehicles, 1650 peacekeepers"),
    ("en", "a 2000-strong force, 1500-mile march, 2000-year-old"),
    ("en", "in 2000 villages, by 2000 soldiers; the 2000 soldiers; with 2000 French soldiers"),
    ("en", "more than 2000, at least 1500 died, some 1950 people, nearly 2025 homes, 2000 wounded"),
    ("en", "a force of 1500."),
    ("en", "2000%, 2000 km, 1500 MW, 2000 t, 1800 EUR, $2000, € 2000, EUR 1900, ≈ 2000, × 2000"),
    ("en", "1500–2000 soldiers, 1500 to 2000 troops, 2000 or 3000 soldiers, from 2000 to 30,000"),
    ("en", "Resolution 1973, Article 1985, no. 2022, Directive 2004"),
    ("en", "30,000, 200,000, 2,022, 2022.5, 20221, 3 to 5, G7, 5%, A2022, 14:2022"),
    ("en", "1.2.25, in 2000 hamlets, CVE-2025-68616, 2025-02-30"),
    ("de", "mit 2000 Kühen"),
    ("en", "rose to 17.02. In the end, 1.2.3, 24/7, 9/11, 2200, 1400"),
    ("en", "the 17th, the third of five, two million"),
    ("en", "May 5.5, April 5,000, in March 30,000"),
    ("de", "2000 Soldaten, mit 2022 Soldaten, mehr als 1500, rund 2000 Panzer, nach 2000 Jahren"),
    ("de", "im Mai, Artikel 1985, Nr. 2022"),
    ("fr", "2000 soldats, 2 000 soldats, plus de 1500, quelque 2000 chars, résolution 1973, en mars"),
    ("es", "2000 soldados, más de 1500, unos 2000 efectivos, resolución 1973, en mayo"),
    ("it", "2000 soldati, più di 1500, circa 2000 carri"),
    ("pt", "2000 soldados, mais de 1500, cerca de 2000 tropas"),
    ("nl", "2000 soldaten, meer dan 1500, ongeveer 2000 tanks, in mei"),
    ("ja", "2000人"),
    ("pl", "2000 żołnierzy, ponad 1500, rezolucja 1973, w maju"),
    ("ru", "2000 солдат, более 1500, резолюция 1973, в мае"),
    ("uk", "2000 солдатів, понад 1500, резолюція 1973, у травні"),
    ("sv", "2000 soldater, mer än 1500, resolution 1973, i maj"),
    ("ar", "2000 جندي، أكثر من 1500، القرار 1973، في مايو"),
    ("en", "December. 2024 soldiers"),
]  # fmt: skip

MIXED = [
    ("en", "On [17 February=XXXX-02-17] 2000 soldiers left"),
    ("en", "In [February 2025=2025-02] 2000 soldiers left, and 12 on [17 February=XXXX-02-17]"),
    ("en", "on [3 May=XXXX-05-03] 5 others, the end of [1900=1900]"),
    ("en", "killed 12, [17 February=XXXX-02-17]"),
    ("en", "on [May 5=XXXX-05-05], 17 soldiers"),
    ("en", "The war came in February. [2024=2024] was worse."),
    ("en", "31 [February 2025=2025-02]"),
    ("en", "with 40,000 soldiers on [7 December 2024=2024-12-07], 5% of GDP by [2030=2030] and Article 5"),
]  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def months_apart() -> None:
    """Give each language months of its own: Babel would leave them to all other tests (see compose/dates.py)."""
    for language in KNOWN:
        data = localedata.load(language)
        data["months"] = deepcopy(data["months"])


@pytest.mark.parametrize(("language", "marked"), FULL + PARTIAL + SEVERAL + YEARS + NONE + MIXED)
def test_dates_are_read_and_nothing_else(language: str, marked: str) -> None:
    text = MARK.sub(r"\1", marked)
    found = [(text[start:end], read) for start, end, read in read_dates(text, language)]
    assert found == [(words, parse_date(edtf or "undated")) for words, edtf in MARK.findall(marked)]


def test_no_month_of_cldr_is_missing_in_the_table() -> None:
    for language in KNOWN:
        for width in ("wide", "abbreviated"):
            for month, name in Locale(language).months["format"][width].items():
                assert name.lower().strip(".") in date_words(language).months[month - 1].split("|")


def test_a_long_list_of_figures_takes_no_more_than_its_length() -> None:
    for item in ("1, ", "2022, ", "January, ", "17 February, "):
        read_dates(item * 20_000 + "2025", "en")


@given(
    st.text(alphabet="0123456789 .,-–/%may" + "MayFeb’s\xa0年月日٢", max_size=60),
    st.sampled_from(["en", "de", "hu", "ja"]),
)
def test_any_text_can_be_read_and_dates_do_not_overlap(text: str, language: str) -> None:
    found = read_dates(text, language)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= later.start for one, later in pairwise(found))


@given(
    st.dates(date(1500, 1, 1), date(2100, 1, 1)),
    st.sampled_from(sorted(KNOWN)),
    st.sampled_from(["long", "medium"]),
)
def test_what_cldr_writes_is_read(day: date, language: str, width: Literal["long", "medium"]) -> None:
    found = read_dates(format_date(day, width, locale=language), language)
    assert [one.date for one in found] == [PartialDate(day.year, day.month, day.day)]


def test_a_found_date_knows_its_place() -> None:
    assert read_dates("In 2022.", "en") == (FoundDate(3, 7, PartialDate(2022)),)
