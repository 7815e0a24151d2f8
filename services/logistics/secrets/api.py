"""Webhook secrets over HTTP: each is shown once, when it is made."""

from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import Whole
from libs.http import Cursor, Db, Limit, Model, Page, Principal, cursor_of, page_of, problems, requires
from libs.refused import not_found
from libs.webhooks import shown
from services.logistics.fields import CarrierCode
from services.logistics.secrets import commands, store
from services.logistics.secrets.domain import Secret

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


def _shown(secret: Secret) -> WebhookSecret:
    return WebhookSecret(
        id=secret.secret_id,
        carrier=secret.carrier,
        created_at=secret.created_at,
        created_by=secret.created_by,
        valid_until=secret.valid_until,
    )


def _created(secret: Secret, value: bytes, response: Response) -> NewWebhookSecret:
    response.headers["Cache-Control"] = "no-store"
    response.headers["Location"] = f"/v1/carriers/{secret.carrier}/webhook-secrets/{secret.secret_id}"
    return NewWebhookSecret(**_shown(secret).model_dump(), secret=shown(value))


@router.post(
    "/v1/carriers/{carrier}/webhook-secrets", status_code=201, responses=problems(401, 403, 422, too_many_secrets=409)
)
async def create_webhook_secret(
    carrier: CarrierCode, request: Request, response: Response, db: Db, keeper: Principal = Keeper
) -> NewWebhookSecret:
    """Make a further secret for a carrier; those that are valid stay so."""
    async with db.transaction() as tx:
        secret, value = await commands.create(tx, carrier, keeper.subject, request.app.state.secrets.first)
    return _created(secret, value, response)


@router.post(
    "/v1/carriers/{carrier}/webhook-secrets/rotate",
    status_code=201,
    responses=problems(401, 403, 422, too_many_secrets=409),
)
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
        secret, value = await commands.rotate(tx, carrier, keeper.subject, request.app.state.secrets.first, grace)
    return _created(secret, value, response)


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
    secrets = await store.page(db, carrier, before, limit + 1)
    return page_of([_shown(secret) for secret in secrets], limit, lambda s: (s.id,), request, response)


@router.get("/v1/carriers/{carrier}/webhook-secrets/{secret_id}", responses=problems(401, 403, 404, 422))
async def get_webhook_secret(carrier: CarrierCode, secret_id: SecretId, db: Db, _: Principal = Keeper) -> WebhookSecret:
    """One secret's dates, without the secret itself."""
    secret = await store.find(db, carrier, secret_id)
    if secret is None:
        raise not_found("webhook secret", secret_id)
    return _shown(secret)


@router.delete(
    "/v1/carriers/{carrier}/webhook-secrets/{secret_id}", status_code=204, responses=problems(401, 403, 404, 422)
)
async def delete_webhook_secret(carrier: CarrierCode, secret_id: SecretId, db: Db, _: Principal = Keeper) -> None:
    """From now on nothing that is signed with it is taken."""
    async with db.transaction() as tx:
        if not await store.delete(tx, carrier, secret_id):
            raise not_found("webhook secret", secret_id)
