"""Whether a file is XLIFF 2, and what is wrong with it."""

from collections.abc import Iterator

from libs.xliff.core import document, unit
from libs.xliff.inlines import codes, kept
from libs.xliff.modules import modules
from libs.xliff.structure import Fault, structure
from libs.xliff.units import contents, matches, repeated
from libs.xliff.xml import Element, Limits, NotXml, parse

__all__ = ["Fault", "faults_of", "validate"]

MOST_FAULTS = 200


def validate(content: bytes, limits: Limits = Limits()) -> list[Fault]:
    """The faults of a file, by line, 200 at most; none when it is XLIFF 2."""
    try:
        root = parse(content, limits)
    except NotXml as error:
        return [Fault(error.line, "not_xml", error.detail)]
    return faults_of(root)


def faults_of(root: Element) -> list[Fault]:
    """Those of a tree. What stands where it must not is said alone: the rules look at what stands right."""
    found = list(_first(structure(root)))
    return sorted(found or _first(_rules(root)))


def _first(faults: Iterator[Fault]) -> Iterator[Fault]:
    return (fault for fault, _ in zip(faults, range(MOST_FAULTS), strict=False))


def _rules(root: Element) -> Iterator[Fault]:
    yield from document(root)
    for content in contents(root):
        yield from unit(content)
        yield from codes(content)
        yield from kept(content)
    for match in matches(root):
        yield from codes(match)
        for side in match.sides:
            for value in repeated([element.get("id") for element in side]):
                yield Fault(match.holder.line, "id_not_unique", f"{value} is there more than once in this match")
    yield from modules(root)
