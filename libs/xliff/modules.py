"""Rules of the modules: matches, glossary, metadata, resources, size restriction, validation, change tracking, ITS."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from libs.xliff.core import covers
from libs.xliff.grammar import PROVENANCE
from libs.xliff.structure import Fault
from libs.xliff.units import PARTS, repeated
from libs.xliff.xml import Element


class Index:
    """What stands in an element, by name and by id: looked up once for each that is asked for."""

    def __init__(self, root: Element) -> None:
        self.all = [root, *root.below()]
        self._known: dict[Element, tuple[dict[str, list[Element]], dict[str | None, list[Element]]]] = {}
        self._sizes: dict[Element | None, set[str | None]] = {}
        for data in (element for element in self.all if element.name == "slr:data"):
            ids = {each.get(name) for each in data.below() for name in ("id", "xml:id")}
            self._sizes.setdefault(data.parent, set()).update(ids)

    def named(self, holder: Element, name: str) -> list[Element]:
        return self._in(holder)[0].get(name, [])

    def identified(self, holder: Element, value: str) -> list[Element]:
        return self._in(holder)[1].get(value, [])

    def _in(self, holder: Element) -> tuple[dict[str, list[Element]], dict[str | None, list[Element]]]:
        if holder not in self._known:
            names: dict[str, list[Element]] = {}
            ids: dict[str | None, list[Element]] = {}
            for element in holder.below():
                names.setdefault(element.name, []).append(element)
                ids.setdefault(element.get("id"), []).append(element)
            self._known[holder] = names, ids
        return self._known[holder]

    def measured(self, element: Element, ref: str) -> bool:
        """Whether the data of sizes beside it, or beside what it is in, has this id."""
        return any(ref in self._sizes.get(holder, ()) for holder in element.above())

    def span(self, element: Element) -> bool:
        """Whether its ref points to a segment, or to something inline, of its unit."""
        _, sign, path = (element.get("ref") or "").partition("#")
        unit = element.within("xlf:unit")
        name = path.rpartition("/")[2].rpartition("=")[2]
        found = self.identified(unit, name) if unit is not None and sign else []
        return any(each.name in PARTS or each.within(*PARTS) is not None for each in found)


Rules = Callable[[Element, Index], Iterator[Fault]]


def modules(root: Element) -> Iterator[Fault]:
    """Faults of elements of modules, and of attributes of modules on others' elements."""
    index = Index(root)
    for element in index.all:
        if element.name in _OF:
            yield from _OF[element.name](element, index)
        foreign = {name.partition(":")[0] for name in element.attributes if ":" in name and not name.startswith("{")}
        if foreign & {"fs", "slr"}:
            yield from _sizes_and_formats(element, index)
        if foreign & {"its", "itsm"}:
            yield from _its(element, index)


def _ids(elements: list[Element], where: Element) -> Iterator[Fault]:
    for value in repeated([element.get("id") for element in elements]):
        yield Fault(where.line, "id_not_unique", f"{value} is there more than once in {where.name}")


# Matches and glossary


def _matches(element: Element, _: Index) -> Iterator[Fault]:
    yield from _ids(element.elements("mtc:match"), element)


def _match(element: Element, index: Index) -> Iterator[Fault]:
    if element.get("xml:lang") is not None:
        yield Fault(element.line, "match_language", "a match has no xml:lang")
    if element.get("subType") is not None and element.get("type") is None:
        yield Fault(element.line, "sub_type_alone", "subType is given without type")
    if not (element.get("ref") or "").startswith("#") or not index.span(element):
        yield Fault(element.line, "match_ref", f"ref {element.get('ref')} is no part of this unit")


def _glossary(element: Element, index: Index) -> Iterator[Fault]:
    inside = [each for each in element.below() if each.name in ("gls:glossEntry", "gls:translation")]
    yield from _ids(inside, element)
    for each in inside:
        if each.get("ref") is not None and not index.span(each):
            yield Fault(each.line, "glossary_ref", f"ref {each.get('ref')} is no part of this unit")
        if each.name == "gls:glossEntry" and not each.elements("gls:translation", "gls:definition"):
            yield Fault(each.line, "glossary_entry", "an entry has a translation or a definition")


# Metadata and resources


def _metadata(element: Element, _: Index) -> Iterator[Fault]:
    groups = [each for each in element.below() if each.name == "mda:metaGroup"]
    yield from _ids([element, *groups], element)


