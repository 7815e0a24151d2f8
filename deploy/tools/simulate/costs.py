"""What was measured, and the unit costs that were found in it."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from typing import Any

from deploy.tools.simulate import COSTS, MEASURED
from deploy.tools.simulate.fit import fitted
from deploy.tools.simulate.model import Costs, Platform

MODES = ("embedded", "kafka")


@cache
def measured() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(MEASURED.read_text())
    return found


@cache
def costs_of(mode: str) -> Costs:
    told = json.loads(COSTS.read_text())[mode]
    pairs = {name: {key: tuple(value) for key, value in told[name].items()} for name in ("event", "batch")}
    return Costs(**told | pairs | {"place": tuple(told["place"])})


def machine(mode: str) -> Platform:
    """The one that was measured: everything on its cores, the database and the client too."""
    cores = measured()[mode]["machine"]["cores"]
    return Platform(costs_of(mode), one_process=mode == "embedded", cores=cores)


def fit_all() -> None:
    found = {mode: asdict(fitted(measured()[mode], mode).costs) for mode in MODES}
    COSTS.write_text(json.dumps(_rounded(found), indent=1) + "\n")


def _rounded(found: Any) -> Any:
    if isinstance(found, dict):
        return {name: _rounded(value) for name, value in found.items()}
    return [_rounded(value) for value in found] if isinstance(found, list | tuple) else round(found, 7)
