"""A check of our own. schemathesis.toml names this file."""

import tomllib
from pathlib import Path
from typing import Any

import schemathesis

REFUSALS = tomllib.loads(Path(__file__).with_name("refusals.toml").read_text(encoding="utf-8"))


@schemathesis.check
def a_refusal_has_its_reason(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """Data that is valid by the document is refused with a code of refusals.toml, and with nothing else."""
    known = REFUSALS.get(str(response.status_code))
    if known is None or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    problem = response.json()
    codes = {error["code"] for error in problem["errors"]} or {problem["code"]}
    assert codes <= known.keys(), f"refused with {', '.join(codes - known.keys())}: {problem['detail']}"
