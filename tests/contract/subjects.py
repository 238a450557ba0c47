"""A theme as the checks of the contract take it, without its files; and a small brief."""

from briefgen.contract.subject import Subject
from briefgen.contract.torture import Piece
from briefgen.contract.torture.fronts import front
from briefgen.contract.torture.piece import paper
from briefgen.contract.torture.prose import paragraphs
from briefgen.theme.tokens import Theme

SMALL = Piece(
    "small",
    "a page and a half",
    front("A small brief", publisher="River Desk", date="2024-05-17", status="draft", marking="For the desk"),
    paper("## What is said {.findings #said}", paragraphs(1, 8, 6)),
)


def subject(theme: Theme) -> Subject:
    return Subject(theme, ())
