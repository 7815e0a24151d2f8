"""What may stand where in an XLIFF 2 file: of each element its attributes, their kinds, and its children as a pattern.

The patterns are of child names, each followed by a blank: core elements by their bare name, `*` for one of a module or
an extension. Written from the specification's element and attribute tables (XLIFF 2.1, parts 4 and 5).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

Kind = Callable[[str], bool]


def pattern(text: str) -> Kind:
    """Values that the expression matches, with blanks around them left out."""
    expression = re.compile(text, re.ASCII)
    return lambda value: expression.fullmatch(value.strip(" \t\r\n")) is not None


def any_text(_: str) -> bool:
    return True


def one_of(*values: str) -> Kind:
    return frozenset(values).__contains__


_name_char = (
    r"[-.:\w\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F"
    r"\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\U00010000-\U000EFFFF]"
)
nmtoken = pattern(f"{_name_char}+")
nmtokens = pattern(rf"{_name_char}+([ \t\r\n]+{_name_char}+)*")
# RFC 5646, well-formed: language, script, region, variants, extensions, private use
language = pattern(
    r"(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?"
    r"(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(?:-[A-WY-Za-wy-z\d](?:-[A-Za-z\d]{2,8})+)*(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?"
    r"|[Xx](?:-[A-Za-z\d]{1,8})+"
)
user_defined = pattern(r"[^\s:]+:[^\s:]+")
positive = pattern(r"\+?0{0,18}[1-9][0-9]{0,17}")
natural = pattern(r"[0-9]{1,18}")
integer = pattern(r"[-+]?[0-9]+")
hexadecimal = pattern(r"([0-9A-Fa-f]{2})+")
uri = pattern(r"[^\s<>\"{}|\\^`]*")
yes_no = one_of("yes", "no")
reorder = one_of("yes", "firstNo", "no")
direction = one_of("ltr", "rtl", "auto")
space = one_of("default", "preserve")
state = one_of("initial", "translated", "reviewed", "final")
normalization = one_of("none", "nfc", "nfd")
restriction = pattern(r"\*|[0-9]{1,18}(,([0-9]{1,18}|\*))?")
code_type = one_of("fmt", "ui", "quote", "link", "image", "other")


def priority(value: str) -> bool:
    return positive(value) and int(value) <= 10


def percent(value: str) -> bool:
    return re.fullmatch(r"\+?(\d+\.?\d*|\.\d+)", value.strip()) is not None and float(value) <= 100


def size_info(value: str) -> bool:
    """What it says is its profile's; a number is a whole one."""
    return natural(value) or re.fullmatch(r"[-+]?[\d.,]+", value.strip()) is None


def fraction(value: str) -> bool:
    return percent(value) and float(value) <= 1


def marker_type(value: str) -> bool:
    return value in ("generic", "comment", "term") or user_defined(value)


@dataclass(frozen=True, slots=True)
class Rule:
    """Of an element. `attributes`: by name, a `!` behind those that must be there. `children`: a pattern. `mixed`: text
    may stand in it. `open_to`: the prefixes of foreign attributes that it takes; `*`: of every module and extension."""

    attributes: Mapping[str, Kind]
    children: str = ""
    mixed: bool = False
    open_to: tuple[str, ...] = ()


INLINE: Final = "((cp|ph|pc|sc|ec|mrk|sm|em) )*"
_any = ("*",)
_of_codes = ("fs", "slr", "its", "itsm", "ctr")
_own = {"translate": yes_no, "srcDir": direction, "trgDir": direction, "canResegment": yes_no, "xml:space": space}
_part = {"id": nmtoken}
_code = {"canCopy": yes_no, "canDelete": yes_no, "canReorder": reorder, "copyOf": nmtoken, "subType": user_defined,
         "type": code_type}  # fmt: skip
_spot = {"disp": any_text, "equiv": any_text, "dataRef": nmtoken, "subFlows": nmtokens}
_marker = {"id!": nmtoken, "translate": yes_no, "type": marker_type, "ref": uri, "value": any_text}
_of_source = {"xml:lang": language, "xml:space": space}

