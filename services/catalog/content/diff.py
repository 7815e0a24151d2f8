"""What changed between two versions, word by word. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple

import orjson

from services.catalog.content.domain import Texts

Part = Literal["same", "removed", "added"]
# Written without spaces: letter by letter.
_letters = re.compile(r"\s+|[฀-๿぀-ヿ㐀-䶿一-鿿豈-﫿]|[^\W฀-๿぀-ヿ㐀-䶿一-鿿豈-﫿]+|[^\w\s]")


MOST = 4_000_000  # comparisons: a longer text is shown whole


class Piece(NamedTuple):
    part: Part
    text: str


class Change(NamedTuple):
    """A text that is not as it was. where: JSON pointer into the texts."""

    where: str
    before: str | None
    after: str | None
    pieces: list[Piece]


def differences(before: Texts, after: Texts) -> list[Change]:
    old, new = dict(_said(before)), dict(_said(after))
    places = [*old, *(where for where in new if where not in old)]
    return [
        Change(where, old.get(where), new.get(where), pieces(old.get(where, ""), new.get(where, "")))
        for where in places
        if old.get(where) != new.get(where)
    ]


def _said(texts: Texts) -> Iterator[tuple[str, str]]:
    for name, value in asdict(texts).items():
        if isinstance(value, dict):
            yield from ((f"/{name}/{code}", _plain(each)) for code, each in value.items())
        elif isinstance(value, list | tuple):
            yield from ((f"/{name}/{index}", each) for index, each in enumerate(value))
        elif value is not None:
            yield f"/{name}", value


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def pieces(before: str, after: str) -> list[Piece]:
    """The words that stayed, went and came, in their order."""
    old, new = _cut(before), _cut(after)
    if len(old) * len(new) > MOST:
        return [Piece("removed", before), Piece("added", after)]
    found: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece("same", "".join(old[a:b])))
            continue
        if b > a:
            found.append(Piece("removed", "".join(old[a:b])))
        if d > c:
            found.append(Piece("added", "".join(new[c:d])))
    return found


def _cut(text: str) -> Sequence[str]:
    return _letters.findall(text)
