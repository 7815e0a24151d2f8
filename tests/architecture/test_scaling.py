"""deploy/scaling.md: its figures are the simulator's and the measurements', its connections those of the pools."""

from unittest.mock import Mock

import pytest

from deploy.tools.simulate import page
from deploy.tools.simulate.checked import Row, compared
from libs.http.auth import Verifier
from libs.runtime import Settings
from libs.runtime.member import Member
from services.__main__ import TARGETS, load


def test_the_page_has_the_figures_of_the_data() -> None:
    text = page.PAGE.read_text()
    assert page.written(text) == text, "python -m deploy.tools.simulate --page"


def test_what_the_page_says_is_full_is_full() -> None:
    full = {rate: page.tier(page.costs_of("kafka"), page.sizes(), rate).full for rate in page.RATES}
    assert full == {10: (), 100: (), 1_000: ("order",), 10_000: ("order", "inventory", "logistics")}


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return list(compared())


@pytest.mark.parametrize(
    ("what", "share", "small"),
    [("cores busy", 0.2, 0.06), ("orders/s carried", 0.25, 0.0), ("planned p50", 0.4, 0.0)],
    ids=("cores", "carried", "planned"),
)
def test_predictions_are_near_what_was_measured(rows: list[Row], what: str, share: float, small: float) -> None:
    """At two rates in each mode from which no cost was taken. The 99th percentiles are told, and not promised. `small`:
    of a core, what does not count."""
    found = [row for row in rows if row.what.startswith(what)]
    assert len(found) >= 2
    assert [row for row in found if abs(row.predicted - row.measured) > max(share * row.measured, small)] == []


@pytest.mark.parametrize("name", TARGETS)
async def test_a_member_has_as_many_connections_as_the_budget_says(name: str) -> None:
    size = Settings.model_fields["pool_size"].default
    member = Member(
        load(name), "postgresql://a:b@127.0.0.1:9/c", Mock(), Verifier({}), secrets="s" * 32, pool_size=size
    )  # fmt: skip
    assert (member.database._size, member.background._size) == (size, page.BACKGROUND)


def test_the_budget_s_sums() -> None:
    told = "\n".join(page.connections())
    each = int(Settings.model_fields["pool_size"].default) + page.BACKGROUND
    assert f"| {len(TARGETS)} services with one member | {len(TARGETS) * each} |" in told
    assert f"| {len(TARGETS)} services with 12 members | {12 * len(TARGETS) * each} |" in told
