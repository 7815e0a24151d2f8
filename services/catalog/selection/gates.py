"""Gates: what a candidate has to show before it enters a state. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple, get_args

Metric = Literal[
    "evidence", "competitors", "rank", "reviews", "rating", "price", "margin_percent", "break_even_acos", "evaluation",
    "score", "confidence",
]  # fmt: skip
METRICS: tuple[Metric, ...] = get_args(Metric)

Measured = Mapping[Metric, Decimal]
"""What is known of a candidate: pieces of evidence given with the step, confirmed competitors, their best rank, median
reviews, rating and price, its own profit, evaluation (0 to 10), score (0 to 100) and confidence (0 to 100). A metric
that is not there is not known."""


class Rule(NamedTuple):
    """A metric must be at least `least` and at most `most`; None: no bound."""

    category: str
    state: str
    metric: Metric
    least: Decimal | None
    most: Decimal | None


class Judged(NamedTuple):
    """A rule, and what it found; None: nothing is known, so it is not kept."""

    rule: Rule
    actual: Decimal | None

    @property
    def passed(self) -> bool:
        value, rule = self.actual, self.rule
        if value is None:
            return False
        return (rule.least is None or value >= rule.least) and (rule.most is None or value <= rule.most)

    @property
    def detail(self) -> str:
        bounds = [f"at least {self.rule.least}" if self.rule.least is not None else ""]
        bounds += [f"at most {self.rule.most}" if self.rule.most is not None else ""]
        said = "is not known" if self.actual is None else f"is {self.actual}"
        return f"{self.rule.metric} {said}, and must be {' and '.join(filter(None, bounds))}"


def lineage(category: str | None) -> list[str]:
    """A category and those above it, nearest first; '' is all of them: `A/B` gives `A/B`, `A`, ``."""
    parts = [part for part in (category or "").split("/") if part]
    return ["/".join(parts[:length]) for length in range(len(parts), -1, -1)]


def rules_for(rules: Sequence[Rule], category: str | None, state: str) -> list[Rule]:
    """The rules of a gate: of each metric the nearest category's."""
    found: dict[Metric, Rule] = {}
    for name in reversed(lineage(category)):
        found |= {rule.metric: rule for rule in rules if rule.category == name and rule.state == state}
    return sorted(found.values(), key=lambda rule: METRICS.index(rule.metric))


def judge(rules: Sequence[Rule], measured: Measured) -> Iterator[Judged]:
    return (Judged(rule, measured.get(rule.metric)) for rule in rules)
