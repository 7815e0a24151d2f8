"""The reconciliation: what the file says against what the services hold."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from rich.console import Console
from rich.table import Table

KINDS = ("sale", "charge", "zero_price", "cancellation", "adjustment", "bad_debt")


@dataclass(slots=True)
class Sum:
    rows: int = 0
    invoices: int = 0
    units: int = 0
    value: Decimal = Decimal(0)

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(
            self.rows + other.rows,
            self.invoices + other.invoices,
            self.units + other.units,
            self.value + other.value,
        )

    def as_dict(self) -> dict[str, Any]:
        value = format(self.value.normalize() if self.value else Decimal(0), "f")
        return {"rows": self.rows, "invoices": self.invoices, "units": self.units, "value": value}


@dataclass(slots=True)
class Refusal:
    line: int
    code: str
    detail: str


@dataclass(slots=True)
class Report:
    file: dict[str, Sum]
    system: dict[str, Sum]
    refused: list[Refusal]
    broken: dict[str, Any]
    seconds: float
    notes: list[str] = field(default_factory=list)

    @property
    def matches(self) -> bool:
        return not self.broken and all(self.file[kind] == self.system[kind] for kind in KINDS)

    def as_dict(self) -> dict[str, Any]:
        return {
            "file": {kind: self.file[kind].as_dict() for kind in KINDS},
            "system": {kind: self.system[kind].as_dict() for kind in KINDS},
            "refused": [{"line": r.line, "code": r.code, "detail": r.detail} for r in self.refused],
            "matches": self.matches,
            "seconds": round(self.seconds, 1),
            "broken_invariants": sorted(self.broken),
        }

    def show(self, console: Console) -> None:
        table = Table("kind", "", "rows", "invoices", "units", "value", title="file against services")
        for kind in KINDS:
            ours, theirs = self.file[kind], self.system[kind]
            for name, total in (("file", ours), ("system", theirs)):
                cells = total.as_dict()
                style = None if ours == theirs else "red"
                shown = [f"{cells[c]:,}" for c in ("rows", "invoices", "units")]
                table.add_row(kind if name == "file" else "", name, *shown, cells["value"], style=style)
        console.print(table)
        for note in self.notes:
            console.print(note)
        console.print(f"rows not taken: {len(self.refused)}")
        for refusal in self.refused[:20]:
            console.print(f"  line {refusal.line}: {refusal.code}: {refusal.detail}", soft_wrap=True)
        for name, rows in self.broken.items():
            console.print(f"broken invariant {name}: {rows}", style="red", soft_wrap=True)
        verdict = "matches" if self.matches else "DOES NOT MATCH"
        console.print(f"{verdict}; verify {'clean' if not self.broken else 'BROKEN'}; {self.seconds:.1f} s")
