"""What is drawn on a page -> pixels; it must not know what is drawn.

Flat shapes in flat colours, which is what a mark is made of: no text, no pictures, no gradients.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from PIL import Image, ImageChops, ImageDraw

from briefgen.press.engine.drawing import Step
from briefgen.theme.contrast import Colour

FINER = 4
"""So many times finer than the pixels that are wanted it is drawn, to smooth its edges."""
_CURVE = 16
"""Straight pieces of a curve."""
_IGNORED = frozenset(
    ["J", "j", "M", "i", "ri", "BT", "ET", "Tm", "Td", "Tf", "TJ", "Tj", "BMC", "BDC", "EMC", "MP", "DP", ""]
)

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
Line = list[Point]


class UndrawableError(Exception):
    """Something is drawn in a way that isn't flat; its text is the operator."""


@dataclass(frozen=True, slots=True)
class _State:
    matrix: Matrix
    fill: Colour = (0.0, 0.0, 0.0)
    stroke: Colour = (0.0, 0.0, 0.0)
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    width: float = 1.0
    dash: tuple[float, ...] = ()
    clip: Image.Image | None = None


@dataclass
class _Canvas:
    image: Image.Image
    state: _State
    saved: list[_State] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    """The path, in pixels."""
    closed: set[int] = field(default_factory=set)
    clipping: str = ""


def drawn(steps: Iterable[Step], width: float, height: float, dpi: float) -> Image.Image:
    """Draw a page of so many pt on white, FINER than so many dots an inch. Raises UndrawableError."""
    scale = dpi / 72 * FINER
    size = (round(width * scale), round(height * scale))
    canvas = _Canvas(Image.new("RGB", size, (255, 255, 255)), _State((scale, 0, 0, -scale, 0, height * scale)))
    for step in steps:
        _draw(canvas, step)
    return canvas.image


def smoothed(image: Image.Image) -> Image.Image:
    """The pixels that were wanted."""
    return image.resize((round(image.width / FINER), round(image.height / FINER)), Image.Resampling.BOX)


def _draw(canvas: _Canvas, step: Step) -> None:
    state, numbers = canvas.state, step.numbers
    match step.operator:
        case "q":
            canvas.saved.append(state)
        case "Q":
            canvas.state = canvas.saved.pop()
        case "cm":
            a, b, c, d, e, f = numbers
            canvas.state = replace(state, matrix=_times((a, b, c, d, e, f), state.matrix))
        case "w":
            canvas.state = replace(state, width=numbers[0])
        case "d":
            canvas.state = replace(state, dash=numbers[:-1])
        case "gs":
            canvas.state = _with_alpha(state, step.name)
        case "rg" | "g" | "k":
            canvas.state = replace(state, fill=_colour(numbers))
        case "RG" | "G" | "K":
            canvas.state = replace(state, stroke=_colour(numbers))
        case "m" | "l" | "c" | "v" | "y" | "h" | "re":
            _path(canvas, step.operator, numbers)
        case "W" | "W*":
            canvas.clipping = step.operator
        case operator if operator in _PAINTING:
            _paint(canvas, operator)
        case operator if operator not in _IGNORED:
            raise UndrawableError(operator)


_PAINTING = frozenset(["n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*"])


def _with_alpha(state: _State, name: str) -> _State:
    """The graphics states of the engine are named by what they set: `a0.5` fills, `A0.5` strokes."""
    try:
        alpha = float(name[1:])
    except ValueError:
        return state
    return replace(state, fill_alpha=alpha) if name[0] == "a" else replace(state, stroke_alpha=alpha)


def _colour(numbers: tuple[float, ...]) -> Colour:
    if len(numbers) == 1:
        return numbers[0], numbers[0], numbers[0]
    if len(numbers) == 4:
        cyan, magenta, yellow, black = numbers
        return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    red, green, blue = numbers
    return red, green, blue


