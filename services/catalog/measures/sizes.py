"""Size charts: one size in each system (EU, US, UK, cm …), as a maker or a standard has them. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SizeChart:
    """rows: by system, what one and the same size is called there. A system may lack in a row, never twice be the
    same."""

    code: str
    systems: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    version: int = 0

    def converted(self, size: str, of: str, to: str) -> str | None:
        """What the size is called in another system; None where the chart does not say."""
        if of == to:
            return size
        wanted = _folded(size)
        row = next((row for row in self.rows if _folded(row.get(of, "")) == wanted), None)
        return row.get(to) if row else None


def _folded(size: str) -> str:
    """`8,5` and `8.5` are one size, `xl` and `XL` too."""
    return size.strip().replace(",", ".").casefold()


def faults(systems: Sequence[str], rows: Sequence[Mapping[str, str]]) -> list[tuple[int, str]]:
    """(row, system) of what is in no system of the chart, or named before in its system: which row is meant would be a
    guess."""
    found: list[tuple[int, str]] = []
    seen: set[tuple[str, str]] = set()
    for index, row in enumerate(rows):
        for system, size in row.items():
            if system not in systems or (system, _folded(size)) in seen:
                found.append((index, system))
            seen.add((system, _folded(size)))
    return found