CORE: Final[Mapping[str, Rule]] = {
    "xliff": Rule({"version!": one_of("2.0", "2.1", "2.2"), "srcLang!": language, "trgLang": language,
                   "xml:space": space}, "(file )+", open_to=_any),
    "file": Rule({"id!": nmtoken, "original": any_text, **_own},
                 r"(skeleton )?(\* )*(notes )?((unit|group) )+", open_to=_any),
    "skeleton": Rule({"href": any_text}, r"(\* )*", mixed=True),
    "group": Rule({"id!": nmtoken, "name": any_text, "type": user_defined, **_own},
                  r"(\* )*(notes )?((unit|group) )*", open_to=_any),
    "unit": Rule({"id!": nmtoken, "name": any_text, "type": user_defined, **_own},
                 r"(\* )*(notes )?(originalData )?((segment|ignorable) )+", open_to=_any),
    "segment": Rule({**_part, "canResegment": yes_no, "state": state, "subState": user_defined}, "source (target )?"),
    "ignorable": Rule(_part, "source (target )?"),
    "notes": Rule({}, "(note )+"),
    "note": Rule({**_part, "appliesTo": one_of("source", "target"), "category": any_text, "priority": priority},
                 mixed=True, open_to=_any),
    "originalData": Rule({}, "(data )+"),
    "data": Rule({"id!": nmtoken, "dir": direction, "xml:space": one_of("preserve")}, "(cp )*", mixed=True),
    "source": Rule(_of_source, INLINE, mixed=True),
    "target": Rule({**_of_source, "order": positive}, INLINE, mixed=True),
    "cp": Rule({"hex!": hexadecimal}),
    "ph": Rule({"id!": nmtoken, **_code, **_spot}, open_to=_of_codes),
    "pc": Rule({"id!": nmtoken, **_code, "canOverlap": yes_no, "dispEnd": any_text, "dispStart": any_text,
                "equivEnd": any_text, "equivStart": any_text, "dataRefEnd": nmtoken, "dataRefStart": nmtoken,
                "subFlowsEnd": nmtokens, "subFlowsStart": nmtokens, "dir": direction},
               INLINE, mixed=True, open_to=_of_codes),
    "sc": Rule({"id!": nmtoken, **_code, **_spot, "canOverlap": yes_no, "dir": direction, "isolated": yes_no},
               open_to=_of_codes),
    "ec": Rule({"id": nmtoken, "startRef": nmtoken, **_code, **_spot, "canOverlap": yes_no, "dir": direction,
                "isolated": yes_no}, open_to=_of_codes),
    "mrk": Rule(_marker, INLINE, mixed=True, open_to=_any),
    "sm": Rule(_marker, open_to=_any),
    "em": Rule({"startRef!": nmtoken}),
}  # fmt: skip

_quality = dict.fromkeys((
    "version", "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity", "locQualityIssueProfileRef",
    "locQualityIssueEnabled"), any_text)  # fmt: skip
PROVENANCE: Final = ("org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef",
                     "revTool", "revToolRef", "tool", "toolRef")  # fmt: skip
_gloss = {"source": any_text}
_resource = {"href": any_text, "xml:lang": language}

