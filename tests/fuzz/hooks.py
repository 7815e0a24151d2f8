"""What schemathesis is told beyond its configuration, which names this file: the document's examples in real life, and
a check of our own."""

import tomllib
from itertools import count
from pathlib import Path
from typing import Any

import schemathesis

REFUSALS = tomllib.loads(Path(__file__).with_name("refusals.toml").read_text(encoding="utf-8"))
_number = count(1)


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: schemathesis.Case, kwargs: dict[str, Any]) -> None:
    """An example stands for what a client has at hand: a key that was not used before, the version that there is, the
    first page. As it is written it would be refused, and nothing behind it be asked."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    examples = {each["name"]: each.get("example") for each in case.operation.definition.raw.get("parameters", ())}
    lively = {"idempotency-key": f"fuzz-{next(_number)}", "if-match": "*"}
    for name in lively.keys() & examples.keys():
        if case.headers.get(name) == examples[name]:
            case.headers[name] = lively[name]
    if case.query.get("cursor", "") == examples.get("cursor"):
        del case.query["cursor"]


@schemathesis.check
def a_refusal_has_its_reason(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case
) -> None:
    """Data that is valid by the document is refused with a code of refusals.toml, and with nothing else."""
    known = REFUSALS.get(str(response.status_code))
    if known is None or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    problem = response.json()
    codes = {error["code"] for error in problem["errors"]} or {problem["code"]}
    assert codes <= known.keys(), f"refused with {', '.join(codes - known.keys())}: {problem['detail']}"
