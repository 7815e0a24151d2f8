"""The webhook that carriers report to, signed with a secret of the carrier's instead of a token; and what people write
down of parcels whose carriers do not report."""

import hashlib
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Path, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import Country, Instant, Note, Past, Text
from libs import tasks
from libs.clock import now
from libs.http import (
    BY_STATUS,
    Db,
    Failed,
    FieldError,
    IfMatchGiven,
    Item,
    ItemResults,
    Model,
    PerItem,
    Principal,
    Problem,
    in_order,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.http.problems import Code
from libs.keyring import Keyring
from libs.refused import Refused
from services.logistics.carriers.adapters import CARRIERS
from services.logistics.fields import CarrierCode, TrackingNumber
from services.logistics.parcels.domain import State
from services.logistics.secrets import commands as secret_commands
from services.logistics.tracking import commands, signature, store
from services.logistics.tracking.domain import normalise
from services.logistics.tracking.reports import Observation, Report, ReportResult

router = APIRouter(tags=["logistics"])
ShipmentId = Annotated[UUID, Path(description="the id of the parcel")]

MAX_EVENTS = 1000
Writer: Principal = requires("logistics:write")


class TrackingReport(Model):
    tracking_number: TrackingNumber
    status: Annotated[str, Text(100, code=True)] = Field(description="the carrier's own code", examples=["DELIVERED"])
    at: Instant
    country: Country | None = None
    description: Annotated[str, Text(500, least=0, lines=True)] | None = None


class TrackingReports(Model):
    events: Annotated[list[PerItem[TrackingReport]], Field(min_length=1, max_length=MAX_EVENTS)]


class TakenReport(Item):
    """changed: the parcel follows the report. known: it was reported before."""

    status: Literal["changed", "known"]
    tracking_number: str = Field(examples=["TA000000015DE"])


class KeptReport(Item):
    """A report that is in the history only: it came late or after the end, or, as `code` says, means nothing to us or
    cannot be."""

    status: Literal["unchanged"] = "unchanged"
    code: Code | None = Field(default=None, examples=["unknown_status"])
    detail: str | None = None
    errors: list[FieldError] = Field(default=[], description="pointers into the request's body")
    tracking_number: str = Field(examples=["TA000000015DE"])


class FailedReport(Failed):
    """A report that is not in the history: it is not valid, or no parcel has the number."""

    tracking_number: str | None = Field(default=None, description="null when it could not be read")


TrackingResult = Annotated[TakenReport | KeptReport | FailedReport, BY_STATUS]


class TrackingResults(ItemResults[TrackingResult]):
    """One result per event, in the order given; none when the webhook was taken before."""

    replayed: bool = False


class HandReport(Model):
    """What somebody knows of a parcel: from the carrier's website or on the phone."""

    status: Literal[
        "in_transit", "customs_hold", "out_for_delivery", "delivered", "delivery_failed", "returned", "lost"
    ]
    at: Past
    note: Note | None = None


class Recorded(BaseModel):
    shipment_id: UUID
    state: State
    applied: bool = Field(description="false: it is in the history only, for it came late or after the end")


async def _secrets(request: Request, db: Db, carrier: str) -> list[bytes]:
    app_secrets: Keyring = request.app.state.secrets
    secrets = await secret_commands.values(db, carrier, app_secrets)
    own = (signature.secret_of(each, carrier) for each in app_secrets)
    return [*secrets, *own] if carrier in CARRIERS else secrets


async def _signed(
    request: Request,
    carrier: CarrierCode,
    db: Db,
    webhook_id: Annotated[str | None, Header(description="unique per message")] = None,
    webhook_timestamp: Annotated[str | None, Header(description="seconds since 1970")] = None,
    webhook_signature: Annotated[
        str | None, Header(description="v1,base64 of HMAC-SHA256; several with spaces")
    ] = None,
) -> str:
    """The webhook's id. Problem 401 for one that this carrier has not signed, or not in the last five minutes."""
    if webhook_id and len(webhook_id) <= 200 and webhook_timestamp and webhook_signature:
        body = await request.body()
        for secret in await _secrets(request, db, carrier):
            if signature.verified(secret, webhook_id, webhook_timestamp, webhook_signature, body, now()):
                tasks.principal.set(f"carrier:{carrier}")  # whose reports lead to the events
                return webhook_id
    raise Problem(401, "invalid_signature", "the webhook is not signed by this carrier, or its time is not now")


@router.post("/v1/carriers/{carrier}/tracking", responses=problems(422, invalid_signature=401))
async def receive_tracking(
    request: Request,
    carrier: CarrierCode,
    body: TrackingReports,
    db: Db,
    webhook_id: Annotated[str, Depends(_signed)],
) -> TrackingResults:
    """Reports on parcels, signed as Standard Webhooks has it. The same webhook-id again changes nothing."""
    valid, failed = sort_out(body.events, FailedReport)
    results: dict[int, TrackingResult] = {index: _of_events(result) for index, result in failed.items()}
    async with db.transaction() as tx:
        receipt = await store.receive(tx, carrier, webhook_id, hashlib.sha256(await request.body()).digest())
        if receipt == "different":
            raise Refused("webhook_mismatch", "this webhook-id was used with another body", kind="invalid")
        if receipt == "known":
            return TrackingResults(replayed=True, items=[])
        reports = [_report(carrier, event) for event in valid.values()]
        taken = await commands.take_reports(tx, carrier, reports)
    for index, report, result in zip(valid, reports, taken, strict=True):
        results[index] = _result(index, report, result)
    return TrackingResults(items=in_order(results))


def _report(carrier: str, event: TrackingReport) -> Report:
    code = normalise(carrier, event.status)
    return Report(event.tracking_number, event.status, code, event.at, event.country, event.description)


_FIELDS = {"unknown_tracking_number": "tracking_number", "unknown_status": "status", "doubted": "at"}


def _result(index: int, report: Report, result: ReportResult) -> TrackingResult:
    number = report.tracking_number
    if result.status in ("changed", "known"):
        return TakenReport(index=index, status=result.status, tracking_number=number)
    if result.code is None:
        return KeptReport(index=index, tracking_number=number)
    error = FieldError(pointer=f"/{_FIELDS[result.code]}", code=result.code, detail=result.detail)
    found = _of_events(refused(index, FailedReport, result.code, [error], tracking_number=number))
    return found if result.status == "failed" else KeptReport(**found.model_dump(exclude={"status"}))


def _of_events(result: FailedReport) -> FailedReport:
    """The webhook's body has its items under another name."""
    for error in result.errors:
        error.pointer = "/events" + error.pointer.removeprefix("/items")
    return result


@router.post("/v1/shipments/{shipment_id}/tracking", responses=problems(401, 403, 404, 412, 422, label_not_booked=409))
async def record_tracking(
    shipment_id: ShipmentId,
    body: HandReport,
    response: Response,
    db: Db,
    version: IfMatchGiven,
    writer: Principal = Writer,
) -> Recorded:
    """Write down where a parcel is, or what became of it, when its carrier does not report: a lost parcel, a delivery
    that the buyer confirms. It counts as a report of the carrier would."""
    observation = Observation(body.status, body.at, body.note, writer.subject)
    async with db.transaction() as tx:
        parcel, applied = await commands.record(tx, shipment_id, version, observation)
    response.headers["ETag"] = f'"{parcel.version}"'
    return Recorded(shipment_id=shipment_id, state=parcel.state, applied=applied)
