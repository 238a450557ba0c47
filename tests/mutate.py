"""The text of a paper -> the same with another meaning near a passage, or in another form; it must not know the checks.

What cannot be done to a sentence gives None. Whatever is chosen comes out of the generator that is passed in.
"""

import re
import unicodedata
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from briefgen.check.sentences import around
from briefgen.ground.diagnostics import Address, At
from briefgen.model.judgement import Judged
from briefgen.model.texts import prose
from briefgen.read.locate import source_range
from briefgen.read.tree import Tree


class Held(NamedTuple):
    """Code points start..end of paper.md: the sentence in which a passage stands, and the item that names it."""

    start: int
    end: int
    item: Address


Meaning = Callable[[str, Held, Random], str | None]
Form = Callable[[str, Random], str]


def held(judged: Judged, tree: Tree) -> list[Held]:
    """Every sentence of the paper in which a passage stands, in the order of the items."""
    texts = dict(prose(judged.brief))
    found: list[Held] = []
    for item, finding in judged.findings.items():
        place = finding.place
        if finding.block not in texts or place is None or place.start is None or place.end is None:
            continue
        start, end = around(texts[finding.block], place.start, place.end, judged.brief.language)
        if stands := source_range(At(finding.block, start, end), tree):
            found.append(Held(stands.start, stands.end, item))
    return found


def changed(old: str, new: str) -> tuple[int, int]:
    """Code points start..end of the old text that are others in the new one; none where some came in between."""
    start = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - start
    end = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return start, len(old) - end


# ---- other meanings

_WORD = re.compile(r"(?<![\w\[(#^{.’'-])[a-z]{2,}(?![\w\])}’'-])")
_NAME = re.compile(r"(?<=[ (“])[A-Z][a-z]{2,}(?![\w\]’'-])")
_NUMBER = re.compile(r"(?<![\w^#-])\d[\d,]*")
_NUMBER_WORDS = ("two", "three", "five", "seven", "ten", "third", "thousand", "thousands", "one", "few", "many", "some")
_OTHERS = ("weakly", "China", "yesterday", "elephants", "doubtfully", "formerly")


def negate(text: str, sentence: Held, random: Random) -> str | None:
    word = _one(_WORD, text, sentence, random)
    negation = random.choice(["not", "no longer", "never", "hardly", "in no way"])
    return _put(text, word.start(), word.start(), f"{negation} ") if word else None


def change_number(text: str, sentence: Held, random: Random) -> str | None:
    number = _one(_NUMBER, text, sentence, random)
    if number is None:
        return None
    at = random.choice([i for i in range(*number.span()) if text[i].isdigit()])
    return _put(text, at, at + 1, random.choice([digit for digit in "123456789" if digit != text[at]]))


def change_number_word(text: str, sentence: Held, random: Random) -> str | None:
    known = re.compile(rf"(?<![\w-])(?:{'|'.join(_NUMBER_WORDS)})(?![\w-])", re.IGNORECASE)
    word = _one(known, text, sentence, random)
    other = [one for one in _NUMBER_WORDS if word and one != word[0].lower()]
    return _put(text, *word.span(), random.choice(other)) if word else None


def swap_names(text: str, sentence: Held, random: Random) -> str | None:
    names = list({name[0]: name for name in _NAME.finditer(text, sentence.start, sentence.end)}.values())
    if len(names) < 2:
        return None
    first, second = sorted(random.sample(names, 2), key=lambda name: name.start())
    between = text[first.end() : second.start()]
    return _put(text, first.start(), second.end(), second[0] + between + first[0])


def merge(text: str, sentence: Held, random: Random) -> str | None:
    """Join the sentence and the next one of the paragraph."""
    after = re.compile(r"\.[^\S\n]?(\n?)(?P<first>[A-Z])").match(text, sentence.end - 1)
    join = random.choice([", and ", "; ", ", but "])
    return _put(text, *after.span(), join + after["first"].lower()) if after else None


def split(text: str, sentence: Held, random: Random) -> str | None:
    comma = _one(re.compile(r"[,;:] (?P<first>[a-z])"), text, sentence, random)
    return _put(text, *comma.span(), f". {comma['first'].upper()}") if comma else None


def delete_sentence(text: str, sentence: Held, random: Random) -> str | None:
    return _put(text, sentence.start, sentence.end, "")


def replace_word(text: str, sentence: Held, random: Random) -> str | None:
    word = _one(_WORD, text, sentence, random)
    return _put(text, *word.span(), random.choice(_OTHERS)) if word else None


