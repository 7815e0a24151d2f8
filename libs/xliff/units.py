"""The content of one unit, as the rules look at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from libs.xliff.xml import Element

CODES = ("xlf:ph", "xlf:pc", "xlf:sc", "xlf:ec")
PARTS = ("xlf:segment", "xlf:ignorable")


@dataclass
class Content:
    """A unit, or a match that holds a source and a target of its own. `parts`: its segments and ignorables."""

    holder: Element

    @cached_property
    def parts(self) -> list[Element]:
        return [self.holder] if self.holder.name == "mtc:match" else self.holder.elements(*PARTS)

    @cached_property
    def sources(self) -> list[Element]:
        """Everything inline of its sources, in the order of the file."""
        return [inline for part in self.parts for inline in _inline(part, "xlf:source")]

    @cached_property
    def targets(self) -> list[Element]:
        return [inline for part in self.parts for inline in _inline(part, "xlf:target")]

    @property
    def sides(self) -> tuple[list[Element], list[Element]]:
        return self.sources, self.targets

    @cached_property
    def data(self) -> list[str]:
        """The ids of its original data."""
        stored = self.holder.first("xlf:originalData")
        return [element.get("id") or "" for element in stored.elements("xlf:data")] if stored else []

    @cached_property
    def known_data(self) -> frozenset[str]:
        return frozenset(self.data)

    @cached_property
    def notes(self) -> frozenset[str | None]:
        """The ids of its notes."""
        notes = self.holder.first("xlf:notes")
        return frozenset(note.get("id") for note in notes.elements("xlf:note")) if notes else frozenset()


def _inline(part: Element, side: str) -> Iterator[Element]:
    for element in part.elements(side):
        yield from element.below()


def contents(root: Element) -> Iterator[Content]:
    return (Content(element) for element in root.below() if element.name == "xlf:unit")


def matches(root: Element) -> Iterator[Content]:
    return (Content(element) for element in root.below() if element.name == "mtc:match")


def repeated(values: list[str | None]) -> list[str]:
    """Those that stand in it more than once."""
    seen: set[str] = set()
    again: dict[str, None] = {}
    for value in values:
        if value is not None and value in seen:
            again[value] = None
        elif value is not None:
            seen.add(value)
    return list(again)
