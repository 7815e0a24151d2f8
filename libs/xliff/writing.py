"""A document becomes an XLIFF 2 file: version 2.0, which every tool reads; what `read` gives back is the same."""

from collections.abc import Iterator, Sequence
from itertools import count

from libs.xliff.document import Code, Content, Document, File, Match, Segment, Term, Unit
from libs.xliff.reading import DATA
from libs.xliff.xml import Element, serialise


def write(document: Document) -> bytes:
    """The file, in UTF-8. The ids of files and units must be tokens, each once: `validate` says so otherwise."""
    named = {"version": "2.0", "srcLang": document.source_language}
    if document.target_language is not None:
        named["trgLang"] = document.target_language
    root = Element("xlf:xliff", named)
    root.children.extend(_file(file) for file in document.files)
    return serialise(root)


def _file(file: File) -> Element:
    named = {"id": file.id, **({"original": file.original} if file.original else {})}
    element = Element("xlf:file", named)
    if any(unit.most is not None for unit in file.units):
        element.children.append(Element("slr:profiles", {"generalProfile": "xliff:codepoints"}))
    element.children.extend(_metadata(file.data))
    element.children.extend(_unit(unit) for unit in file.units)
    return element


def _metadata(data: dict[str, str]) -> Iterator[Element]:
    if data:
        metas = [_leaf("mda:meta", value, {"type": name}) for name, value in data.items()]
        yield _node("mda:metadata", [_node("mda:metaGroup", metas, {"category": DATA})])


def _unit(unit: Unit) -> Element:
    named = {"id": unit.id, "xml:space": "preserve"}
    named |= {"name": unit.name} if unit.name else {}
    named |= {"slr:sizeRestriction": str(unit.most)} if unit.most is not None else {}
    named |= {} if unit.translate else {"translate": "no"}
    data = _Data()
    parts = [_part(segment, place, data) for place, segment in enumerate(unit.segments, 1)]
    element = Element("xlf:unit", named)
    element.children.extend(_matches(unit.matches))
    element.children.extend(_glossary(unit.terms))
    element.children.extend(_metadata(unit.data))
    if unit.notes:
        element.children.append(_node("xlf:notes", [_leaf("xlf:note", note) for note in unit.notes]))
    element.children.extend(data.element())
    element.children.extend(parts)
    return element


class _Data:
    """Original data of a unit, each text once."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def of(self, text: str) -> str:
        return self._ids.setdefault(text, f"d{len(self._ids) + 1}")

    def element(self) -> Iterator[Element]:
        if self._ids:
            each = [_with_text(Element("xlf:data", {"id": name}), text) for text, name in self._ids.items()]
            yield _node("xlf:originalData", each)


def _part(segment: Segment, place: int, data: _Data) -> Element:
    name = "xlf:ignorable" if segment.ignorable else "xlf:segment"
    named = {"id": f"s{place}"}
    if not segment.ignorable:
        named["state"] = segment.state
    element = _node(name, [_side("xlf:source", segment.source, place, data)], named)
    if segment.target is not None:
        target = _side("xlf:target", segment.target, place, data)
        target.attributes |= {"order": str(segment.order)} if segment.order else {}
        element.children.append(target)
    return element


def _side(name: str, content: Content, place: int, data: _Data) -> Element:
    """A code's id is its own, with the segment before it: what is the same in source and target has the same."""
    element = Element(name, {})
    _fill(element, content, f"s{place}-", data)
    return element


def _fill(element: Element, content: Content, prefix: str, data: _Data) -> None:
    for piece in content:
        if isinstance(piece, str):
            _with_text(element, piece)
            continue
        hints = {"canCopy": "no", "canDelete": "no"} if piece.needed else {}
        if isinstance(piece, Code):
            named = {"id": f"{prefix}{piece.id}", "dataRef": data.of(piece.data), "equiv": _clean(piece.data), **hints}
            element.children.append(Element("xlf:ph", named))
            continue
        named = {"id": f"{prefix}{piece.id}", "dataRefStart": data.of(piece.start), "dataRefEnd": data.of(piece.end)}
        inner = Element("xlf:pc", {**named, **hints})
        _fill(inner, piece.content, prefix, data)
        element.children.append(inner)


def _with_text(element: Element, text: str) -> Element:
    """The text, with what XML cannot hold as cp."""
    for piece in _split(text):
        if len(piece) == 1 and not storable(piece):
            element.children.append(Element("xlf:cp", {"hex": f"{ord(piece):04X}"}))
        else:
            element.children.append(piece)
    return element


def _split(text: str) -> Iterator[str]:
    begin = 0
    for at, character in enumerate(text):
        if not storable(character):
            if at > begin:
                yield text[begin:at]
            yield character
            begin = at + 1
    if begin < len(text):
        yield text[begin:]


def storable(character: str) -> bool:
    """Whether XML can hold it."""
    code = ord(character)
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


def _clean(text: str) -> str:
    return "".join(character for character in text if storable(character))


def _matches(matches: Sequence[Match]) -> Iterator[Element]:
    """Of the first segment: a unit of ours has one."""
    if matches:
        yield _node("mtc:matches", [_match(match, number) for match, number in zip(matches, count(1), strict=False)])


def _match(match: Match, number: int) -> Element:
    named = {"id": f"m{number}", "ref": "#s1", "type": "tm", "similarity": str(match.similarity)}
    named |= {"origin": match.origin} if match.origin else {}
    texts = [_leaf("xlf:source", match.source), _leaf("xlf:target", match.target)]
    return _node("mtc:match", texts, named)


def _glossary(terms: Sequence[Term]) -> Iterator[Element]:
    if terms:
        yield _node("gls:glossary", [_term(term) for term in terms])


def _term(term: Term) -> Element:
    """A word that stays is its own translation, which is what `read` cannot tell from one that is the same."""
    parts = [_leaf("gls:term", term.source), _leaf("gls:translation", term.target or term.source)]
    parts += [_leaf("gls:definition", term.definition)] if term.definition else []
    return _node("gls:glossEntry", parts)


def _node(name: str, children: Sequence[Element], named: dict[str, str] | None = None) -> Element:
    return Element(name, named or {}, children=list(children))


def _leaf(name: str, text: str, named: dict[str, str] | None = None) -> Element:
    """Plain text only: what XML cannot hold is left out."""
    clean = _clean(text)
    return Element(name, named or {}, children=[clean] if clean else [])
