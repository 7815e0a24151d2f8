"""Webhook secrets over HTTP: each is shown once, when it is made."""

from datetime import datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import Whole
from libs.http import Cursor, Db, Limit, Model, Page, Principal, Problem, cursor_of, page_of, problems, requires
from libs.refused import not_found
from services.logistics.fields import CarrierCode
from services.logistics.secrets import commands, store
from services.logistics.secrets.domain import secret_of, shown

router = APIRouter(tags=["logistics"])
Keeper: Principal = requires("logistics:secrets")
SecretId = Annotated[UUID, Path(description="the id that its creation answered")]


class WebhookSecret(BaseModel):
    """A secret that a carrier may sign its webhooks with, without the secret itself."""

    id: UUID
    carrier: str = Field(examples=["own"])
    created_at: datetime
    created_by: str = Field(examples=["dev:operations"])
    valid_until: datetime | None = Field(description="null: until it is replaced or deleted")


class NewWebhookSecret(WebhookSecret):
    """The only answer that has the secret. Hand it to the carrier; whoever has it can report in the carrier's name."""

    secret: str = Field(description="as Standard Webhooks has it", examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])


class Rotation(Model):
    grace_seconds: Annotated[int, Whole(0, 30 * 86_400)] = Field(
        default=86_400, description="how long the secrets before it stay valid; 0 when one has leaked"
    )


def _secret(row: Any) -> WebhookSecret:
    return WebhookSecret(
        id=row["secret_id"], **{name: row[name] for name in WebhookSecret.model_fields if name != "id"}
    )


def _new(row: Any, request: Request, response: Response) -> NewWebhookSecret:
    if row is None:
        detail = f"the carrier has {commands.MAX_VALID} valid secrets already: delete or rotate them"
        raise Problem(409, "too_many_secrets", detail, params={"most": commands.MAX_VALID})
    made = _secret(row)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Location"] = f"/v1/carriers/{made.carrier}/webhook-secrets/{made.id}"
    secret = secret_of(request.app.state.secret, made.carrier, made.id)
    return NewWebhookSecret(**made.model_dump(), secret=shown(secret))


@router.post("/v1/carriers/{carrier}/webhook-secrets", status_code=201, responses=problems(401, 403, 409, 422))
async def create_webhook_secret(
    carrier: CarrierCode, request: Request, response: Response, db: Db, keeper: Principal = Keeper
) -> NewWebhookSecret:
    """Make a further secret for a carrier; those that are valid stay so."""
    async with db.transaction() as tx:
        row = await commands.create(tx, carrier, keeper.subject)
    return _new(row, request, response)


@router.post("/v1/carriers/{carrier}/webhook-secrets/rotate", status_code=201, responses=problems(401, 403, 409, 422))
async def rotate_webhook_secret(
    carrier: CarrierCode,
    request: Request,
    response: Response,
    db: Db,
    body: Rotation | None = None,
    keeper: Principal = Keeper,
) -> NewWebhookSecret:
    """Make a new secret that replaces the others: they stay valid for a while, so that the carrier can change over."""
    grace = timedelta(seconds=(body or Rotation()).grace_seconds)
    async with db.transaction() as tx:
        row = await commands.rotate(tx, carrier, keeper.subject, grace)
    return _new(row, request, response)


@router.get("/v1/carriers/{carrier}/webhook-secrets", responses=problems(401, 403, 422))
async def list_webhook_secrets(
    carrier: CarrierCode,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    _: Principal = Keeper,
) -> Page[WebhookSecret]:
    """A carrier's secrets, newest first, without the secrets themselves."""
    (before,) = cursor_of(cursor, UUID) or (None,)
    rows = await store.page(db, carrier, before, limit + 1)
    return page_of([_secret(row) for row in rows], limit, lambda s: (s.id,), request, response)


@router.get("/v1/carriers/{carrier}/webhook-secrets/{secret_id}", responses=problems(401, 403, 404, 422))
async def get_webhook_secret(carrier: CarrierCode, secret_id: SecretId, db: Db, _: Principal = Keeper) -> WebhookSecret:
    """One secret's dates, without the secret itself."""
    row = await store.find(db, carrier, secret_id)
    if row is None:
        raise not_found("webhook secret", secret_id)
    return _secret(row)


@router.delete(
    "/v1/carriers/{carrier}/webhook-secrets/{secret_id}", status_code=204, responses=problems(401, 403, 404, 422)
)
async def delete_webhook_secret(carrier: CarrierCode, secret_id: SecretId, db: Db, _: Principal = Keeper) -> None:
    """From now on nothing that is signed with it is taken."""
    async with db.transaction() as tx:
        if not await store.delete(tx, carrier, secret_id):
            raise not_found("webhook secret", secret_id)
