"""What `tradewind doctor` finds, and how it looks: one check after the other, each within its time, none in the way of
the others."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from libs.runtime import WrongSettings
from services.cli.doctor.place import Place

Severity = Literal["wrong", "notice", "unknown"]
Outcome = Literal["made", "not made", "left out"]


class Cannot(Exception):
    """Why a check cannot be made from here."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is so, why it matters, what to do, and the runbook's page. `wrong`: somebody has to do it; `notice`: it will
    be wrong, or may be meant so; `unknown`: it could not be seen."""

    what: str
    why: str
    do: str
    runbook: str | None = None
    severity: Severity = "wrong"


@dataclass(frozen=True, slots=True)
class Check:
    """`needs`: whose rights or which access. `after`: nothing can be seen while that check finds something wrong."""

    name: str
    needs: str
    look: Callable[[Place], Awaitable[list[Finding]]]
    after: str | None = None


@dataclass(slots=True)
class Looked:
    """A check that was asked for."""

    check: Check
    outcome: Outcome = "made"
    seconds: float = 0.0
    findings: list[Finding] = field(default_factory=list)

    @property
    def blocks(self) -> bool:
        """Whether what builds on it would only say the same again."""
        return self.outcome != "made" or any(found.severity == "wrong" for found in self.findings)

    def as_json(self) -> dict[str, Any]:
        return {
            "check": self.check.name, "needs": self.check.needs, "outcome": self.outcome,
            "seconds": round(self.seconds, 3), "findings": self.findings,
        }  # fmt: skip


async def examine(place: Place, checks: Sequence[Check], seconds: float) -> list[Looked]:
    done: dict[str, Looked] = {}
    for check in checks:
        if check.after and check.after in done and done[check.after].blocks:
            done[check.name] = Looked(check, "left out")
        else:
            done[check.name] = await _made(place, check, seconds)
    return list(done.values())


async def _made(place: Place, check: Check, seconds: float) -> Looked:
    looked, began = Looked(check), time.perf_counter()
    try:
        async with asyncio.timeout(seconds):
            looked.findings = await check.look(place)
    except Exception as error:
        looked.outcome, looked.findings = "not made", [_unknown(check, error, seconds)]
    looked.seconds = time.perf_counter() - began
    return looked


def _unknown(check: Check, error: Exception, seconds: float) -> Finding:
    why = str(error) if isinstance(error, Cannot | WrongSettings) else f"{type(error).__name__}: {error}"
    if isinstance(error, TimeoutError):
        why = f"no answer within {seconds:g} s; --seconds allows more"
    return Finding(
        f"could not be looked at: {why}", "what it would find is not known",
        f"repeat it with {check.needs}", severity="unknown",
    )  # fmt: skip


def status_of(looked: Sequence[Looked]) -> int:
    """0: every check was made and nothing is wrong. 1: something is wrong. 2: nothing that was seen is wrong, but not
    everything could be seen."""
    if any(found.severity == "wrong" for each in looked for found in each.findings):
        return 1
    return 2 if any(each.outcome != "made" or _unknowns(each) for each in looked) else 0


def _unknowns(looked: Looked) -> bool:
    return any(found.severity == "unknown" for found in looked.findings)


def ago(seconds: float) -> str:
    """A length of time in its largest unit."""
    for unit, size in (("d", 86_400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"
