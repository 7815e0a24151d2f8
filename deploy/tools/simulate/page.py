"""The tables of deploy/scaling.md, out of the measured costs and the simulator: nobody types a figure."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from deploy.tools.simulate.capacity import bytes_of, database, handled, limit, relayed, tier
from deploy.tools.simulate.checked import compared
from deploy.tools.simulate.costs import MODES, costs_of, measured
from deploy.tools.simulate.model import PARTITIONS, SERVICES
from libs.runtime import Settings
from services.manifests import NAMES

PAGE = Path(__file__).parents[2] / "scaling.md"
RATES = (10.0, 100.0, 1_000.0, 10_000.0)
MEMBERS = 12
ROLES = len(NAMES)
BACKGROUND = 4  # of a member's relay, consumer, jobs and tasks; a test compares
POOLED = 20  # PgBouncer's own default_pool_size: sessions of a role


def written(text: str) -> str:
    """The page with its tables made anew."""
    for name, lines in (
        ("costs", _costs()), ("requests", _requests()), ("checked", _checked()), ("tiers", _tiers()),
        ("members", _members()), ("connections", connections()),
    ):  # fmt: skip
        begin, end = f"<!-- generated: {name} -->\n", "<!-- end -->"
        before, found, after = text.partition(begin)
        if not found:
            raise ValueError(f"{PAGE} has no place for {name}")
        text = before + begin + "".join(f"{line}\n" for line in lines) + end + after.partition(end)[2]
    return text


def write() -> None:
    PAGE.write_text(written(PAGE.read_text()))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|" + "|".join("---" if n == 0 else "---:" for n in range(len(head))) + "|"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _costs() -> Iterator[str]:
    """CPU of an order, as measured, at each rate and at most."""
    rows = []
    for mode in MODES:
        told = measured()[mode]
        for point in (*told["points"], told["most"]):
            cpu = {name: value for name, value in point["cpu_ms"].items() if name != "client"}
            python = sum(value for name, value in cpu.items() if name not in ("postgres", "kafka"))
            rows.append((
                mode, f"{point['rate']:,.0f}" + (" (most)" if point is told["most"] else ""), f"{python:.1f}",
                f"{cpu['postgres']:.1f}", f"{cpu['kafka']:.1f}" if "kafka" in cpu else "",
                f"{point['wal_bytes'] / 1000:.1f}", f"{point['table_bytes'] / 1000:.1f}",
                f"{point['topic_bytes'] / 1000:.1f}" if "kafka" in cpu else "",
            ))  # fmt: skip
    head = (
        "of an order", "orders/s", "Python ms", "PostgreSQL ms", "Kafka ms", "WAL kB", "tables kB", "topics kB",
    )  # fmt: skip
    yield from _table(head, rows)


def _requests() -> Iterator[str]:
    rows = []
    for mode in MODES:
        told, costs = measured()[mode], costs_of(mode)
        for name, what in (("one", "GET one order"), ("list", "GET a page of 50 orders")):
            used = told["requests"][name]
            python = sum(value for key, value in used.items() if key not in ("postgres", "kafka"))
            rows.append((mode, what, f"{python:.2f}", f"{used['postgres']:.2f}"))
        place = 1000 * (costs.place[0] + costs.gateway)
        rows.append((mode, "POST an order, until it is answered", f"{place:.2f}", f"{1000 * costs.place[1]:.2f}"))
        names = ("order",) if mode == "embedded" else SERVICES
        for name in names:
            event, wake = costs.event[name], costs.wake[name]
            whose = "an event, relayed or handled" if mode == "embedded" else f"an event, relayed or handled by {name}"
            rows.append((mode, whose, f"{1000 * event[0]:.2f}", f"{1000 * event[1]:.2f}"))
            whose = "waking up" if mode == "embedded" else f"waking up, {name}"
            rows.append((mode, whose, f"{1000 * wake:.2f}", f"{1000 * costs.wake['database']:.2f}"))
    yield from _table(("", "what", "Python ms", "PostgreSQL ms"), rows)


def _checked() -> Iterator[str]:
    rows = [
        (row.mode, f"{row.rate:,.0f}", row.what, f"{row.measured:,.2f}", f"{row.predicted:,.2f}", f"{row.error:+.0%}")
        for row in compared()
    ]
    yield from _table(("", "orders/s", "what", "measured", "predicted", "error"), rows)


def sizes() -> dict[str, float]:
    """Bytes of an order, on Kafka."""
    return bytes_of(measured()["kafka"])


def _tiers() -> Iterator[str]:
    costs, found = costs_of("kafka"), sizes()
    rows = []
    for rate in RATES:
        each = tier(costs, found, rate)
        rows.append((
            f"{rate:,.0f}", f"{sum(each.members.values()):,}", ", ".join(each.full) or "nothing",
            f"{each.database_cores:,.1f}", f"{each.wal_mb:,.1f}", f"{each.tables_gb_a_day:,.1f}",
            f"{each.topics_gb_a_day:,.1f}",
        ))  # fmt: skip
    head = (
        "orders/s", "processes on its way", f"full with {PARTITIONS} members", "PostgreSQL cores", "WAL MB/s",
        "tables GB/day",
        "topics GB/day",
    )  # fmt: skip
    yield from _table(head, rows)


def _members() -> Iterator[str]:
    costs, found = costs_of("kafka"), sizes()
    tiers = [tier(costs, found, rate) for rate in RATES]
    rows = []
    for name in ("gateway", *SERVICES):
        own = () if name == "gateway" else (relayed(costs, name), handled(costs, name))
        alone = " / ".join(f"{1000 * value:.2f}" for value in own)
        most = f"{limit(costs, name, PARTITIONS):,.0f}" if own else "as many as there are"
        needed = (f"{each.members[name]}{' (full)' if name in each.full else ''}" for each in tiers)
        rows.append((name, alone, f"{limit(costs, name):,.0f}", most, *needed))
    rows.append(
        ("database, a core", f"{1000 * database(costs):.2f}", f"{1 / database(costs):,.0f}", "", "", "", "", "")
    )
    heads = (f"members at {rate:,.0f}" for rate in RATES)
    head = ("", "ms of an order: published / handled", "one is full at, orders/s", f"{PARTITIONS} are full at", *heads)
    yield from _table(head, rows)


def connections() -> Iterator[str]:
    own = int(Settings.model_fields["pool_size"].default)
    each = own + BACKGROUND
    rows = [
        ("a member: its API", f"{own}", "`TRADEWIND_POOL_SIZE`"),
        ("a member: relay, consumer, jobs, tasks", f"{BACKGROUND}", "fixed"),
        (f"{ROLES} services with one member", f"{ROLES * each}", "fits PostgreSQL's default of 100"),
        (f"{ROLES} services with {MEMBERS} members", f"{ROLES * MEMBERS * each}", f"{each} × {MEMBERS} × {ROLES}"),
        (
            "the same behind PgBouncer, `transaction`",
            f"{ROLES * POOLED}",
            f"its `default_pool_size` of {POOLED} a role",
        ),
    ]
    yield from _table(("connections at most", "", "of which"), rows)
