"""What stands in a text and is not translated: placeholders of programs and tags of HTML. Pure."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

_PLACEHOLDER = (
    r"\{\{[^{}\n]{1,60}\}\}"  # {{ name }}
    r"|\$\{[^{}\n]{1,60}\}"  # ${name}
    r"|\{[\w.:, -]{0,60}\}"  # {name}, {0}, {}
    r"|(?<![\d%])%(?:\d+\$|\([\w.]+\))?[-+#0]*\d*(?:\.\d+)?[sdifuxXc@](?![a-z])"  # %s, %1$d, %(name)s; not 100%cotton
)
_TAG = r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>"
_CODE = re.compile(f"(?P<tag>{_TAG})|(?P<placeholder>{_PLACEHOLDER})")


class Piece(NamedTuple):
    """A part of a text. `kind`: text, placeholder or tag."""

    kind: str
    text: str


def pieces(text: str) -> Iterator[Piece]:
    """The text in its parts; together they are the text."""
    end = 0
    for found in _CODE.finditer(text):
        if found.start() > end:
            yield Piece("text", text[end : found.start()])
        yield Piece(found.lastgroup or "", found.group())
        end = found.end()
    if end < len(text):
        yield Piece("text", text[end:])


def placeholders(text: str) -> Counter[str]:
    """Placeholders as they are written, with how often."""
    return Counter(piece.text for piece in pieces(text) if piece.kind == "placeholder")


def tags(text: str) -> Counter[str]:
    """Tags by their names: <b>, </b>, <br>."""
    found = (re.match(r"</?[A-Za-z0-9]+", piece.text) for piece in pieces(text) if piece.kind == "tag")
    return Counter(f"{name.group().lower()}>" for name in found if name)


def words_only(text: str) -> str:
    """The text without placeholders and tags: a blank in place of each."""
    return "".join(piece.text if piece.kind == "text" else " " for piece in pieces(text))
