"""Fragment identifiers: how one thing of an XLIFF file refers to another, `#/f=file/u=unit/n=note`."""

from typing import Final

from libs.xliff.grammar import nmtoken

# In the order in which they may stand.
_WAY: Final = ("f", "g", "u")
# What a path ends with: a note, original data, something inline of a target; without a prefix of a source.
_LEAVES: Final = frozenset(("n", "d", "t", ""))
# Of modules, as the specification registers them.
MODULES: Final = frozenset(("gls", "mtc", "res", "mda", "slr", "fs", "ctr", "val", "its", "itsm", "tbx"))


def misread(fragment: str) -> str | None:
    """What is wrong with a fragment identifier; None when it reads."""
    selectors = fragment[1:].removeprefix("/").split("/")
    last = -1
    for place, selector in enumerate(selectors):
        prefix, sign, name = selector.rpartition("=")
        if not nmtoken(name) or (sign and not nmtoken(prefix)):
            return f"{selector!r} is no selector"
        if prefix in _WAY:
            if _WAY.index(prefix) <= last:
                return f"{prefix}= stands after what it holds, or twice"
            last = _WAY.index(prefix)
        elif place + 1 < len(selectors):
            return f"{selector!r} stands before the end"
        elif prefix not in _LEAVES and len(prefix) < 2:
            return f"the prefix {prefix} is too short for a module"
        elif prefix not in _LEAVES and prefix not in MODULES:
            return f"the prefix {prefix} is not registered"
    if fragment.startswith("#/") and not selectors[0].startswith("f="):
        return "a path from the root begins with f="
    return None
