"""A change of a listing as the marketplace takes it: patches of whole attributes, and what may not change. Pure.

`delete` takes away the entries that its value selects; `merge` changes entries with the same selectors; `add` and
`replace` put an attribute in the place of what was there.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from services.catalog.requirements import schemas
from services.catalog.requirements.bounds import pointer
from services.catalog.requirements.findings import Finding
from services.catalog.requirements.judging import Judge
from services.catalog.requirements.schemas import Path, Schema
from services.catalog.requirements.words import field_of, shown

__all__ = ["OPERATIONS", "Patch", "fixed_findings", "judged", "patched"]

OPERATIONS = ("add", "replace", "merge", "delete")
_ROOT = "/attributes/"


class Patch(NamedTuple):
    op: str
    path: str
    value: Any = None


def judged(judge: Judge, patches: Sequence[Patch]) -> list[Finding]:
    """What is wrong with patches of a listing that is not known: each attribute is judged by itself."""
    found: list[Finding] = []
    for n, patch in enumerate(patches):
        shape = _shape(judge.schema, n, patch)
        found += [shape] if shape else _attribute(judge, n, patch)
    return found


def patched(
    schema: Schema, listing: Mapping[str, Any], patches: Sequence[Patch]
) -> tuple[dict[str, Any], list[Finding]]:
    """The listing after the patches, and what is wrong with these themselves."""
    after = dict(listing)
    found = []
    for n, patch in enumerate(patches):
        if wrong := _shape(schema, n, patch):
            found.append(wrong)
        else:
            _apply(schema, after, patch)
    return after, found


def _shape(schema: Schema, n: int, patch: Patch) -> Finding | None:
    """What is wrong with the patch itself, whatever its value says."""
    here, name = f"/patches/{n}", patch.path.removeprefix(_ROOT)
    if patch.op not in OPERATIONS:
        detail = f"the operation cannot be {shown(patch.op)}: it takes {', '.join(OPERATIONS)}"
        return Finding(f"{here}/op", "the operation", "op", detail, list(OPERATIONS), shown(patch.op))
    if not patch.path.startswith(_ROOT) or not name or "/" in name:
        detail = "a patch changes a whole attribute: its path is /attributes/ and the attribute's name"
        return Finding(f"{here}/path", "the path", "path", detail, sent=shown(patch.path))
    if name not in schema.get("properties", {}):
        detail = f"there is no attribute {name[:100]}"
        return Finding(f"{here}/path", "the path", "path", detail, sent=shown(patch.path))
    return _selects(schema, here, name, patch) if patch.op == "delete" else None


def _selects(schema: Schema, here: str, name: str, patch: Patch) -> Finding | None:
    """A deletion says which entries go, by selectors of theirs."""
    selectors = schemas.part_of(schema, schema, name).get("selectors") or []
    given = patch.value if isinstance(patch.value, list) else []
    chosen = [each for each in given if isinstance(each, Mapping) and any(key in selectors for key in each)]
    if not selectors or (given and len(chosen) == len(given)):
        return None
    field = field_of(schema, [name])
    detail = f"{field}: a deletion says which entries go: give a value with {' or '.join(selectors)}"
    return Finding(f"{here}/value", field, "selectors", detail, list(selectors), shown(patch.value))


def _attribute(judge: Judge, n: int, patch: Patch) -> Iterator[Finding]:
    """What is wrong with the value of one patch. Of what is merged or deleted only a part is sent."""
    name, partly = patch.path.removeprefix(_ROOT), patch.op in ("merge", "delete")
    if patch.op == "delete" and patch.value is None:
        return
    for each in judge.part_findings({name: patch.value}):
        if not (partly and each.rule in ("required", "minItems", "minUniqueItems")):
            inside = each.pointer.removeprefix(pointer([name]))
            yield each._replace(pointer=f"/patches/{n}/value{inside}")


def _apply(schema: Schema, listing: dict[str, Any], patch: Patch) -> None:
    name = patch.path.removeprefix(_ROOT)
    selectors = schemas.part_of(schema, schema, name).get("selectors") or []
    before = listing.get(name)
    if patch.op in ("add", "replace"):
        listing[name] = patch.value
    elif patch.op == "merge":
        listing[name] = _merged(before, patch.value, selectors)
    else:
        left = [each for each in before or () if not _chosen(each, patch.value, selectors)] if patch.value else []
        listing.pop(name, None)
        if left:
            listing[name] = left


def _merged(before: Any, value: Any, selectors: Sequence[str]) -> Any:
    if not isinstance(before, list) or not isinstance(value, list):
        return value
    after = list(before)
    for entry in value:
        same = [n for n, each in enumerate(after) if _same(each, entry, selectors)]
        if same:
            after[same[0]] = {**after[same[0]], **entry}
        else:
            after.append(entry)
    return after


def _same(one: Any, other: Any, selectors: Sequence[str]) -> bool:
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return False
    return bool(selectors) and all(one.get(name) == other.get(name) for name in selectors)


def _chosen(entry: Any, choices: Any, selectors: Sequence[str]) -> bool:
    """Whether a deletion means the entry: it has the value of each selector that one of the choices names."""
    if not isinstance(entry, Mapping) or not isinstance(choices, list):
        return False
    return any(
        all(entry.get(name) == choice[name] for name in selectors if name in choice)
        for choice in choices
        if isinstance(choice, Mapping)
    )


def fixed_findings(root: Schema, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Finding]:
    """What changes though it may not: values that are not editable once the item exists. What was not there may be
    given."""
    return list(_fixed(root, root, (), before, after))


def _fixed(root: Schema, schema: Schema, path: Path, before: Any, after: Any) -> Iterator[Finding]:
    if before == after:
        return
    if schema.get("editable") is False:
        field = field_of(root, path)
        detail = f"{field} cannot be changed any more: it is {shown(before)}"
        yield Finding(pointer(path), field, "editable", detail, before, shown(after))
    elif isinstance(before, Mapping) and isinstance(after, Mapping):
        for name in before:
            part = schemas.part_of(root, schema, name)
            yield from _fixed(root, part, (*path, name), before[name], after.get(name))
    elif isinstance(before, list) and isinstance(after, list):
        part = schemas.part_of(root, schema, 0)
        for n, entry in enumerate(before):
            at = _place(entry, n, after, schema.get("selectors") or ())
            if at is not None:
                yield from _fixed(root, part, (*path, at), entry, after[at])


def _place(entry: Any, n: int, after: Sequence[Any], selectors: Sequence[str]) -> int | None:
    """Where an entry stands afterwards; None when it was taken away. The n-th of several with the same selectors is
    the n-th of those."""
    if not selectors:
        return n if n < len(after) else None
    return next((at for at, each in enumerate(after) if _same(entry, each, selectors)), None)
