"""Rules of inline codes and markers: pairs, references, what a translation must keep."""

from collections.abc import Iterator

from libs.xliff.structure import Fault
from libs.xliff.units import CODES, Content
from libs.xliff.xml import Element

_FLAGS = ("canCopy", "canDelete", "canReorder", "canOverlap")
_FMT = ("xlf:b", "xlf:i", "xlf:u", "xlf:lb", "xlf:pb")


def codes(content: Content) -> Iterator[Fault]:
    """Faults of the codes of a unit or of a match."""
    for side in content.sides:
        yield from _pairs(side)
        yield from _markers(side)
        for element in side:
            yield from _alone(element)
            yield from _data(element, content)
    yield from _copies(content)


def _pairs(side: list[Element]) -> Iterator[Fault]:
    """Each sc has its ec behind it on the same side, with the same hints; what has none says isolated."""
    starts: dict[str, Element] = {}
    ends: dict[str, list[Element]] = {}
    for element in side:
        if element.name == "xlf:sc":
            starts[element.get("id") or ""] = element
        elif element.name == "xlf:ec":
            yield from _end(element, starts)
            ends.setdefault(element.get("startRef") or "", []).append(element)
    for start, element in starts.items():
        found = ends.get(start, [])
        if element.get("isolated") == "yes":
            if found:
                yield Fault(element.line, "isolated", f"sc {start} says it is isolated, and has an ec in this unit")
        elif len(found) != 1:
            yield Fault(element.line, "sc_without_ec", f"sc {start} has {len(found)} ec in this unit: one is wanted")
        else:
            yield from _alike(element, found[0])


def _end(element: Element, starts: dict[str, Element]) -> Iterator[Fault]:
    isolated, ref, own = element.get("isolated") == "yes", element.get("startRef"), element.get("id")
    if isolated and (ref is not None or own is None):
        yield Fault(element.line, "ec_isolated", "an isolated ec has an id and no startRef")
    elif not isolated and (ref is None or own is not None):
        yield Fault(element.line, "ec_not_isolated", "an ec that is not isolated has a startRef and no id")
    elif not isolated:
        if element.get("dir") is not None:
            yield Fault(element.line, "ec_dir", "only an isolated ec has a dir")
        start = starts.get(ref or "")
        if start is None or start.get("isolated") == "yes":
            yield Fault(element.line, "ec_without_sc", f"no sc {ref} stands before its ec in this unit")


def _alike(start: Element, end: Element) -> Iterator[Fault]:
    for flag in _FLAGS:
        first, second = start.get(flag) or "yes", end.get(flag) or "yes"
        wanted = "no" if first == "firstNo" else first
        if second != wanted:
            yield Fault(end.line, "pair_differs", f"{flag} of sc is {first}, of its ec {second}")


def _markers(side: list[Element]) -> Iterator[Fault]:
    open_: set[str] = set()
    closed: set[str] = set()
    starts = {element.get("id") or "": element for element in side if element.name == "xlf:sm"}
    for element in side:
        if element.name == "xlf:sm":
            open_.add(element.get("id") or "")
        elif element.name == "xlf:em":
            ref = element.get("startRef") or ""
            closed.add(ref)
            if ref not in open_:
                yield Fault(element.line, "em_without_sm", f"no sm {ref} stands before its em in this unit")
    for start, element in starts.items():
        if start not in closed:
            yield Fault(element.line, "sm_without_em", f"sm {start} has no em in this unit")


def _alone(element: Element) -> Iterator[Fault]:
    """What an inline element says wrong by itself."""
    line = element.line
    kind, sub = element.get("type"), element.get("subType")
    if element.name == "xlf:cp" and not _needs_cp(element.get("hex") or ""):
        yield Fault(line, "cp_not_needed", f"cp is for what XML cannot hold, which {element.get('hex')} is not")
    if sub is not None and element.name in CODES:
        if kind is None:
            yield Fault(line, "sub_type_alone", "subType is given without type")
        elif sub.startswith("xlf:") and not _goes(sub, kind):
            yield Fault(line, "sub_type", f"subType {sub} does not go with type {kind}")
    if element.get("canReorder") in ("no", "firstNo") and (element.get("canCopy"), element.get("canDelete")) != (
        "no", "no"
    ):  # fmt: skip
        yield Fault(line, "reorder_hints", "what cannot be reordered can be neither copied nor deleted")
    for pair in ("equiv", "dataRef", "subFlows", "disp"):
        given = [element.get(f"{pair}{end}") is not None for end in ("Start", "End")]
        if pair != "disp" and given[0] != given[1]:
            yield Fault(line, "half_a_pair", f"{pair}Start and {pair}End are given together")