def delete_word(text: str, sentence: Held, random: Random) -> str | None:
    word = _one(re.compile(rf"{_WORD.pattern} "), text, sentence, random)
    return _put(text, *word.span(), "") if word else None


def swap_words(text: str, sentence: Held, random: Random) -> str | None:
    pairs = re.compile(r"(?<=[\w,] )(?P<first>[a-z]+) (?P<second>[a-z]+)(?= [\w])")
    pair = _one(pairs, text, sentence, random)
    return _put(text, *pair.span(), f"{pair['second']} {pair['first']}") if pair and pair[1] != pair[2] else None


MEANINGS: tuple[Meaning, ...] = (
    negate, change_number, change_number_word, swap_names, merge, split, delete_sentence, replace_word, delete_word,
    swap_words,
)  # fmt: skip


def move_point(text: str, random: Random) -> tuple[str, tuple[int, int]]:
    """Put a point at the end of another section; with the place in the old text where it stood."""
    sections = [found.start() for found in re.finditer(r"^## ", text, re.MULTILINE)] + [len(text)]
    points = [found.start() for found in re.finditer(r"^### ", text, re.MULTILINE)]
    start = random.choice(points)
    end = min(edge for edge in (*points, *sections) if edge > start)
    homes = [edge for edge in sections[1:] if not start < edge <= end and _has_points(text, edge, sections)]
    home = random.choice([edge for edge in homes if not _same_section(start, edge, sections)])
    point = text[start:end].rstrip() + "\n\n"
    without = text[:start] + text[end:]
    at = home if home <= start else home - (end - start)
    return without[:at].rstrip() + "\n\n" + point + without[at:], (start, end)


def _has_points(text: str, edge: int, sections: list[int]) -> bool:
    begin = max(one for one in sections if one < edge)
    return "\n### " in text[begin:edge]


def _same_section(at: int, edge: int, sections: list[int]) -> bool:
    return edge == min(one for one in sections if one > at)


def _one(pattern: re.Pattern[str], text: str, sentence: Held, random: Random) -> re.Match[str] | None:
    """One match within the sentence that isn't its first word."""
    found = [one for one in pattern.finditer(text, sentence.start, sentence.end) if one.start() > sentence.start]
    return random.choice(found) if found else None


def _put(text: str, start: int, end: int, instead: str) -> str:
    return text[:start] + instead + text[end:]


# ---- other forms

_BLOCK = re.compile(
    r"(?P<edge>\A|\n\n+)(?P<mark>\[\^\w+\]: )?(?P<words>(?!#|:::|[-*+>|] |\d+[.)] |!\[|```)[^\n](?:.|\n(?!\n))*)"
)
_UNSAFE = re.compile(r"[-+*>#|=~:`]|\d+[.)](?!\S)|\[\^|Source:")
"""What may begin a list, a heading, a note and so on, if a line began with it."""
_INNER_SPACE = re.compile(r"(?<=\S) (?=\S)")


def wrap(text: str, random: Random) -> str:
    """Break every paragraph anew at some width, between 12 and 100 code points."""
    width = random.choice([12, 30, 47, 66, 80, 100])
    return _paragraphs(text, lambda words: "\n".join(_lines(words.split(), width)))


def wrap_with_spaces_behind(text: str, random: Random) -> str:
    """The same with white space at the ends of lines: one is nothing, two break the line."""
    return _paragraphs(
        text,
        lambda words: "".join(line + random.choice([" ", "  "]) + "\n" for line in _lines(words.split(), 60)).rstrip(),
    )


def break_lines_hard(text: str, random: Random) -> str:
    safe = re.compile(rf"{_INNER_SPACE.pattern}(?!{_UNSAFE.pattern})")
    return _paragraphs(text, lambda words: _some(safe, words, random, lambda _: "\\\n", 40))


def indent(text: str, random: Random) -> str:
    """White space before the lines of paragraphs but the first ones."""

    def indented(words: str) -> str:
        first, *others = _lines(words.split(), 70)
        return "\n".join([first, *(" " * random.randrange(7) + line for line in others)])

    return _paragraphs(text, indented)


def widen_spaces(text: str, random: Random) -> str:
    return _paragraphs(
        text, lambda words: _some(_INNER_SPACE, words, random, lambda _: random.choice(["  ", "\t", " \t "]), 3)
    )


