"""Which codes a problem may say: those of the table wherever a `code` is one, and of each operation its own.

They stay open: a newer server may say others. `anyOf` of the list and of any text is what generators of clients make a
union of that still takes a code they do not know.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from contracts.problems import PROBLEMS
from libs.http.problems import PROBLEM_CODES

Json = dict[str, Any]
REF = "#/components/schemas/"
PROBLEM = "application/problem+json"
MARK = "x-problem-code"
# What every operation may say that declares the status and is not open to everybody.
OF_STATUS: Mapping[int, tuple[str, ...]] = {
    401: ("key_expired", "key_invalid", "key_revoked", "token_expired", "token_invalid", "token_missing"),
    403: ("forbidden", "limited_principal"),
    404: ("not_found",),
    409: ("idempotency_in_progress",),
    412: ("version_mismatch",),
    413: ("body_too_large",),
    416: ("range_not_satisfiable",),
    428: ("if_match_required",),
    429: ("rate_limited",),
}


def tell(operations: Iterable[Json], schemas: Json) -> None:
    """Changes the operations and the schemas in place."""
    told = "Every `code` that there is as of this version, see Problem codes above."
    schemas["ProblemCode"] = {"type": "string", "enum": sorted(PROBLEMS), "title": "ProblemCode", "description": told}
    for schema in list(schemas.values()):
        _name(schema)
    _split(schemas)
    for operation in operations:
        for status, response in operation["responses"].items():
            own = response.pop(PROBLEM_CODES, [])
            if PROBLEM in response.get("content", {}) and (codes := _of(operation, status, own)):
                response["content"][PROBLEM]["schema"] = _schema(status, codes, own, schemas)


def _name(node: Any) -> None:
    """A marked text is one of the table's codes, or a newer one."""
    if isinstance(node, list):
        for each in node:
            _name(each)
    elif isinstance(node, dict):
        if node.pop(MARK, False):
            del node["type"]
            node |= {"anyOf": [{"$ref": REF + "ProblemCode"}, {"type": "string"}]}
        for each in node.values():
            _name(each)


def _split(schemas: Json) -> None:
    """A ProblemBody is ProblemDetails with any code: the problems of one operation have its own instead."""
    body = schemas["ProblemBody"]
    rest = {name: schema for name, schema in body["properties"].items() if name != "code"}
    needed = [name for name in body["required"] if name != "code"]
    schemas["ProblemDetails"] = body | {"title": "ProblemDetails", "properties": rest, "required": needed}
    schemas["ProblemBody"] = _problem(body["properties"]["code"]) | {"title": "ProblemBody"}


def _problem(code: Json) -> Json:
    with_code = {"type": "object", "properties": {"code": code}, "required": ["code"]}
    return {"allOf": [{"$ref": REF + "ProblemDetails"}, with_code]}


def _of(operation: Json, status: str, own: list[str]) -> list[str]:
    """The codes of an operation's problem; none when they are not known one by one."""
    everybodys = OF_STATUS.get(int(status), ()) if status.isdigit() else ()
    if operation.get("security") == [] or (status == "409" and not _takes_key(operation)):
        everybodys = ()
    return sorted({*everybodys, *own})


def _takes_key(operation: Json) -> bool:
    return any(parameter["name"].lower() == "idempotency-key" for parameter in operation.get("parameters", ()))


def _schema(status: str, codes: list[str], own: list[str], schemas: Json) -> Json:
    problem = _problem({"anyOf": [{"type": "string", "enum": codes}, {"type": "string"}]})
    if own:
        return problem
    schemas[f"Problem{status}"] = problem | {"title": f"Problem{status}"}
    return {"$ref": f"{REF}Problem{status}"}