def _resources(element: Element, _: Index) -> Iterator[Fault]:
    """Items that refer to one elsewhere are not followed: the standard's own valid examples refer to none."""
    yield from _ids(element.elements("res:resourceItemRef", "res:resourceItem"), element)


def _resource(element: Element, _: Index) -> Iterator[Fault]:
    root = element.within("xlf:xliff")
    if (element.get("href") is None) != bool(element.children):
        yield Fault(element.line, "resource", "a resource has either an href or content")
    said = element.get("xml:lang") if element.name == "res:source" else None  # a target may be in another
    if root is not None and said is not None and not covers(root.get("srcLang"), said):
        yield Fault(element.line, "language_differs", f"{element.name} is in {said}, the file says otherwise")


# Sizes and formats


def _sizes_and_formats(element: Element, index: Index) -> Iterator[Fault]:
    if element.name == "xlf:ec" and element.get("isolated") != "yes":
        for name in ("fs:fs", "fs:subFs", "slr:equivStorage", "slr:sizeInfo", "slr:sizeInfoRef"):
            if element.get(name) is not None:
                yield Fault(element.line, "ec_not_isolated", f"{name} stands on an isolated ec only")
    if element.get("fs:subFs") is not None and element.get("fs:fs") is None:
        yield Fault(element.line, "sub_format_alone", "fs:subFs is given without fs:fs")
    ref = element.get("slr:sizeInfoRef")
    if ref is not None and element.get("slr:sizeInfo") is not None:
        yield Fault(element.line, "size_twice", "slr:sizeInfo and slr:sizeInfoRef are not given together")
    if ref is not None and not index.measured(element, ref):
        yield Fault(element.line, "size_ref", f"slr:sizeInfoRef {ref} is in no slr:data beside it or above")


# Validation


def _rule(element: Element, _: Index) -> Iterator[Fault]:
    own = [name for name in ("isPresent", "isNotPresent", "startsWith", "endsWith") if element.get(name) is not None]
    custom = [name for name in element.attributes if name.startswith("{")]
    if len(own) + bool(custom) != 1:
        yield Fault(element.line, "validation_rule", "a rule says exactly one thing")
    if element.get("occurs") is not None and own != ["isPresent"]:
        yield Fault(element.line, "validation_occurs", "occurs goes with isPresent")
    if element.get("existsInSource") is not None and (len(own) != 1 or own == ["isNotPresent"]):
        yield Fault(element.line, "validation_source", "existsInSource goes with isPresent, startsWith or endsWith")
    holder = element.parent.parent if element.parent else None
    if element.get("disabled") == "yes" and holder is not None and holder.name == "xlf:file":
        yield Fault(element.line, "validation_disabled", "a rule of the file cannot be disabled")


# Change tracking


def _revisions(element: Element, index: Index) -> Iterator[Fault]:
    holder = element.parent.parent if element.parent else None
    if holder is None:
        return
    ref, name = element.get("ref"), f"xlf:{element.get('appliesTo')}"
    meant = index.identified(holder, ref) if ref is not None else index.named(holder, name)
    meant = [each for each in meant if each.prefix == "xlf"]
    if len(meant) != 1:
        yield Fault(element.line, "revision_ref", f"it is not one {element.get('appliesTo')} that was revised: {ref}")
        return
    for revision in element.elements("ctr:revision"):
        yield from _revision(revision, meant[0])


def _revision(revision: Element, of: Element) -> Iterator[Fault]:
    said = [item.get("property") for item in revision.elements("ctr:item")]
    for value in repeated(said):
        yield Fault(revision.line, "revision_property", f"{value} is revised twice in one revision")
    for value in filter(None, said):
        if value != "content" and of.get(value) is None:
            yield Fault(revision.line, "revision_property", f"{of.name} has no {value} that could be revised")


# Internationalization tag set

