"""Rules of files, groups, units and segments: identifiers, languages, states, order, references."""

import re
from collections.abc import Iterator

from libs.xliff.fragments import misread
from libs.xliff.structure import Fault
from libs.xliff.units import PARTS, Content, repeated
from libs.xliff.xml import Element


def document(root: Element) -> Iterator[Fault]:
    """Faults of the file as a whole."""
    files = root.elements("xlf:file")
    yield from _unique(files, "file")
    for file in files:
        inside = list(file.below())
        yield from _unique([element for element in inside if element.name == "xlf:group"], "group")
        yield from _unique([element for element in inside if element.name == "xlf:unit"], "unit")
        yield from _skeleton(file)
        yield from _flows(inside)
        for holder in (file, *(element for element in inside if element.name in ("xlf:group", "xlf:unit"))):
            yield from _notes(holder)
            yield from _extensions(holder)
    yield from _languages(root)


def _unique(elements: list[Element], what: str) -> Iterator[Fault]:
    for value in repeated([element.get("id") for element in elements]):
        line = [element.line for element in elements if element.get("id") == value][1]
        yield Fault(line, "id_not_unique", f"{what} {value} is there more than once")


def _flows(inside: list[Element]) -> Iterator[Fault]:
    """What a code refers to as a text of its own is a unit of its file."""
    known = {element.get("id") for element in inside if element.name == "xlf:unit"}
    for element in inside:
        for name in ("subFlows", "subFlowsStart", "subFlowsEnd"):
            for flow in (element.get(name) or "").split():
                if flow not in known:
                    yield Fault(element.line, "sub_flow", f"{name} {flow} is no unit of this file")


def _skeleton(file: Element) -> Iterator[Fault]:
    skeleton = file.first("xlf:skeleton")
    if skeleton is not None and (skeleton.get("href") is None) != bool(skeleton.children):
        yield Fault(skeleton.line, "skeleton", "a skeleton has either an href or content")


def _notes(holder: Element) -> Iterator[Fault]:
    for notes in holder.elements("xlf:notes"):
        yield from _unique(notes.elements("xlf:note"), "note")


def _extensions(holder: Element) -> Iterator[Fault]:
    """Ids of extensions' elements are unique in the file, group or unit that holds them."""
    foreign = [element for element in holder.elements() if element.name.startswith("{")]
    inside = [each for element in foreign for each in (element, *element.below()) if each.name.startswith("{")]
    found = [value for each in inside for value in {each.get("id"), each.get("xml:id")} - {None}]
    for value in repeated(list(found)):
        yield Fault(holder.line, "id_not_unique", f"extension element {value} is there more than once in {holder.name}")


def _languages(root: Element) -> Iterator[Fault]:
    """What is said of a text's language is the file's, said there or inherited."""
    wanted = {"xlf:source": root.get("srcLang"), "xlf:target": root.get("trgLang")}
    for element in root.below():
        if element.name not in wanted or element.parent is None or element.parent.name not in PARTS:
            continue
        if element.name == "xlf:target" and wanted[element.name] is None:
            yield Fault(element.line, "target_without_language", "there is a target, and xliff has no trgLang")
        said = _inherited(element, "xml:lang")
        if said is not None and not covers(wanted[element.name], said):
            yield Fault(element.line, "language_differs", f"{element.name} is in {said}, the file says otherwise")


def _inherited(element: Element, name: str) -> str | None:
    return next((said for each in (element, *element.above()) if (said := each.get(name)) is not None), None)


def covers(language: str | None, said: str) -> bool:
    """Whether a language is the other one or more of it: en covers en-IE."""
    return language is not None and f"{said.lower()}-".startswith(f"{language.lower()}-")


def unit(content: Content) -> Iterator[Fault]:
    """Faults of one unit, its codes aside."""
    holder = content.holder
    if not holder.elements("xlf:segment"):
        yield Fault(holder.line, "no_segment", f"unit {holder.get('id')} has no segment")
    yield from _identifiers(content)
    yield from _original_data(content)
    yield from _order(content)
    for part in content.parts:
        yield from _part(part)
    for side in content.sides:
        for element in side:
            yield from _references(element, content)


