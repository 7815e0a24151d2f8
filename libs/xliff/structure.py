"""Whether each element of a file stands where it may, with the attributes that it may have."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from libs.xliff.grammar import CORE, FOREIGN, MODULES, Kind, Rule, any_text
from libs.xliff.xml import NAMESPACES, Element


class Fault(NamedTuple):
    """What is wrong, on which line of the file. `rule`: its name, for programs."""

    line: int
    rule: str
    detail: str


def structure(root: Element) -> Iterator[Fault]:
    """Faults of elements and attributes, in the order of the file."""
    if root.name != "xlf:xliff":
        yield Fault(root.line, "not_xliff", f"the file is no XLIFF 2: it begins with {root.name}")
        return
    for element in (root, *root.below()):
        rule = _rule(element)
        if rule is not None:
            yield from _children(element, rule)
            yield from _attributes(element, rule)
        elif element.prefix in NAMESPACES:
            yield Fault(element.line, "unknown_element", f"there is no element {element.name}")


def _rule(element: Element) -> Rule | None:
    return CORE.get(element.name[4:]) if element.prefix == "xlf" else MODULES.get(element.name)


def _children(element: Element, rule: Rule) -> Iterator[Fault]:
    if not rule.mixed and any(isinstance(child, str) and child.strip() for child in element.children):
        yield Fault(element.line, "text_misplaced", f"text must not stand in {element.name}")
    names = "".join(f"{_token(child, element, rule)} " for child in element.elements())
    if not _compiled(rule.children).fullmatch(names):
        what = names.strip() or "nothing"
        yield Fault(element.line, "children", f"in {element.name} must not stand, in this order: {what}")


def _token(child: Element, element: Element, rule: Rule) -> str:
    """The name of a child in the rule's pattern."""
    if child.prefix == "xlf" and (element.prefix == "xlf" or f"{child.name[4:]} " in rule.children):
        return child.name[4:]
    if child.name in rule.children or child.prefix == element.prefix:
        return child.name
    return "*" if child.prefix in NAMESPACES or child.name.startswith("{") else child.name


@cache
def _compiled(children: str) -> re.Pattern[str]:
    return re.compile(children)


def _attributes(element: Element, rule: Rule) -> Iterator[Fault]:
    for name in rule.attributes:
        if name.endswith("!") and name[:-1] not in element.attributes:
            yield Fault(element.line, "attribute_missing", f"{element.name} has no {name[:-1]}")
    for name, value in element.attributes.items():
        allowed = rule.attributes.get(name) or rule.attributes.get(f"{name}!") or _foreign(name, rule)
        if allowed is None:
            yield Fault(element.line, "attribute_misplaced", f"{element.name} must not have {name}")
        elif not allowed(value):
            yield Fault(element.line, "attribute_value", f"{name} of {element.name} must not be {value[:60]!r}")


def _foreign(name: str, rule: Rule) -> Kind | None:
    """What a module or an extension puts on elements of others."""
    extension = name.startswith("{")
    if ":" not in name and not extension:
        return None  # without a namespace it would be the element's own
    prefix = "" if extension else name.partition(":")[0]
    if "*" not in rule.open_to and prefix not in rule.open_to:
        return None
    if prefix in ("fs", "slr", "its", "itsm"):
        return FOREIGN.get(name)
    return FOREIGN.get(name, any_text)