_categories = (
    "allowed-characters directionality domain elements-within-text external-resource id-value language-information "
    "locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence "
    "preserve-space provenance storage-size target-pointer terminology text-analysis translate"
)
_CATEGORIES: Final = frozenset(_categories.split())
# What may not stand beside an attribute.
_NOT_WITH: Final = {
    "its:locQualityIssuesRef": ("its:locQualityIssueType", "its:locQualityIssueComment",
                                "its:locQualityIssueSeverity", "its:locQualityIssueProfileRef",
                                "its:locQualityIssueEnabled"),
    "its:locQualityRatingScore": ("its:locQualityRatingVote",),
    "its:taIdentRef": ("its:taSource", "its:taIdent"),
    "its:provenanceRecordsRef": tuple(f"its:{name}" for name in PROVENANCE),
}  # fmt: skip
_INHERITED: Final = (
    ("its:locQualityRatingScoreThreshold", "its:locQualityRatingScore"),
    ("its:locQualityRatingVoteThreshold", "its:locQualityRatingVote"),
)
_GENERIC: Final = (
    "its:annotatorsRef", "its:locQualityIssuesRef", "its:locQualityRatingScore", "its:locQualityRatingVote",
    "its:taIdentRef", "its:taSource", "its:taIdent", "its:taClassRef", "its:mtConfidence", "its:provenanceRecordsRef",
    "its:allowedCharacters", "itsm:domains", "itsm:lang", "its:localeFilterList",
)  # fmt: skip


def _its(element: Element, index: Index) -> Iterator[Fault]:
    line, given = element.line, element.attributes
    if not any(each.get("its:version") or each.get("version") for each in (element, *element.above()) if _bound(each)):
        yield Fault(line, "its_version", "its:version is said neither here nor above")
    for name, others in _NOT_WITH.items():
        for other in others:
            if name in given and other in given:
                yield Fault(line, "its_together", f"{name} and {other} are not given together")
    for name, needed in _INHERITED:
        if name in given and not any(needed in each.attributes for each in (element, *element.above())):
            yield Fault(line, "its_needs", f"{name} needs {needed} here or above")
    if element.name in ("xlf:mrk", "xlf:sm"):
        yield from _marker(element, index)
    if "its:annotatorsRef" in given:
        yield from _annotators(element, given["its:annotatorsRef"])


def _bound(element: Element) -> bool:
    return element.prefix == "its" or element.get("its:version") is not None


def _marker(element: Element, index: Index) -> Iterator[Fault]:
    given = element.attributes
    for name in _GENERIC:
        if name in given and element.get("type") not in (None, "its:generic", "its:any", "term", "its:term-no"):
            yield Fault(element.line, "its_type", f"with {name} the type of a marker is its:generic")
    if ("its:taSource" in given) != ("its:taIdent" in given):
        yield Fault(element.line, "its_needs", "its:taSource and its:taIdent are given together")
    ref, unit = given.get("its:locQualityIssuesRef"), element.within("xlf:unit")
    if ref is not None and unit is not None:
        known = {f"#its={each.get('xml:id')}" for each in index.named(unit, "its:locQualityIssues")}
        if ref not in known:
            yield Fault(element.line, "its_ref", f"{ref} is no its:locQualityIssues of this unit")


def _annotators(element: Element, value: str) -> Iterator[Fault]:
    categories = [each.partition("|")[0] for each in value.split()]
    if any("|" not in each for each in value.split()) or set(categories) - _CATEGORIES or repeated(list(categories)):
        yield Fault(element.line, "its_annotators", "each category of ITS once, as category|tool")


def _issue(element: Element, _: Index) -> Iterator[Fault]:
    if element.get("locQualityIssueType") is None and element.get("locQualityIssueComment") is None:
        yield Fault(element.line, "its_issue", "an issue has a type or a comment")


def _provenance(element: Element, _: Index) -> Iterator[Fault]:
    if not any(element.get(name) is not None for name in PROVENANCE):
        yield Fault(element.line, "its_provenance", "a record of provenance names somebody or something")


def _standoffs(element: Element, _: Index) -> Iterator[Fault]:
    """The ids of what is said of ITS apart are unique in their file, group or unit."""
    lists = element.elements("its:locQualityIssues", "its:provenanceRecords")
    for value in repeated([each.get("xml:id") for each in lists]):
        yield Fault(element.line, "id_not_unique", f"{value} is there more than once in {element.name}")


_OF: Final[Mapping[str, Rules]] = {
    "mtc:matches": _matches,
    "mtc:match": _match,
    "gls:glossary": _glossary,
    "mda:metadata": _metadata,
    "res:resourceData": _resources,
    "res:source": _resource,
    "res:target": _resource,
    "val:rule": _rule,
    "ctr:revisions": _revisions,
    "its:locQualityIssue": _issue,
    "its:provenanceRecord": _provenance,
    "xlf:file": _standoffs,
    "xlf:group": _standoffs,
    "xlf:unit": _standoffs,
}