def _identifiers(content: Content) -> Iterator[Fault]:
    """Ids of segments and inline elements are unique among the sources of a unit; a target's are those of its source,
    or new."""
    listed = [*content.parts, *content.sources]
    own = [element.get("id") for element in listed]
    for value in repeated(own):
        yield Fault(content.holder.line, "id_not_unique", f"{value} is there more than once in this unit")
    for value in repeated([element.get("id") for element in content.targets]):
        yield Fault(content.holder.line, "id_not_unique", f"{value} stands twice in the targets of this unit")
    of_source = {element.get("id"): element.name for element in listed if element.get("id") is not None}
    for element in content.targets:
        name = of_source.get(element.get("id"), element.name)
        if name != element.name:
            yield Fault(element.line, "id_of_other", f"{element.get('id')} is here {element.name}, in a source {name}")


def _original_data(content: Content) -> Iterator[Fault]:
    for value in repeated(list(content.data)):
        yield Fault(content.holder.line, "id_not_unique", f"data {value} is there more than once")


def _order(content: Content) -> Iterator[Fault]:
    """The order of targets: each place once, from 1 to the number of parts, and no place that is lost."""
    said: dict[int, int] = {}
    taken: set[int] = set()
    for place, part in enumerate(content.parts, 1):
        target = part.first("xlf:target")
        order = target.get("order") if target is not None else None
        if target is None or order is None or not order.strip("+ ").isdigit():
            continue
        if int(order) > len(content.parts):
            yield Fault(target.line, "order_too_high", f"order {order} is more than the unit has parts")
        if int(order) in taken:
            yield Fault(target.line, "order_not_unique", f"order {order} is given to two targets")
        said[place] = int(order)
        taken.add(int(order))
    for place in said.keys() - taken:
        yield Fault(content.holder.line, "order_lost", f"no target takes the place {place}")


def _part(part: Element) -> Iterator[Fault]:
    source, target, state = part.first("xlf:source"), part.first("xlf:target"), part.get("state")
    if part.get("subState") is not None and state is None:
        yield Fault(part.line, "sub_state_alone", "subState is given without state")
    if state not in (None, "initial") and target is None:
        yield Fault(part.line, "state_without_target", f"a segment that is {state} has a target")
    if source is not None and target is not None and _space(source) != _space(target):
        yield Fault(target.line, "space_differs", "xml:space of source and target differ")


def _space(element: Element) -> str:
    return _inherited(element, "xml:space") or "default"


def _references(element: Element, content: Content) -> Iterator[Fault]:
    """What a marker points to."""
    if element.name not in ("xlf:mrk", "xlf:sm"):
        return
    ref, value, kind = element.get("ref"), element.get("value"), element.get("type")
    if ref is not None and ref.startswith("#") and (why := misread(ref)):
        yield Fault(element.line, "fragment", f"{ref}: {why}")
    if kind == "mtc:match" and ref is not None:
        yield Fault(element.line, "match_with_ref", "a marker of a match has no ref")
    if kind == "comment":
        if (ref is None) == (value is None):
            yield Fault(element.line, "comment", "a comment has either a value or a ref")
        elif ref is not None and not _note(ref, content):
            yield Fault(element.line, "comment_ref", f"{ref} is no note of this unit")


def _note(ref: str, content: Content) -> bool:
    """Whether `#n=ID`, or the whole path, is a note of this unit."""
    found = re.fullmatch(r"#/?(?:f=(?P<file>[^/]+)/(?:g=[^/]+/)*(?=u=))?(?:u=(?P<unit>[^/]+)/)?n=(?P<note>[^/]+)", ref)
    file = content.holder.within("xlf:file")
    if found is None or file is None or found["note"] not in content.notes:
        return False
    return found["file"] in (None, file.get("id")) and found["unit"] in (None, content.holder.get("id"))