MODULES: Final[Mapping[str, Rule]] = {
    "mtc:matches": Rule({}, "(mtc:match )+"),
    "mtc:match": Rule({"id": nmtoken, "matchQuality": percent, "matchSuitability": percent, "origin": any_text,
                       "ref!": uri, "reference": yes_no, "similarity": percent, "subType": user_defined,
                       "type": one_of("am", "mt", "icm", "idm", "tb", "tm", "other")},
                      r"(mda:metadata )?(originalData )?source target (\* )*", open_to=_any),
    "gls:glossary": Rule({}, "(gls:glossEntry )+"),
    "gls:glossEntry": Rule({"id": nmtoken, "ref": uri},
                           r"gls:term (gls:translation )*(gls:definition )?(\* )*", open_to=_any),
    "gls:term": Rule(_gloss, mixed=True, open_to=_any),
    "gls:translation": Rule({"id": nmtoken, "ref": uri, **_gloss}, mixed=True, open_to=_any),
    "gls:definition": Rule(_gloss, mixed=True, open_to=_any),
    "mda:metadata": Rule({"id": nmtoken}, "(mda:metaGroup )+"),
    "mda:metaGroup": Rule({"id": nmtoken, "category": any_text, "appliesTo": one_of("source", "target", "ignorable")},
                          "((mda:metaGroup|mda:meta) )+"),
    "mda:meta": Rule({"type!": any_text}, mixed=True),
    "res:resourceData": Rule({}, "(res:resourceItemRef )*(res:resourceItem )*"),
    "res:resourceItemRef": Rule({"id": nmtoken, "ref!": nmtoken}, open_to=_any),
    "res:resourceItem": Rule({"id": nmtoken, "mimeType": any_text, "context": yes_no},
                             "(res:source )?(res:target )?(res:reference )*", open_to=_any),
    "res:source": Rule(_resource, r"(\* )*", open_to=_any),
    "res:target": Rule(_resource, r"(\* )*", open_to=_any),
    "res:reference": Rule({"href!": any_text, "xml:lang": language}, open_to=_any),
    "ctr:changeTrack": Rule({}, "(ctr:revisions )+"),
    "ctr:revisions": Rule({"appliesTo!": nmtoken, "ref": nmtoken, "currentVersion": nmtoken}, "(ctr:revision )+",
                          open_to=_any),
    "ctr:revision": Rule({"author": any_text, "datetime": any_text, "version": nmtoken}, "(ctr:item )+", open_to=_any),
    "ctr:item": Rule({"property!": any_text}, mixed=True, open_to=_any),
    "slr:profiles": Rule({"generalProfile": any_text, "storageProfile": any_text}, r"(slr:normalization )?(\* )*"),
    "slr:normalization": Rule({"general": normalization, "storage": normalization}),
    "slr:data": Rule({"profile!": any_text}, r"(\* )*", open_to=_any),
    "val:validation": Rule({}, "(val:rule )+", open_to=_any),
    "val:rule": Rule({"isPresent": any_text, "occurs": positive, "isNotPresent": any_text, "startsWith": any_text,
                      "endsWith": any_text, "existsInSource": yes_no, "caseSensitive": yes_no,
                      "normalization": normalization, "disabled": yes_no}, open_to=_any),
    "its:locQualityIssues": Rule({"xml:id!": nmtoken, "version": any_text}, "(its:locQualityIssue )+"),
    "its:locQualityIssue": Rule(_quality),
    "its:provenanceRecords": Rule({"xml:id!": nmtoken, "version": any_text}, "(its:provenanceRecord )+"),
    "its:provenanceRecord": Rule({"version": any_text, **dict.fromkeys(PROVENANCE, any_text)}),
}  # fmt: skip

_html = (
    "a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 "
    "head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot "
    "th thead title tr tt u ul"
)
_issues = (
    "terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register "
    "locale-specific-content locale-violation style characters misspelling typographical formatting "
    "inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance "
    "uncategorized other"
)
HTML: Final = frozenset(_html.split())
ISSUES: Final = frozenset(_issues.split())
# Attributes that modules put on elements of others.
FOREIGN: Final[Mapping[str, Kind]] = {
    "xml:lang": language,
    "xml:space": space,
    "fs:fs": HTML.__contains__,
    "fs:subFs": any_text,
    "slr:equivStorage": natural,
    "slr:sizeInfo": size_info,
    "slr:sizeInfoRef": nmtoken,
    "slr:sizeRestriction": restriction,
    "slr:storageRestriction": restriction,
    "itsm:domains": any_text,
    "itsm:lang": language,
    "its:version": one_of("2.0"),
    "its:allowedCharacters": any_text,
    "its:annotatorsRef": any_text,
    "its:localeFilterList": any_text,
    "its:localeFilterType": one_of("include", "exclude"),
    "its:locQualityIssueComment": any_text,
    "its:locQualityIssueEnabled": yes_no,
    "its:locQualityIssueProfileRef": uri,
    "its:locQualityIssuesRef": uri,
    "its:locQualityIssueSeverity": percent,
    "its:locQualityIssueType": ISSUES.__contains__,
    "its:locQualityRatingProfileRef": uri,
    "its:locQualityRatingScore": percent,
    "its:locQualityRatingScoreThreshold": percent,
    "its:locQualityRatingVote": integer,
    "its:locQualityRatingVoteThreshold": integer,
    "its:mtConfidence": fraction,
    "its:provenanceRecordsRef": uri,
    "its:taClassRef": uri,
    "its:taConfidence": fraction,
    "its:taIdent": any_text,
    "its:taIdentRef": uri,
    "its:taSource": any_text,
    "its:termConfidence": fraction,
    **{f"its:{name}": uri if name.endswith("Ref") else any_text for name in PROVENANCE},
}