def no_break_spaces(text: str, random: Random) -> str:
    spaces = ["\u00a0", "\u202f", "&nbsp;", "\u2009", " \u00a0", "&#x2003;"]
    return _paragraphs(text, lambda words: _some(_INNER_SPACE, words, random, lambda _: random.choice(spaces), 3))


def straighten_quotes(text: str, random: Random) -> str:
    return _paragraphs(text, lambda words: words.translate(str.maketrans("“”‘’", "\"\"''")))


def restyle_quotes(text: str, random: Random) -> str:
    style = random.choice(["„{}“", "«{}»", "»{}«", "«\u00a0{}\u00a0»", "‘{}’", "”{}”", "&ldquo;{}&rdquo;"])
    return _paragraphs(text, lambda words: re.sub("“([^”]*)”", lambda found: style.format(found[1]), words))


def restyle_dashes(text: str, random: Random) -> str:
    """Other hyphens and dashes, between words and in ranges."""
    hyphen, dash = random.choice("‐‑-"), random.choice([" – ", "—", " — ", " -- "])

    def restyled(words: str) -> str:
        words = re.sub(r"(?<=[A-Za-z])[-‐‑](?=[A-Za-z])", hyphen, words)
        words = re.sub(r"(?<=\d)[-–](?=\d)", random.choice("-–"), words)
        return re.sub(r" [–—] |—", dash, words)

    return _paragraphs(text, restyled)


def emphasise(text: str, random: Random) -> str:
    """Marks of emphasis round single words."""

    def marked(found: re.Match[str]) -> str:
        mark = random.choice(["*", "**", "_", "***"])
        return f"{mark}{found[0]}{mark}"

    return _paragraphs(
        text, lambda words: _some(re.compile(r"(?<=[a-z] )[A-Za-z]+(?= [a-z])"), words, random, marked, 6)
    )


def hyphenate_softly(text: str, random: Random) -> str:
    inside = re.compile(r"(?<=[a-z]{3})(?=[a-z]{3})")
    return _paragraphs(
        text, lambda words: _some(inside, words, random, lambda _: random.choice(["\u00ad", "&shy;"]), 5)
    )


def space_behind(text: str, random: Random) -> str:
    """White space at the ends of paragraphs and headings."""
    return re.sub(r"(?<=\S)$", lambda _: random.choice(["", " ", "   ", "\t"]), text, flags=re.MULTILINE)


def more_empty_lines(text: str, random: Random) -> str:
    return re.sub(r"\n\n+", lambda _: random.choice(["\n\n", "\n\n\n", "\n  \n\n\n"]), text) + "\n\n"


def decompose(text: str, random: Random) -> str:
    """Accents as code points of their own."""
    return _paragraphs(text, lambda words: unicodedata.normalize("NFD", words))


def other_line_ends(text: str, random: Random) -> str:
    return "\ufeff" + wrap(text, random).replace("\n", "\r\n")


def many_forms(text: str, random: Random) -> str:
    """Several at once."""
    for change in random.sample([widen_spaces, no_break_spaces, restyle_quotes, restyle_dashes, hyphenate_softly], 3):
        text = change(text, random)
    return more_empty_lines(wrap(text, random), random)


FORMS: tuple[Form, ...] = (
    wrap, wrap_with_spaces_behind, indent, break_lines_hard, widen_spaces, no_break_spaces, straighten_quotes,
    restyle_quotes, restyle_dashes, emphasise, hyphenate_softly, space_behind, more_empty_lines, decompose,
    other_line_ends, many_forms,
)  # fmt: skip


def _paragraphs(text: str, change: Callable[[str], str]) -> str:
    """Change the words of paragraphs and notes, and leave headings, fences, lists and tables."""

    def other(found: re.Match[str]) -> str:
        return (
            found["edge"]
            + (found["mark"] or "")
            + change(found["words"].rstrip("\n"))
            + "\n" * found["words"].endswith("\n")
        )

    return _BLOCK.sub(other, text)


def _lines(words: list[str], width: int) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) > width and not _UNSAFE.match(word):
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines


def _some(
    pattern: re.Pattern[str], words: str, random: Random, instead: Callable[[re.Match[str]], str], of: int
) -> str:
    """Replace about one match in so many; nothing within links, marks of notes and code."""
    apart = re.split(r"(\[[^\]]*\](?:\([^)]*\))?|`[^`]*`|&\w+;|<[^>]*>)", words)
    return "".join(
        part if i % 2 else pattern.sub(lambda found: found[0] if random.randrange(of) else instead(found), part)
        for i, part in enumerate(apart)
    )
