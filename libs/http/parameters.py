"""Query parameters: one that an operation does not have is refused, and so is one given twice."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, get_origin

from fastapi import Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from libs.http.problems import FieldError, Problem, invalid
from libs.rules import nearest


def _fields(found: Dependant) -> Iterator[tuple[str, bool]]:
    for field in found.query_params:
        yield field.alias, get_origin(_bare(field.field_info.annotation)) in (list, tuple, set)
    for dependency in found.dependencies:
        yield from _fields(dependency)


def _bare(annotation: Any) -> Any:
    """`list[X] | None` as `list[X]`."""
    parts = [part for part in getattr(annotation, "__args__", ()) if part is not type(None)]
    return parts[0] if get_origin(annotation) is not list and len(parts) == 1 else annotation


def parameters_of(route: APIRoute) -> dict[str, bool]:
    """The query parameters that an operation has, and whether each takes several values."""
    return dict(_fields(route.dependant))


def refuse_unknown_parameters(request: Request, known: Mapping[str, bool]) -> None:
    """Problem 422 for a query parameter that the operation does not have, or that is given twice though it takes one
    value: the caller meant something, and would get everything instead. `known`: see `parameters_of`."""
    if not request.scope["query_string"]:
        return
    seen: set[str] = set()
    errors = []
    for name, _ in request.query_params.multi_items():
        if name not in known:
            errors.append(_unknown(name, list(known)))
        elif name in seen and not known[name]:
            errors.append(FieldError(pointer=name, code="given_twice", detail="is given more than once"))
        seen.add(name)
    if errors:
        raise Problem(422, "invalid_request", str(errors[0]), errors, params=errors[0].params)


def require_range(name: str, start: datetime | None, end: datetime | None) -> None:
    """Ranges of instants are half-open: at or after `<name>_from`, before `<name>_to`. Problem 422 for one in which
    there is no instant: nothing would be found, and nobody be told why."""
    if start is not None and end is not None and start >= end:
        raise invalid(f"{name}_to", "range_empty", f"must be after {name}_from", parameter=f"{name}_from")


def _unknown(name: str, known: list[str]) -> FieldError:
    near = nearest(name, known)
    detail = "there is no such parameter" + (f"; did you mean {near}?" if near else "")
    if not near and known:
        detail += f"; there are {', '.join(sorted(known))}"
    params = {"parameter": name[:100], **({"nearest": near} if near else {})}
    return FieldError(pointer=name[:100], code="unknown_parameter", detail=detail, params=params)
