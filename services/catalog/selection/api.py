"""Gates and weights over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from libs.db import Database
from libs.http import Db, PreparedRoute, Principal, problems, requires
from services.catalog.selection import store
from services.catalog.selection.gates import Rule
from services.catalog.selection.models import (
    AxisWeightOut,
    Category,
    GateRuleOut,
    Gates,
    GatesOut,
    Weights,
    WeightsOut,
)

router = APIRouter(tags=["selection"], route_class=PreparedRoute)
OfCategory = Annotated[Category | None, Query(description="every category when absent")]

Reader: Principal = requires("selection:read", free_of=("channels", "warehouses"))
Approver: Principal = requires("selection:approve")


@router.get("/v1/selection/gates", responses=problems(401, 403, 422))
async def get_gates(db: Db, category: OfCategory = None, _: Principal = Reader) -> GatesOut:
    """The rules that a category itself has. Where it has none for a state and metric, those above it hold."""
    return await _gates(db, category or "")


@router.put("/v1/selection/gates", responses=problems(401, 403, 422))
async def put_gates(body: Gates, db: Db, category: OfCategory = None, _: Principal = Approver) -> GatesOut:
    """Set rules of a category, each item the whole of one; those that are not named stay. Candidates are judged by them
    from now on; what was decided stands."""
    of = category or ""
    async with db.transaction() as tx:
        rules = [Rule(of, rule.state, rule.metric, rule.least, rule.most) for rule in body.rules]
        await store.put_rules(tx, of, rules)
    return await _gates(db, of)


async def _gates(db: Database, category: str) -> GatesOut:
    rules = await store.own_rules(db, category)
    shown = [GateRuleOut.model_validate(rule._asdict()) for rule in rules]
    return GatesOut(category=category, rules=shown)


@router.get("/v1/selection/weights", responses=problems(401, 403, 422))
async def get_weights(db: Db, category: OfCategory = None, _: Principal = Reader) -> WeightsOut:
    """How much each axis counts in the score of a candidate of the category."""
    return await _weights(db, category or "")


@router.put("/v1/selection/weights", responses=problems(401, 403, 422))
async def put_weights(body: Weights, db: Db, category: OfCategory = None, _: Principal = Approver) -> WeightsOut:
    """Set weights of a category. Those of the axes of which it says none come from above it."""
    async with db.transaction() as tx:
        await store.put_weights(tx, category or "", {each.axis: each.weight for each in body.weights})
    return await _weights(db, category or "")


async def _weights(db: Database, category: str) -> WeightsOut:
    found = await store.weights_of(db, category)
    return WeightsOut(
        category=category, weights=[AxisWeightOut(axis=axis, weight=weight) for axis, weight in found.items()]
    )
