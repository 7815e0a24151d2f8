"""Every statement on gates and weights."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from libs.db import Database, Tx, columns, unnest
from services.catalog.selection.gates import Rule, lineage
from services.catalog.selection.score import WEIGHTS, Axis
from services.catalog.selection.tables import gates, weights

RULE = ", ".join(Rule._fields)


async def rules_of(db: Database | Tx, category: str | None) -> list[Rule]:
    """Those of the category and the ones above it."""
    sql = f"select {RULE} from gate where category = any($1) order by category, state, metric"
    return await db.fetch(sql, lineage(category), into=Rule)


async def own_rules(db: Database | Tx, category: str) -> list[Rule]:
    return await db.fetch(f"select {RULE} from gate where category = $1 order by state, metric", category, into=Rule)


async def put_rules(tx: Tx, category: str, rules: Sequence[Rule]) -> None:
    """Each is the whole of a rule; one without a bound goes."""
    gone = [rule for rule in rules if rule.least is None and rule.most is None]
    await tx.execute(
        """delete from gate where category = $1
           and (state, metric) in (select * from unnest($2::text[], $3::text[]))""",
        category,
        [rule.state for rule in gone],
        [rule.metric for rule in gone],
    )
    await tx.execute(
        f"""insert into gate ({RULE}) select * from {unnest(*(gates.c[name] for name in Rule._fields))}
            order by state, metric on conflict (category, state, metric) do update
            set least = excluded.least, most = excluded.most
            where (gate.least, gate.most) is distinct from (excluded.least, excluded.most)""",
        *columns([rule for rule in rules if rule not in gone], len(Rule._fields)),
    )


async def weights_of(db: Database | Tx, category: str | None) -> dict[Axis, Decimal]:
    """Of each axis the nearest category's weight, else the house's."""
    found = dict(WEIGHTS)
    rows = await db.fetch("select category, axis, weight from score_weight where category = any($1)", lineage(category))
    for row in sorted(rows, key=lambda row: len(row["category"])):
        found[row["axis"]] = row["weight"]
    return found


async def put_weights(tx: Tx, category: str, given: Mapping[Axis, Decimal | None]) -> None:
    """Sets the category's own weights; None takes one away."""
    said = {axis: weight for axis, weight in given.items() if weight is not None}
    gone = [axis for axis in given if axis not in said]
    await tx.execute("delete from score_weight where category = $1 and axis = any($2)", category, gone)
    await tx.execute(
        f"""insert into score_weight (category, axis, weight)
            select * from {unnest(weights.c.category, weights.c.axis, weights.c.weight)} order by axis
            on conflict (category, axis) do update set weight = excluded.weight
            where score_weight.weight <> excluded.weight""",
        [category] * len(said),
        list(said),
        list(said.values()),
    )
