"""What WeasyPrint logged and what it was refused -> diagnostics; it must not know when it was said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import Diagnostic, Place, Span
from briefgen.press import places
from briefgen.press.engine.records import Record
from briefgen.press.jail import Jail
from briefgen.render.html import Sheet


@dataclass(frozen=True, slots=True)
class Complaints:
    """Turns records into diagnostics, by what is known of one document."""

    jail: Jail
    root: Element = field(repr=False)
    sheets: tuple[Sheet, ...] = field(repr=False)

    def of_sheet(self, records: Iterable[Record], sheet: Sheet) -> Iterator[Diagnostic]:
        """What was said while one sheet was parsed."""
        for record in records:
            if not self._of_refused(record):
                place = _in(sheet, record)
                yield Diagnostic(
                    "css-invalid", record.words, place, hint="mend it or take it out: as it stands it has no effect"
                )

    def of_document(self, records: Iterable[Record]) -> Iterator[Diagnostic]:
        """What was said while pages were made or written, and which files were refused since this was last asked."""
        for name in self.jail.news():
            message = f"`{name if len(name) <= 80 else name[:79] + '…'}` may not be fetched"
            hint = "a brief is made from its own folder and theme: name a picture in the brief, a font in theme.toml"
            yield Diagnostic("asset-blocked", message, places.of_name(name, self.root, self.sheets), hint=hint)
        for record in records:
            if not self._of_refused(record):
                yield Diagnostic("press-warning", record.words, self._asked_for(record), severity=record.severity)

    def _asked_for(self, record: Record) -> Place | None:
        """The element or sheet that asked for the file of which a record complains."""
        names = (name for name in record.arguments if isinstance(name, str) and name in self.jail.assets)
        return next((places.of_name(name, self.root, self.sheets) for name in names), None)

    def _of_refused(self, record: Record) -> bool:
        """A file that was refused has a diagnostic of its own."""
        return any(argument in self.jail.refused for argument in record.arguments)


def _in(sheet: Sheet, record: Record) -> Span:
    """The place that WeasyPrint names; else that of the words which it complains of."""
    if record.line:
        return places.in_sheet(sheet, record.line, record.column)
    for argument in record.arguments:
        words = str(argument).strip("'\" ")
        if words and words in sheet.text:
            return places.at_offset(sheet, sheet.text.find(words), len(words.split("\n")[0]))
    return places.in_sheet(sheet, 1, 1)