def _goes(sub: str, kind: str) -> bool:
    return kind == "ui" if sub == "xlf:var" else kind == "fmt" and sub in _FMT


def _needs_cp(digits: str) -> bool:
    """Whether XML cannot hold the character, or only as a control that is discouraged."""
    try:
        code = int(digits, 16)
    except ValueError:
        return True  # said already, as a value
    surrogate = 0xD800 <= code <= 0xDFFF
    control = code < 0x20 and code not in (0x9, 0xA, 0xD)
    return surrogate or control or code in (0xFFFE, 0xFFFF) or (0x7F <= code <= 0x9F and code != 0x85)


def _data(element: Element, content: Content) -> Iterator[Fault]:
    for name in ("dataRef", "dataRefStart", "dataRefEnd"):
        ref = element.get(name)
        if ref is not None and ref not in content.known_data:
            yield Fault(element.line, "data_ref", f"{name} {ref} is no original data of this unit")


def _copies(content: Content) -> Iterator[Fault]:
    known = {element.get("id"): element for side in content.sides for element in side}
    for element in (element for side in content.sides for element in side):
        of = element.get("copyOf")
        if of is None:
            continue
        base = known.get(of)
        if _has_data(element):
            yield Fault(element.line, "copy_has_data", "a copy refers to no original data")
        if base is None:
            yield Fault(element.line, "copy_of_nothing", f"there is no code {of} in this unit to copy")
        elif base.get("canCopy") == "no":
            yield Fault(element.line, "copy_forbidden", f"code {of} says it must not be copied")
        elif _has_data(base):
            yield Fault(element.line, "copy_of_data", f"code {of} has original data, and is repeated by its dataRef")


def _has_data(element: Element) -> bool:
    return any(element.get(name) is not None for name in ("dataRef", "dataRefStart", "dataRefEnd"))


def kept(content: Content) -> Iterator[Fault]:
    """What a translation must keep: codes that cannot be deleted, the order of those that cannot be reordered."""
    there = {_identity(element) for element in content.targets}
    for side in content.sides:
        yield from _sequence(side)
    for part in content.parts:
        source, target = part.first("xlf:source"), part.first("xlf:target")
        if source is None or target is None:
            continue
        for element in source.below():
            if element.get("canDelete") == "no" and _identity(element) not in there:
                name = element.get("id") or element.get("startRef")
                yield Fault(target.line, "code_deleted", f"code {name} must not be deleted, and the target lacks it")
        yield from _same_order(source, target)


def _identity(element: Element) -> tuple[str, str]:
    return element.name, element.get("startRef") or element.get("id") or ""


def _sequence(side: list[Element]) -> Iterator[Fault]:
    """A code with canReorder no follows one that begins or continues a sequence."""
    going = False
    for element in side:
        if element.name not in CODES:
            continue
        order = element.get("canReorder") or "yes"
        if order == "no" and not going:
            yield Fault(element.line, "sequence_broken", "a fixed code follows one that is not, or none")
        going = order in ("no", "firstNo")


def _same_order(source: Element, target: Element) -> Iterator[Fault]:
    """A sequence of codes stands in the target as it does in the source: neighbours, and as deep."""
    wanted, found = _sequences(source), _sequences(target)
    for first, sequence in wanted.items():
        if first in found and found[first] != sequence:
            yield Fault(target.line, "reordered", f"the codes from {first[1]} on must stay in their order")


def _sequences(side: Element) -> dict[tuple[str, str], list[tuple[tuple[str, str], bool]]]:
    """By its first code, the codes of each sequence, and whether each stands in the one before it."""
    sequences: dict[tuple[str, str], list[tuple[tuple[str, str], bool]]] = {}
    current: list[tuple[tuple[str, str], bool]] = []
    before: Element | None = None
    for element in (element for element in side.below() if element.name in CODES):
        order = element.get("canReorder") or "yes"
        if order == "firstNo":
            current = sequences.setdefault(_identity(element), [])
        elif order == "no":
            current.append((_identity(element), before is not None and before in element.above()))
        else:
            current = []
        before = element
    return sequences
