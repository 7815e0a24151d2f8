"""A set of requirements, compiled, and its verdict on a listing. Pure.

The verdict is that of JSON Schema 2019-09 with Amazon's keywords. Nothing is fetched; patterns are matched in linear
time, those that look around within a number of steps.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import jsonschema_rs

from libs.refused import Flaw
from services.catalog.requirements import bounds, schemas
from services.catalog.requirements.findings import Finding, broken, merged, reasons
from services.catalog.requirements.keywords import KEYWORDS
from services.catalog.requirements.schemas import Schema
from services.catalog.requirements.words import field_of, listed, shown

__all__ = ["MOST_FINDINGS", "Judge", "compiled_flaws"]

MOST_FINDINGS = 200
_PATTERNS = jsonschema_rs.FancyRegexOptions(backtrack_limit=20_000, size_limit=1_000_000)
_UNSAID = Finding("", "the listing", "schema", "the listing breaks a rule of the set")
_WHOLE_LISTING = (
    "required", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas",
    "minProperties",
)  # fmt: skip


def _compiled(schema: Schema) -> jsonschema_rs.Draft201909Validator:
    own = {name: value for name, value in schema.items() if name not in ("$schema", "$id")}
    return jsonschema_rs.Draft201909Validator(
        own, keywords=dict(KEYWORDS), offline=True, pattern_options=_PATTERNS, validate_formats=False
    )


def compiled_flaws(schema: Schema) -> list[Flaw]:
    """Why a schema that keeps within the bounds is none all the same; [] when it can be compiled."""
    try:
        _compiled(schema)
    except jsonschema_rs.ValidationError as error:
        return [Flaw(bounds.pointer(error.instance_path), "invalid", f"is not JSON Schema: {error.message[:300]}")]
    except (ValueError, jsonschema_rs.ReferencingError) as error:
        return [Flaw("", "invalid", f"is not JSON Schema: {str(error)[:300]}")]
    return []


class Judge:
    """Compiled once for a version of a set, asked for every listing."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.work = bounds.measured(schema).schemas
        self._whole = _compiled(schema)
        self._reasons: dict[tuple[str | int, ...], tuple[str, ...]] = {}
        self._parts: jsonschema_rs.Draft201909Validator | None = None

    def is_valid(self, listing: Any) -> bool:
        return not self._too_large(listing) and self._whole.is_valid(listing)

    def findings(self, listing: Any) -> list[Finding]:
        """What is wrong with a whole listing; [] when nothing is."""
        return self._found(self._whole, listing)

    def part_findings(self, attributes: Any) -> list[Finding]:
        """What is wrong with some attributes by themselves: rules on the whole listing are not asked."""
        if self._parts is None:
            self._parts = _compiled({name: each for name, each in self.schema.items() if name not in _WHOLE_LISTING})
        return self._found(self._parts, attributes)

    def notices(self, listing: Any) -> list[Finding]:
        """What is taken today, and has been announced to end."""
        return list(_notices(self.schema, self.schema, listing, ()))[:MOST_FINDINGS]

    def _found(self, validator: jsonschema_rs.Draft201909Validator, listing: Any) -> list[Finding]:
        if self._too_large(listing):
            detail = f"is larger than is judged: at most {bounds.MOST_VALUES} values, fewer for a set with many rules"
            return [Finding("", "the listing", "size", detail, bounds.MOST_VALUES)]
        if validator.is_valid(listing):
            return []
        found: list[Finding] = []
        for error in validator.iter_errors(listing):
            unexpected = getattr(error.kind, "unexpected", ())
            because = self._reasons_of(tuple(error.schema_path))
            found += broken(self.schema, error.instance_path, error.schema_path, error.instance, because, unexpected)
            if len(found) > 5 * MOST_FINDINGS:
                break
        return merged(found)[:MOST_FINDINGS] or [_UNSAID]

    def _reasons_of(self, way: tuple[str | int, ...]) -> tuple[str, ...]:
        if way not in self._reasons:
            self._reasons[way] = reasons(self.schema, way)
        return self._reasons[way]

    def _too_large(self, listing: Any) -> bool:
        values = bounds.values_in(listing)
        return values > bounds.MOST_VALUES or values * self.work > bounds.MOST_WORK


def _notices(root: Schema, schema: Any, value: Any, path: tuple[str | int, ...]) -> Iterator[Finding]:
    schema = schemas.resolved(root, schema)
    if (new := schema.get("replacedBy")) and path:
        yield _notice(root, path, "replacedBy", f"is replaced by {listed(new, 5)}", value)
    gone = (schema.get("$lifecycle") or {}).get("enumDeprecated") or schema.get("enumDeprecated") or ()
    if isinstance(value, str) and value in gone:
        yield _notice(root, path, "enumDeprecated", f"will not take {shown(value)} any more", value)
    for step, inside in _inside(value):
        if part := schemas.part_of(root, schema, step):
            yield from _notices(root, part, inside, (*path, step))


def _inside(value: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _notice(root: Schema, path: Sequence[str | int], rule: str, detail: str, value: Any) -> Finding:
    field = field_of(root, path)
    return Finding(bounds.pointer(path), field, rule, f"{field} {detail}", sent=shown(value))