def _path(canvas: _Canvas, operator: str, numbers: tuple[float, ...]) -> None:
    at = canvas.state.matrix
    points = [_moved(at, x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    if operator == "re":
        x, y, width, height = numbers
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        canvas.lines.append([_moved(at, *corner) for corner in corners])
        canvas.closed.add(len(canvas.lines) - 1)
    elif operator == "m":
        canvas.lines.append(points)
    elif operator == "h":
        canvas.closed.add(len(canvas.lines) - 1)
    elif operator == "l":
        canvas.lines[-1] += points
    else:
        start = canvas.lines[-1][-1]
        first = {"c": points[:1], "v": [start], "y": points[:1]}[operator]
        second = {"c": points[1:2], "v": points[:1], "y": points[1:]}[operator]
        canvas.lines[-1] += _curve(start, first[0], second[0], points[-1])


def _paint(canvas: _Canvas, operator: str) -> None:
    """Fill and stroke the path, cut what follows to it where that was asked for, and begin another."""
    state = canvas.state
    if operator in ("s", "b", "b*"):
        canvas.closed.add(len(canvas.lines) - 1)
    if operator.lower().rstrip("*") in ("f", "b"):
        _cover(canvas, _filled(canvas, "*" in operator), state.fill, state.fill_alpha)
    if operator.lower().rstrip("*") in ("s", "b"):
        _cover(canvas, _stroked(canvas), state.stroke, state.stroke_alpha)
    if canvas.clipping:
        own = _filled(canvas, canvas.clipping == "W*")
        clip = own if state.clip is None else ImageChops.multiply(state.clip, own)
        canvas.state = replace(state, clip=clip)
    canvas.lines, canvas.closed, canvas.clipping = [], set(), ""


def _cover(canvas: _Canvas, mask: Image.Image, colour: Colour, alpha: float) -> None:
    if canvas.state.clip is not None:
        mask = ImageChops.multiply(mask, canvas.state.clip)
    if alpha < 1:
        mask = mask.point(_by(alpha))
    red, green, blue = (round(255 * part) for part in colour)
    canvas.image.paste((red, green, blue), mask=mask)


def _by(alpha: float) -> Callable[[float], float]:
    return lambda value: value * alpha


def _filled(canvas: _Canvas, even_odd: bool) -> Image.Image:
    """What a path encloses: by the winding of its lines, or where an odd number of them is around."""
    right, left = (Image.new("L", canvas.image.size) for _ in range(2))
    for line in canvas.lines:
        if len(line) < 3:
            continue
        own = Image.new("L", canvas.image.size)
        ImageDraw.Draw(own).polygon(line, fill=1)
        if even_odd or _area(line) > 0:
            right = ImageChops.add(right, own)
        else:
            left = ImageChops.add(left, own)
    winding = ImageChops.difference(right, left)
    return winding.point([255 if (count % 2 if even_odd else count) else 0 for count in range(256)])


def _stroked(canvas: _Canvas) -> Image.Image:
    state = canvas.state
    a, b, c, d, *_ = state.matrix
    scale = math.sqrt(abs(a * d - b * c))
    half = max(state.width * scale - 1, 1.0) / 2  # Pillow draws the pixels on the edges of a polygon, too
    mask = Image.new("L", canvas.image.size)
    pen = ImageDraw.Draw(mask)
    for number, line in enumerate(canvas.lines):
        whole = [*line, *line[:2]] if number in canvas.closed and len(line) > 1 else line
        for piece in _dashed(whole, [length * scale for length in state.dash]):
            for outline in _thick(piece, half):
                pen.polygon(outline, fill=255)
    return mask


def _thick(line: Sequence[Point], half: float) -> Iterator[Line]:
    """The outlines of a line's pieces, and of the mitred corners between them."""
    pieces = [(start, end) for start, end in pairwise(line) if start != end]
    sides = [_side(start, end, half) for start, end in pieces]
    for (start, end), (x, y) in zip(pieces, sides, strict=True):
        yield [
            (start[0] + x, start[1] + y),
            (end[0] + x, end[1] + y),
            (end[0] - x, end[1] - y),
            (start[0] - x, start[1] - y),
        ]
    for (_, (x, y)), (first, second) in zip(pieces, pairwise(sides), strict=False):
        across, down = first[0] + second[0], first[1] + second[1]
        length = across * across + down * down
        if length < half * half / 4:  # nearly back on itself: cut off square
            continue
        far = 2 * half * half / length
        for turn in (1, -1):
            yield [
                (x, y), (x + turn * first[0], y + turn * first[1]),
                (x + turn * across * far, y + turn * down * far), (x + turn * second[0], y + turn * second[1]),
            ]  # fmt: skip


def _side(start: Point, end: Point, half: float) -> Point:
    across, down = end[0] - start[0], end[1] - start[1]
    length = math.hypot(across, down)
    return -down / length * half, across / length * half


def _dashed(line: Line, dash: Sequence[float]) -> Iterator[Line]:
    """Cut a line into its dashes."""
    if not dash or sum(dash) <= 0:
        yield line
        return
    lengths = [*dash, *dash] if len(dash) % 2 else list(dash)
    turn, left, piece = 0, lengths[0], line[:1]
    for start, end in pairwise(line):
        length, done = math.dist(start, end), 0.0
        while length - done > left:
            done += left
            share = done / length
            at = (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            if turn % 2 == 0:
                yield [*piece, at]
            turn += 1
            left, piece = lengths[turn % len(lengths)], [at]
        left -= length - done
        piece = [*piece, end]
    if turn % 2 == 0 and len(piece) > 1:
        yield piece


def _curve(start: Point, first: Point, second: Point, end: Point) -> Iterator[Point]:
    for i in range(1, _CURVE + 1):
        t = i / _CURVE
        factors = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        points = (start, first, second, end)
        yield (
            sum(factor * point[0] for factor, point in zip(factors, points, strict=True)),
            sum(factor * point[1] for factor, point in zip(factors, points, strict=True)),
        )


def _area(line: Line) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise([*line, line[0]]))


def _moved(matrix: Matrix, x: float, y: float) -> Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    x, y = _moved(then, e, f)
    origin = _moved(then, 0, 0)
    across, down = _moved(then, a, b), _moved(then, c, d)
    return (
        across[0] - origin[0], across[1] - origin[1], down[0] - origin[0], down[1] - origin[1], x, y,
    )  # fmt: skip
