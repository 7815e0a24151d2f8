"""What a translation file says, in few words: units of segments, their texts with the codes in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

State = Literal["initial", "translated", "reviewed", "final"]
STATES: tuple[State, ...] = ("initial", "translated", "reviewed", "final")


@dataclass(frozen=True, slots=True)
class Code:
    """Something in a text that is not translated: a placeholder, a tag. `data`: how it stands in the original.
    `needed`: a translation without it is wrong."""

    id: str
    data: str
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Span:
    """Text between two codes that belong together, such as <b> and </b>."""

    id: str
    start: str
    end: str
    content: "Content"
    needed: bool = False


Content = tuple["str | Code | Span", ...]


def plain(content: Content) -> str:
    """The text as it stands in the original."""
    return "".join(_plain(piece) for piece in content)


def _plain(piece: "str | Code | Span") -> str:
    if isinstance(piece, str):
        return piece
    return piece.data if isinstance(piece, Code) else f"{piece.start}{plain(piece.content)}{piece.end}"


def codes(content: Content) -> Iterator[str]:
    """The codes of a text as they stand in the original, in their order."""
    for piece in content:
        if isinstance(piece, Code):
            yield piece.data
        elif isinstance(piece, Span):
            yield piece.start
            yield from codes(piece.content)
            yield piece.end


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, or what stands between two of them (`ignorable`). `order`: its place among the targets."""

    source: Content
    target: Content | None = None
    state: State = "initial"
    ignorable: bool = False
    order: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """An earlier translation that may fit. `similarity`: of the sources, 0 to 100."""

    source: str
    target: str
    similarity: int
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary. `target` None: it stays as it is."""

    source: str
    target: str | None
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is translated as one: a title, a bullet. `most`: characters that the translation may have. `data`: what the
    sender wants back, by name."""

    id: str
    segments: Sequence[Segment]
    name: str = ""
    notes: Sequence[str] = ()
    most: int | None = None
    translate: bool = True
    data: dict[str, str] = field(default_factory=dict)
    matches: Sequence[Match] = ()
    terms: Sequence[Term] = ()

    @property
    def source(self) -> Content:
        return tuple(piece for segment in self.segments for piece in segment.source)

    @property
    def target(self) -> Content | None:
        """The translation in its own order; None while a segment has none."""
        if any(segment.target is None and not segment.ignorable for segment in self.segments):
            return None
        placed = [(segment.order or place, segment) for place, segment in enumerate(self.segments, 1)]
        ordered = [segment for _, segment in sorted(placed, key=lambda each: each[0])]
        return tuple(piece for each in ordered for piece in (each.source if each.target is None else each.target))

    @property
    def state(self) -> State:
        """The lowest of its segments."""
        found = [segment.state for segment in self.segments if not segment.ignorable]
        return min(found, key=STATES.index, default="initial")


@dataclass(frozen=True, slots=True)
class File:
    """Units that come from one place: a product."""

    id: str
    units: Sequence[Unit]
    original: str = ""
    data: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A file of translations. Languages as BCP 47."""

    source_language: str
    target_language: str | None
    files: Sequence[File]
