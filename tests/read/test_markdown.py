"""Papers and the outline of what is read from them, in `fixtures/markdown.md`: a title, the paper, the outline."""

import re
from pathlib import Path
from typing import Any

import pytest

from briefgen.read.paper import PaperData, read_paper
from briefgen.read.text import Findings, Text

FIXTURES = re.findall(
    r"^([^\n]+)\n\.\n(.*?)\n?^\.\n(.*?)^\.$",
    (Path(__file__).parent / "fixtures" / "markdown.md").read_text(encoding="utf-8"),
    re.MULTILINE | re.DOTALL,
)


def read(content: str) -> PaperData:
    return read_paper(Text("paper.md", content), Findings())


def runs(content: list[dict[str, Any]], quote: str = '"') -> str:
    """Words stand in quotation marks, unless an element holds nothing else."""
    parts = []
    for item in content:
        kind, text = item["kind"], item.get("text", "")
        inner = runs(item.get("content", []), "" if len(item.get("content", [])) == 1 else '"')
        name = {"emphasis": "em", "link": f"link {item.get('href')}", "reference": f"reference {item.get('target')}"}
        if kind == "words":
            parts.append(f"{quote}{text}{quote}" if text.strip() else text)
        elif kind in ("line-break", "note-call"):
            parts.append("<br>" if kind == "line-break" else f"<note {item['note']}>")
        else:
            parts.append(f"<{name.get(kind, kind)}>{inner or text}</{kind if kind != 'emphasis' else 'em'}>")
    return "".join(parts)


def outline(blocks: list[dict[str, Any]], indent: str) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        kind, deeper = block["kind"], indent + "  "
        if kind == "paragraph":
            lines.append(f"{indent}paragraph {runs(block['content'])}")
        elif kind == "list":
            lines.append(f"{indent}list" + (f" from {block['start']}" if block["ordered"] else ""))
            for item in block["items"]:
                lines += [deeper + "item", *outline(item["blocks"], deeper + "  ")]
        elif kind == "table":
            lines.append(" ".join([indent + "table", *([block["id"]] if "id" in block else []), *block["align"]]))
            lines += captions(block, deeper, "caption")
            for name, row in [("head", block["head"]), *(("row", row) for row in block["rows"])]:
                lines.append(f"{deeper}{name} " + " | ".join(runs(cell["content"]) for cell in row["cells"]))
            lines += captions(block, deeper, "source")
        elif kind == "figure":
            name = [block["id"]] if "id" in block else []
            lines.append(" ".join([indent + "figure", *name, block["path"], f'"{block["alt"]}"']))
            lines += captions(block, deeper, "caption") + captions(block, deeper, "source")
        elif kind == "code-block":
            lines.append(f'{indent}code-block {block["language"]} "{block["text"]}"')
        elif kind == "box":
            lines += [f'{indent}box {block["id"]} "{block["title"]}"', *outline(block["blocks"], deeper)]
        else:
            lines += [indent + kind, *outline(block.get("blocks", []), deeper)]
    return lines


def captions(block: dict[str, Any], indent: str, name: str) -> list[str]:
    return [f"{indent}{name} {runs(block[name])}"] if name in block else []


def paper_outline(paper: PaperData) -> list[str]:
    lines: list[str] = []
    for name, section in paper.sections.items():
        assert name == section["id"]
        lines += [f'# {name} ({section["kind"]}) "{section["heading"]}"', *outline(section["blocks"], "  ")]
        for point in section["points"].values():
            lines += [f'  ## {point["id"]} "{point["label"]}"', *outline(point["blocks"], "    ")]
    for label, note in paper.notes.items():
        lines += [f"note {label}", *outline(note["blocks"], "  ")]
    return lines


@pytest.mark.parametrize(("title", "source", "expected"), FIXTURES, ids=[title for title, _, _ in FIXTURES])
def test_a_paper_is_read_as_its_outline_says(title: str, source: str, expected: str) -> None:
    assert paper_outline(read(source)) == expected.splitlines()
