"""The audit of a service (libs/audit) at work: what sessions know, the list for the gateway."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from libs import audit
from libs.audit import Action, Entry, Wanted
from libs.http import MAX_LIMIT, PERSONAL, Db, PreparedRoute, Principal, requires
from libs.secrets import Vault

PATH = "/v1/audit"
SCOPE = "audit:read"


class Entries(BaseModel):
    """One more than was asked for tells that there is more."""

    items: list[Entry]


router = APIRouter(include_in_schema=False, route_class=PreparedRoute)


@router.get(PATH, openapi_extra=PERSONAL)
async def list_entries(
    db: Db,
    actor: str | None = None,
    object: str | None = None,
    object_id: str | None = None,
    action: Action | None = None,
    operation: str | None = None,
    at_from: datetime | None = None,
    at_to: datetime | None = None,
    before_at: datetime | None = None,
    before_id: int | None = None,
    limit: Annotated[int, Query(ge=1, le=MAX_LIMIT + 1)] = 50,
    _: Principal = requires(SCOPE),
) -> Entries:
    """What was changed in this service, newest first. In the published document it stands once, at the gateway."""
    wanted = Wanted(actor, object, object_id, action, operation, at_from, at_to)
    before = None if before_at is None or before_id is None else (before_at, before_id)
    return Entries(items=await audit.page(db, wanted, before, limit))


def session_of(vault: Vault) -> dict[str, str]:
    """What sessions are told whose changes are audited."""
    return audit.session_of(vault.derived("audit"))
