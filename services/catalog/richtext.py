"""What of HTML a description may have: structure and emphasis. Links, images, styles and scripts go, their text stays
where people would read it. Pure."""

from html import escape, unescape

import nh3

from libs.text import trimmed

_TEXT = ("p", "br", "ul", "ol", "li", "b", "strong", "i", "em", "u", "sub", "sup", "h3", "h4", "h5")
_TABLES = ("table", "thead", "tbody", "tr", "th", "td")
TAGS = frozenset((*_TEXT, *_TABLES))
_DROPPED = frozenset({"script", "style"})  # with what is in them


def cleaned(html: str) -> str:
    """`html` with the allowed tags alone, without attributes. What was clean comes out as it was."""
    return trimmed(nh3.clean(html, tags=set(TAGS), clean_content_tags=set(_DROPPED), attributes={}))


def plain(html: str) -> str:
    """The text of it, for counting and reading: tags go, a block ends with a line break."""
    broken = html
    for tag in ("</p>", "<br>", "</li>", "</h3>", "</h4>", "</h5>", "</tr>"):
        broken = broken.replace(tag, f"\n{tag}")
    text = nh3.clean(broken, tags=set(), clean_content_tags=set(_DROPPED), attributes={})
    return trimmed(unescape(text))


def from_plain(text: str) -> str:
    """Plain text as HTML that reads the same."""
    return escape(text, quote=False).replace("\n", "<br>")
