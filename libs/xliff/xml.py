"""XML as a tree of elements, read without anything that XML can do to its reader: no DTD, so no entities of its own and
nothing fetched; bounded size, depth and number of elements.

Names are written with the prefix by which XLIFF's specification calls a namespace (`xlf:unit`, `gls:term`, `xml:lang`),
whatever the file calls it; an attribute without a namespace is its bare name; other namespaces stand as `{uri}name`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

PREFIXES: Final = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "urn:oasis:names:tc:xliff:document:2.0": "xlf",
    "urn:oasis:names:tc:xliff:matches:2.0": "mtc",
    "urn:oasis:names:tc:xliff:glossary:2.0": "gls",
    "urn:oasis:names:tc:xliff:fs:2.0": "fs",
    "urn:oasis:names:tc:xliff:metadata:2.0": "mda",
    "urn:oasis:names:tc:xliff:resourcedata:2.0": "res",
    "urn:oasis:names:tc:xliff:changetracking:2.0": "ctr",
    "urn:oasis:names:tc:xliff:changetracking:2.1": "ctr",
    "urn:oasis:names:tc:xliff:sizerestriction:2.0": "slr",
    "urn:oasis:names:tc:xliff:validation:2.0": "val",
    "http://www.w3.org/2005/11/its": "its",
    "urn:oasis:names:tc:xliff:itsm:2.1": "itsm",
}
NAMESPACES: Final = {prefix: uri for uri, prefix in reversed(PREFIXES.items())}


class NotXml(ValueError):
    """The bytes are no XML that we read. `line`: where, from 1."""

    def __init__(self, detail: str, line: int) -> None:
        super().__init__(detail)
        self.detail, self.line = detail, line


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may have at most."""

    size: int = 20_000_000
    depth: int = 64
    elements: int = 500_000


@dataclass(eq=False, slots=True)
class Element:
    """An element. `children`: elements and texts in their order; comments and processing instructions are left out."""

    name: str
    attributes: dict[str, str]
    line: int = 0
    parent: "Element | None" = field(default=None, repr=False)
    children: list["Element | str"] = field(default_factory=list)

    @property
    def prefix(self) -> str:
        return "" if self.name.startswith("{") else self.name.partition(":")[0]

    def get(self, name: str) -> str | None:
        return self.attributes.get(name)

    def elements(self, *names: str) -> list["Element"]:
        """The children that are elements, of these names when any are given."""
        found = [child for child in self.children if isinstance(child, Element)]
        return [child for child in found if child.name in names] if names else found

    def first(self, name: str) -> "Element | None":
        return next(iter(self.elements(name)), None)

    def below(self) -> Iterator["Element"]:
        """All elements in this one, in the order of the file."""
        waiting = list(reversed(self.elements()))
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(element.elements()))

    def above(self) -> Iterator["Element"]:
        """The elements that this one is in, the nearest first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def within(self, *names: str) -> "Element | None":
        """The nearest of these names that this one is in."""
        return next((element for element in self.above() if element.name in names), None)

    def text(self) -> str:
        """All text in it."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


def parse(content: bytes, limits: Limits = Limits()) -> Element:
    """The root. Raises NotXml for what is not well-formed, has a DTD, or is beyond the limits."""
    if len(content) > limits.size:
        raise NotXml(f"the file has more than {limits.size} bytes", 1)
    return _Reader(limits).read(content)


class _Reader:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._root: Element | None = None
        self._open: list[Element] = []
        self._count = 0
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype

    def read(self, content: bytes) -> Element:
        try:
            self._parser.Parse(content, True)
        except expat.ExpatError as error:
            raise NotXml(expat.ErrorString(error.code), error.lineno) from None
        except (LookupError, ValueError) as error:
            if isinstance(error, NotXml):
                raise
            raise NotXml("the encoding that it declares is not known", 1) from None
        if self._root is None:
            raise NotXml("there is no element in it", 1)
        return self._root

    def _doctype(self, *_: object) -> None:
        raise NotXml("a document type declaration is not read", self._parser.CurrentLineNumber)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        line = self._parser.CurrentLineNumber
        self._count += 1
        if self._count > self._limits.elements:
            raise NotXml(f"it has more than {self._limits.elements} elements", line)
        if len(self._open) >= self._limits.depth:
            raise NotXml(f"elements stand in each other more than {self._limits.depth} deep", line)
        parent = self._open[-1] if self._open else None
        named = {_name(key): value for key, value in attributes.items()}
        element = Element(_name(name), named, line, parent)
        if parent is None:
            self._root = element
        else:
            parent.children.append(element)
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        children = self._open[-1].children
        if children and isinstance(children[-1], str):
            children[-1] += text
        else:
            children.append(text)


def _name(given: str) -> str:
    uri, space, name = given.rpartition(" ")
    if not space:
        return name
    return f"{PREFIXES[uri]}:{name}" if uri in PREFIXES else f"{{{uri}}}{name}"


def serialise(root: Element) -> bytes:
    """The tree as a file, in UTF-8. `parse` reads the same from it."""
    used = {name for element in (root, *root.below()) for name in (element.name, *element.attributes)}
    uris = dict.fromkeys(name[1:].partition("}")[0] for name in sorted(used) if name.startswith("{"))
    own = {uri: f"x{place}" for place, uri in enumerate(uris, 1)}
    known = {name.partition(":")[0] for name in used if ":" in name and not name.startswith("{")}
    declared = {prefix: NAMESPACES[prefix] for prefix in sorted(known) if prefix != "xml"}
    spaces = {("xmlns" if prefix == "xlf" else f"xmlns:{prefix}"): uri for prefix, uri in declared.items()}
    spaces |= {f"xmlns:{prefix}": uri for uri, prefix in own.items()}
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n']
    _serialise(root, spaces, own, parts)
    return "".join(parts).encode()


def _serialise(element: Element, spaces: dict[str, str], own: dict[str, str], parts: list[str]) -> None:
    name = _written(element.name, own)
    said = {_written(key, own): value for key, value in element.attributes.items()}
    written = "".join(f" {key}={quoteattr(value)}" for key, value in {**spaces, **said}.items())
    if not element.children:
        parts.append(f"<{name}{written}/>")
        return
    parts.append(f"<{name}{written}>")
    for child in element.children:
        if isinstance(child, str):
            parts.append(escape(child, {"\r": "&#13;"}))
        else:
            _serialise(child, {}, own, parts)
    parts.append(f"</{name}>")


def _written(name: str, own: dict[str, str]) -> str:
    if name.startswith("{"):
        uri, _, local = name[1:].partition("}")
        return f"{own[uri]}:{local}"
    return name.removeprefix("xlf:")
