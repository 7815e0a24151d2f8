"""Number formats of workbooks: whether a number is a date, and what a person sees of it (ECMA-376 part 1, 18.8.30)."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

__all__ = ["BUILTIN", "GENERAL", "Format", "format_of"]

Kind = Literal["number", "date", "time", "duration", "percent"]

# Those that files name by number alone. 5 to 8, 42 and 44 show the currency of the reader's own computer: "¤".
BUILTIN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "¤#,##0", 6: "¤#,##0", 7: "¤#,##0.00", 8: "¤#,##0.00",
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0",
    38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "¤#,##0", 43: "#,##0.00", 44: "¤#,##0.00",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
} | dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd")  # fmt: skip

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')
_BRACKET = re.compile(r"\[[^\]]*\]")
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_UNSEEN = re.compile(r"\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+|\$-[^\]]*)\]", re.IGNORECASE)
_CURRENCY = re.compile(r"\[\$([^\]-]+)[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Format:
    """zeros: so many digits are shown at least, leading zeros among them. plain: nothing but the digits is shown.
    currency: the sign that is shown with it."""

    code: str
    kind: Kind
    zeros: int
    plain: bool
    currency: str | None


@lru_cache(1000)
def format_of(code: str) -> Format:
    positive = _first_section(code)
    bare = _BRACKET.sub("", _LITERAL.sub("", positive))
    seen = _UNSEEN.sub("", positive).strip("_) ")
    zeros = len(seen) if re.fullmatch("0+", seen) else 0
    plain = seen.lower() in ("", "general", "@") or re.fullmatch(r"[#0?,.]+", seen) is not None
    return Format(code, _kind(positive, bare), zeros, plain, _sign(code))


def _first_section(code: str) -> str:
    """For positive numbers; a `;` in quotes separates nothing."""
    return re.match(r'(?:"[^"]*"|\\.|[^;"\\]|\\$|")*', code)[0]  # type: ignore[index]  # it matches nothing, too


def _kind(code: str, bare: str) -> Kind:
    letters = bare.lower()
    if letters.strip() in ("", "general", "standard", "@"):
        return "duration" if _ELAPSED.search(code) else "number"
    if _ELAPSED.search(_LITERAL.sub("", code)):
        return "duration"
    if "%" in letters:
        return "percent"
    letters = letters.replace("general", "").replace("am/pm", "h").replace("a/p", "h")
    if re.search(r"[yd]", letters):
        return "date"
    if re.search(r"[hs]", letters):
        return "time"
    return "date" if "m" in letters else "number"


def _sign(code: str) -> str | None:
    if found := _CURRENCY.search(code):
        return found[1].strip()
    text = "".join(part[1:-1] if part[0] == '"' else part[1:] for part in re.findall(r'"[^"]*"|\\.', code)) + code
    if found := re.search(r"[¤$£€¥₩₹₽₺₫฿元]|\b(?:EUR|USD|GBP|CHF|CNY|RMB|JPY|kr|zł|Kč|Ft|Fr)\b", text):
        return found[0]
    return None


GENERAL = format_of("General")
