"""A brief's folder -> Tree: all its files as one piece of data with places; it must not know what a valid brief is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, Note, Outcome, Span
from briefgen.ground.files import Files
from briefgen.ground.nearest import did_you_mean, nearest
from briefgen.model.brief import BriefFile
from briefgen.model.node import Node
from briefgen.model.positions import PositionsFile
from briefgen.read.blocks import ROWS
from briefgen.read.csvdata import CELLS, read_csv
from briefgen.read.given import put, read_given
from briefgen.read.ids import id_from
from briefgen.read.paper import read_paper
from briefgen.read.pictures import PictureError, digest, measure
from briefgen.read.shapes import keys
from briefgen.read.text import LIMIT, PRINTED, Findings, Text, read_text
from briefgen.read.tree import NAMED, Piece, Range, SourceMap, Tree, item_names
from briefgen.read.yamldata import YamlData, read_yaml

OWN = ("sections", "notes", "pictures", "texts", "lock")
"""Parts of a brief that an analyst writes in neither YAML file."""
BRIEF, PAPER, POSITIONS, TABLE, LOCK = "brief.yaml", "paper.md", "positions.yaml", "positions.csv", "evidence.lock"


def read(folder: Path, files: Files, given: Sequence[str] = ()) -> Outcome[Tree]:
    """Read all files of a brief; what is wrong with any of them is reported, and the rest is read all the same.

    given: `a.b=value`, in place of what brief.yaml says.
    """
    place = Span(folder.as_posix(), 1, 1)
    if not files.exists(folder):
        return Outcome(None, (diagnostic("file-missing", f"there is no folder `{folder.name}`", place),))
    if not files.is_folder(folder):
        hint = f"a brief is a folder that holds {BRIEF} and {PAPER}"
        message = f"`{folder.name}` is a file, not a brief's folder"
        return Outcome(None, (diagnostic("not-a-file", message, place, hint),))
    reader = _Reader(folder, files)
    reader.brief()
    reader.positions()
    for written in given:
        reader.given(written)
    reader.paper()
    for key in NAMED:
        reader.name_items(key)
    reader.source_texts()
    reader.lock()
    return Outcome(reader.tree(), reader.findings.all())


@dataclass
class _Reader:
    folder: Path
    files: Files
    findings: Findings = field(default_factory=Findings)
    data: dict[str, Any] = field(default_factory=dict)
    spans: dict[Address, Range] = field(default_factory=dict)
    keys: dict[Address, Range] = field(default_factory=dict)
    maps: dict[Address, SourceMap] = field(default_factory=dict)
    texts: dict[str, Text] = field(default_factory=dict)
    partial: set[str] = field(default_factory=set)

    def tree(self) -> Tree:
        if "id" not in self.data:
            self.data["id"] = id_from(self.folder.resolve().name) or "brief"
        self.spans[()] = Range((self.folder / BRIEF).as_posix(), 0, 0)
        order = {(self.folder / name).as_posix(): i for i, name in enumerate((BRIEF, PAPER, POSITIONS, TABLE, LOCK))}
        texts = dict(sorted(self.texts.items(), key=lambda item: order.get(item[0], len(order))))
        return Tree(self.folder.as_posix(), self.data, self.spans, self.keys, self.maps, texts, frozenset(self.partial))

    # The files.

    def brief(self) -> None:
        """Read brief.yaml."""
        if read := self._yaml(BRIEF, needed=True):
            self._keys(read, BriefFile, PositionsFile, POSITIONS)
            self._take(read)

    def positions(self) -> None:
        """Read positions.yaml and positions.csv."""
        read = self._yaml(POSITIONS, needed=False)
        if read:
            self._keys(read, PositionsFile, BriefFile, BRIEF)
            self._take(read)
        table = self._text(TABLE, needed=False)
        if table and "positions" in self.data:
            place = self.keys[("positions",)]
            span = self.texts[place.file].span(place.start, place.end)
            hint = f"keep one of them: take this key out, or {TABLE}"
            self.findings.add("positions-twice", f"positions stand here and in {TABLE}", span, hint)
        elif table and not table.content.strip():
            hint = "its first row names the columns: actor, issue, stance, basis, evidence, …"
            self.findings.add("file-empty", f"{TABLE} is empty", table.span(0), hint)
            self.partial.add(TABLE)
        elif table:
            cells = read_csv(table, self.findings)
            self.data["positions"] = cells.positions
            self.spans |= cells.spans
            self.keys |= cells.keys
            if not cells.whole:
                self.partial.add(TABLE)
        self._limit_matrix()
        self._limit_actors()

    def given(self, written: str) -> None:
        """Take a value of the command line."""
        given = read_given(written, self.findings)
        self.texts[given.text.file] = given.text
        if not put(given, self.data, self.findings):
            return
        end = len(given.address)
        for places in (self.spans, self.keys):
            for address in [address for address in places if address[:end] == given.address]:
                del places[address]
        self.keys |= {address: place for address, place in given.keys.items() if address not in self.keys}
        self.spans[given.address] = given.span

    def paper(self) -> None:
        """Read paper.md and the pictures that it shows."""
        text = self._text(PAPER, needed=True)
        if text is None:
            return
        if not text.content.strip():
            hint = "write the paper: `## Section`, `### Point`"
            self.findings.add("file-empty", f"{PAPER} is empty", text.span(0), hint)
            self.partial.add(PAPER)
            return
        paper = read_paper(text, self.findings)
        if not paper.whole:
            self.partial.add(PAPER)
        self.data |= {"sections": paper.sections, "notes": paper.notes, "pictures": {}}
        self.spans |= paper.spans
        self.keys |= paper.keys
        self.maps |= paper.maps
        for title, place in paper.titles:
            self._title(title, text.span(place.start, place.end))
        for shown in paper.pictures:
            self._picture(shown.path, text.span(shown.start, shown.end))
        logo = self.data.get("logo")
        if isinstance(logo, str):
            self._picture(logo, self._span(("logo",)))

    def source_texts(self) -> None:
        """Read the texts of other sources that evidence may rest on."""
        self.data["texts"] = {}
        sources = self.data.get("sources")
        for index, source in enumerate(sources if isinstance(sources, list) else ()):
            path = source.get("text") if isinstance(source, dict) else None
            if not isinstance(path, str) or path in self.data["texts"]:
                continue
            name = source.get("id")
            at: Address = ("sources", index if name is None else str(name), "text")
            file = self._inside(path, self._span(at))
            outcome: Outcome[Text] = read_text(self.files, file, controls=False) if file else Outcome(None)
            self.findings.found.extend(outcome.diagnostics)
            if outcome.value:
                self.texts[outcome.value.file] = outcome.value
                self.data["texts"][path] = outcome.value.content
                length = len(outcome.value.content)
                self.maps[("texts", path)] = SourceMap(outcome.value.file, (Piece(0, length, 0, length),))
            elif file and not outcome.diagnostics:
                hint = self._near(path) or "put the file there; the path counts from the brief's folder"
                self.findings.add("file-missing", f"there is no file `{path}`", self._span(at), hint)

    def lock(self) -> None:
        """Read what people have confirmed."""
        text = self._text(LOCK, needed=False, limit=LIMIT)
        if text is None:
            return
        count = len(self.findings.found)
        read = read_yaml(text, self.findings)
        for address, place in read.repeated:
            self._repeated(address, text.span(place.start, place.end), text, read.keys[address])
        if len(self.findings.found) > count:
            hint = "keep one of two versions whole, or delete the file; then `briefgen confirm`"
            self.findings.found[count:] = [replace(one, hint=hint) for one in self.findings.found[count:]]
            self.partial.add(LOCK)
        self.data["lock"] = read.data
        for places, read_places in ((self.spans, read.spans), (self.keys, read.keys)):
            places.update({("lock", *address): place for address, place in read_places.items()})

    # What the files have in common.

    def _text(self, name: str, needed: bool, limit: int = PRINTED) -> Text | None:
        path = self.folder / name
        if self._inside(name, Span(path.as_posix(), 1, 1)) is None:
            self.partial.add(name)
            return None
        outcome = read_text(self.files, path, limit=limit)
        self.findings.found.extend(outcome.diagnostics)
        if outcome.value:
            self.texts[outcome.value.file] = outcome.value
        elif outcome.diagnostics:
            self.partial.add(name)
        elif needed:
            hint = self._near(name) or f"a brief is a folder that holds {BRIEF} and {PAPER}"
            self.findings.add("file-missing", f"there is no {name}", Span(path.as_posix(), 1, 1), hint)
            self.partial.add(name)
        return outcome.value

    def _yaml(self, name: str, needed: bool) -> YamlData | None:
        text = self._text(name, needed)
        if text is None:
            return None
        count = len(self.findings.found)
        read = read_yaml(text, self.findings)
        if not read.data and len(self.findings.found) == count:
            hint = "begin with `title: …`" if needed else "write `issues:`, `actors:`, `positions:`, or take it away"
            self.findings.add("file-empty", f"{name} is empty", text.span(0), hint)
        if not read.whole or not read.data:
            self.partial.add(name)
        for address, place in read.repeated:
            self._repeated(address, text.span(place.start, place.end), text, read.keys[address])
        return read

    def _repeated(self, address: Address, span: Span, text: Text, first: Range) -> None:
        note = [Note("the first one", text.span(first.start, first.end))]
        message = f"the key `{address[-1]}` stands twice"
        if address[0] == "positions" and (len(address) == 3 or address[3:] in (("stance",), ("answer",))):
            hint = "a cell has one stance; where an actor says two things it is `mixed`, with `sides`"
            self.findings.add("stance-twice", message, span, hint, note)
        else:
            self.findings.add("duplicate-key", message, span, "keep one of them", note)

    def _take(self, read: YamlData) -> None:
        """Add a file's values to those of the brief."""
        for key, value in read.data.items():
            self.data.setdefault(key, value)
        for places, more in ((self.spans, read.spans), (self.keys, read.keys)):
            for address, place in more.items():
                places.setdefault(address, place)

    def _keys(self, read: YamlData, own: type[Node], other: type[Node], file: str) -> None:
        """Report keys that belong in another file."""
        mine, theirs = set(keys(own)), set(keys(other))
        for address in [address for address in read.keys if len(address) == 1]:
            key, place = str(address[0]), read.keys[address]
            span = self.texts[place.file].span(place.start, place.end)
            if key in theirs - mine:
                self.findings.add("key-misplaced", f"`{key}` belongs in {file}", span, f"move it to {file}")
            elif key in OWN:
                hint = f"{PAPER} and the folder's files are read by themselves"
                home = LOCK if key == "lock" else PAPER
                self.findings.add("key-misplaced", f"`{key}` belongs in {home}", span, hint)
                read.data.pop(key, None)
            elif key not in mine and key not in read.data:  # with a value, it is found where values are
                hint = did_you_mean(key, mine, "take it out")
                self.findings.add("key-unknown", f"unknown key `{key}`", span, hint)

    def _limit_matrix(self) -> None:
        positions = self.data.get("positions")
        rows = positions.values() if isinstance(positions, dict) else ()
        cells = sum(len(row) for row in rows if isinstance(row, dict))
        if cells > CELLS and ("positions",) in self.keys:
            message = f"the matrix has {cells:,} cells; {CELLS:,} are the limit"
            hint = "a brief's matrix is read by people: take fewer actors or issues"
            place = self.keys[("positions",)]
            self.findings.add("too-large", message, self.texts[place.file].span(place.start, place.end), hint)

    def _limit_actors(self) -> None:
        actors = self.data.get("actors")
        count = len(actors) if isinstance(actors, dict) else 0
        if count > ROWS and ("actors",) in self.keys:
            message = f"the matrix has {count:,} actors; {ROWS:,} are the limit"
            place = self.keys[("actors",)]
            span = self.texts[place.file].span(place.start, place.end)
            self.findings.add("too-large", message, span, "a brief's matrix is read by people: take fewer actors")

    def _title(self, title: str, span: Span) -> None:
        if title == self.data.get("title"):
            message = "the title is repeated; it is printed from brief.yaml"
            self.findings.add("title-in-paper", message, span, "take the line out", severity="hint")
        else:
            hint = "the title stands in brief.yaml; a section's heading begins with `##`"
            self.findings.add("title-in-paper", "the paper has a title of its own", span, hint)

    def name_items(self, key: str) -> None:
        """Address the items of a list by their ids."""
        names = item_names(self.data, key)
        first = {name: number for number, name in names.items()}
        items = self.data.get(key)
        for index, item in enumerate(items if isinstance(items, list) else ()):
            name = item.get("id") if isinstance(item, dict) else None
            if isinstance(name, str) and first[name] != index:
                note = [Note("the first one", self._span((key, first[name], "id")))]
                message, hint = f"the id `{name}` is given twice", "give one of them another id"
                self.findings.add("duplicate-id", message, self._span((key, index, "id")), hint, note)
        for places in (self.spans, self.keys):
            for address in [address for address in places if len(address) > 1 and address[0] == key]:
                if isinstance(address[1], int) and address[1] in names:
                    places[(key, names[address[1]], *address[2:])] = places[address]

    # Other files.

    def _picture(self, path: str, span: Span) -> None:
        if path in self.data["pictures"]:
            return
        if not path:
            self.findings.add("picture-missing", "the picture has no path", span, "write `![…](figures/name.png)`")
            return
        file = self._inside(path, span)
        if file is None:
            return
        try:
            content = self.files.content(file)
            size = measure(content)
        except FileNotFoundError:
            hint = self._near(path) or "put the file there; the path counts from the brief's folder"
            self.findings.add("picture-missing", f"there is no picture `{path}`", span, hint)
        except OSError as error:
            cause = error.strerror or type(error).__name__
            self.findings.add("picture-unreadable", f"`{path}` can't be read: {cause}", span, "check the file")
        except PictureError as error:
            hint = "save it again as PNG, JPEG or plain SVG, in RGB"
            self.findings.add("picture-unreadable", f"`{path}` can't be used: {error}", span, hint)
        else:
            self.data["pictures"][path] = {**size._asdict(), "digest": digest(content), "content": content}

    def _inside(self, path: str, span: Span) -> Path | None:
        """Give the file of a path in the brief's folder; None, with a diagnostic, for any other."""
        pure = PurePosixPath(path)
        outside = pure.is_absolute() or ".." in pure.parts or "\\" in path or ":" in path.partition("/")[0]
        file = self.folder / pure
        try:
            outside = outside or not file.resolve().is_relative_to(self.folder.resolve())
        except (OSError, RuntimeError):
            pass  # a circle of links: reading says so
        except ValueError:
            outside = True
        if outside:
            hint = "put the file into the brief's folder, and write its path from there with `/`"
            self.findings.add("path-outside", f"`{path}` leads out of the brief's folder", span, hint)
        return None if outside else file

    def _near(self, path: str) -> str:
        """Name the file that was probably meant, as a hint."""
        parent = PurePosixPath(path).parent
        wanted = PurePosixPath(path).name
        names = [name for name in self.files.names(self.folder / parent) if name != wanted]  # it may be a dead link
        stem = PurePosixPath(path).stem.casefold()
        same = [name for name in names if PurePosixPath(name).stem.casefold() == stem]
        near = same[0] if same else nearest(wanted, names)
        found = "" if not near else near if str(parent) == "." else f"{parent}/{near}"
        return f"did you mean `{found}`?" if found else ""

    def _span(self, address: Address) -> Span:
        while address and address not in self.spans:
            address = address[:-1]
        place = self.spans.get(address)
        if place is None or place.file not in self.texts:
            return Span((self.folder / BRIEF).as_posix(), 1, 1)
        return self.texts[place.file].span(place.start, place.end)
