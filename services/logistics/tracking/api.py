"""The webhook that carriers report to. No token: each request is signed with the carrier's secret."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Header, Path, Request
from pydantic import AfterValidator, AwareDatetime, BaseModel, Field

from contracts.base import Country
from libs.clock import now
from libs.http import Db, Problem, problems
from services.logistics.rates.api import Code
from services.logistics.tracking import commands, signature, store
from services.logistics.tracking.commands import Report

router = APIRouter(tags=["logistics"])

MAX_EVENTS = 1000
Carrier = Annotated[Code, Path()]


def _utc(at: datetime) -> datetime:
    try:
        return at.astimezone(UTC)
    except OverflowError:
        raise ValueError("is out of range") from None


class TrackingReport(BaseModel):
    tracking_number: str = Field(pattern=r"^[A-Za-z0-9-]{1,40}$", examples=["TA000000015DE"])
    status: str = Field(pattern=r"^[^\x00]{1,100}$", description="the carrier's own code", examples=["DELIVERED"])
    at: Annotated[AwareDatetime, AfterValidator(_utc)]
    country: Country | None = None
    description: str | None = Field(default=None, pattern=r"^[^\x00]{0,500}$")


class TrackingReports(BaseModel):
    events: list[TrackingReport] = Field(min_length=1, max_length=MAX_EVENTS)


class TrackingResult(BaseModel):
    """applied: the parcel follows it. recorded: kept in the history only, it came late or after the end."""

    tracking_number: str
    status: Literal["applied", "recorded", "duplicate", "failed"]
    code: str | None = Field(default=None, examples=["unknown_status"])
    detail: str | None = None


class TrackingResults(BaseModel):
    """One result per event, in the order given; none when the webhook was taken before."""

    replayed: bool = False
    items: list[TrackingResult]


async def _signed(
    request: Request,
    carrier: Carrier,
    webhook_id: Annotated[str | None, Header(description="unique per message")] = None,
    webhook_timestamp: Annotated[str | None, Header(description="seconds since 1970")] = None,
    webhook_signature: Annotated[
        str | None, Header(description="v1,base64 of HMAC-SHA256; several with spaces")
    ] = None,
) -> str:
    """The webhook's id. Problem 401 for one that this carrier has not signed, or not in the last five minutes."""
    if webhook_id and len(webhook_id) <= 200 and webhook_timestamp and webhook_signature:
        secret = signature.secret_of(request.app.state.secret, carrier)
        body = await request.body()
        if signature.verified(secret, webhook_id, webhook_timestamp, webhook_signature, body, now()):
            return webhook_id
    raise Problem(401, "invalid_signature", "the webhook is not signed by this carrier, or its time is not now")


@router.post("/v1/carriers/{carrier}/tracking", responses=problems(401, 422))
async def receive_tracking(
    carrier: Carrier, body: TrackingReports, db: Db, webhook_id: Annotated[str, Depends(_signed)]
) -> TrackingResults:
    """Reports on parcels, signed as Standard Webhooks has it. The same webhook-id again changes nothing."""
    reports = [Report(e.tracking_number, e.status, e.at, e.country, e.description) for e in body.events]
    async with db.transaction() as tx:
        if not await store.receive(tx, carrier, webhook_id):
            return TrackingResults(replayed=True, items=[])
        taken = await commands.take_reports(tx, carrier, reports)
    items = [
        TrackingResult(tracking_number=report.tracking_number, status=t.status, code=t.code, detail=t.detail)
        for report, t in zip(reports, taken, strict=True)
    ]
    return TrackingResults(items=items)
