"""An XLIFF 2 file becomes a document. What our words do not have (groups, comments, extensions) is passed over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from libs.xliff.document import Code, Content, Document, File, Match, Segment, Span, State, Term, Unit, plain
from libs.xliff.structure import Fault
from libs.xliff.validating import faults_of
from libs.xliff.xml import Element, Limits, NotXml, parse

DATA = "tradewind"  # the category of our metadata


class NotXliff(ValueError):
    """The file is no XLIFF 2. `faults`: why, by line."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(faults[0].detail)
        self.faults = faults


def read(content: bytes, limits: Limits = Limits()) -> Document:
    """The document. Raises NotXliff with every fault."""
    try:
        root = parse(content, limits)
    except NotXml as error:
        raise NotXliff([Fault(error.line, "not_xml", error.detail)]) from None
    if faults := faults_of(root):
        raise NotXliff(faults)
    files = tuple(_file(element) for element in root.elements("xlf:file"))
    return Document(root.attributes["srcLang"], root.get("trgLang"), files)


def _file(element: Element) -> File:
    units = tuple(_unit(each) for each in element.below() if each.name == "xlf:unit")
    return File(element.attributes["id"], units, element.get("original") or "", _data(element))


def _unit(element: Element) -> Unit:
    kept = element.first("xlf:originalData")
    data = (
        {each.attributes["id"]: plain(_content(each, Stored())) for each in kept.elements("xlf:data")} if kept else {}
    )
    notes = element.first("xlf:notes")
    most = (element.get("slr:sizeRestriction") or "").rpartition(",")[2]
    return Unit(
        id=element.attributes["id"],
        segments=tuple(_segment(each, data) for each in element.elements("xlf:segment", "xlf:ignorable")),
        name=element.get("name") or "",
        notes=tuple(each.text() for each in notes.elements("xlf:note")) if notes else (),
        most=int(most) if most.isdigit() else None,
        translate=_inherited(element, "translate") != "no",
        data=_data(element),
        matches=tuple(_matches(element)),
        terms=tuple(_terms(element)),
    )


def _inherited(element: Element, name: str) -> str | None:
    return next((said for each in (element, *element.above()) if (said := each.get(name)) is not None), None)


@dataclass(frozen=True, slots=True)
class Stored:
    """The original data of a unit, by id, and what the writer of ours puts before the ids of a segment's codes."""

    data: Mapping[str, str] = field(default_factory=dict)
    prefix: str = ""


def _segment(element: Element, data: Mapping[str, str]) -> Segment:
    stored = Stored(data, f"{element.get('id')}-")
    source, target = element.first("xlf:source"), element.first("xlf:target")
    order = target.get("order") if target else None
    return Segment(
        source=_content(source, stored) if source else (),
        target=_content(target, stored) if target else None,
        state=cast(State, element.get("state") or "initial"),
        ignorable=element.name == "xlf:ignorable",
        order=int(order) if order else None,
    )


def _content(element: Element, stored: Stored) -> Content:
    return tuple(_joined(_pieces(element, stored)))


def _pieces(element: Element, stored: Stored) -> Iterator[str | Code | Span]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.name == "xlf:cp":
            yield chr(int(child.attributes["hex"], 16))
        elif child.name == "xlf:mrk":
            yield from _pieces(child, stored)
        elif child.name == "xlf:pc":
            yield _span(child, stored)
        elif child.name in ("xlf:ph", "xlf:sc", "xlf:ec"):
            name = (child.get("id") or f"/{child.get('startRef')}").removeprefix(stored.prefix)
            said = stored.data.get(child.get("dataRef") or "", child.get("equiv") or "")
            yield Code(name, said, child.get("canDelete") == "no")


def _span(element: Element, stored: Stored) -> Span:
    start = stored.data.get(element.get("dataRefStart") or "", element.get("equivStart") or "")
    end = stored.data.get(element.get("dataRefEnd") or "", element.get("equivEnd") or "")
    name = element.attributes["id"].removeprefix(stored.prefix)
    return Span(name, start, end, _content(element, stored), element.get("canDelete") == "no")


def _joined(pieces: Iterator[str | Code | Span]) -> Iterator[str | Code | Span]:
    """Neighbouring texts as one."""
    text = ""
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
            continue
        if text:
            yield text
        text = ""
        yield piece
    if text:
        yield text


def _data(element: Element) -> dict[str, str]:
    """What the writer of ours has put there."""
    metadata = element.first("mda:metadata")
    groups = metadata.elements("mda:metaGroup") if metadata else []
    own = [group for group in groups if group.get("category") == DATA]
    return {meta.attributes["type"]: meta.text() for group in own for meta in group.elements("mda:meta")}


def _matches(element: Element) -> Iterator[Match]:
    for match in (each for holder in element.elements("mtc:matches") for each in holder.elements("mtc:match")):
        source, target = match.first("xlf:source"), match.first("xlf:target")
        similarity = int(float(match.get("similarity") or 0))
        if source and target:
            yield Match(source.text(), target.text(), similarity, match.get("origin") or "")


def _terms(element: Element) -> Iterator[Term]:
    for entry in (each for holder in element.elements("gls:glossary") for each in holder.elements("gls:glossEntry")):
        term, target = entry.first("gls:term"), entry.first("gls:translation")
        definition = entry.first("gls:definition")
        if term:
            yield Term(term.text(), target.text() if target else None, definition.text() if definition else "")
