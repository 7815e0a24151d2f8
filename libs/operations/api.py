"""Imports and operations over HTTP: every importer of a service is a path, and all share one resource."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

import orjson
from fastapi import APIRouter, File, Form, Path, Query, Request, Response, UploadFile
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError
from starlette.responses import StreamingResponse

from libs.clock import new_id
from libs.db import Database
from libs.files import Profile, ProfileError, profile_of
from libs.http import (
    MAX_LIMIT,
    PERSONAL,
    Db,
    FieldError,
    Idempotency,
    Principal,
    Problem,
    narrowed,
    problems,
    requires,
)
from libs.http.auth import require_bound
from libs.operations import store
from libs.operations.importer import Importer
from libs.operations.models import (
    SHOWN,
    FieldOut,
    FileDescription,
    Operation,
    OperationList,
    State,
    operation_of,
)
from libs.operations.report import error_report
from libs.operations.upload import digest_of, store_file
from libs.refused import not_found
from libs.tasks import caller

__all__ = ["importer_router", "operations_router"]

OPERATION_ID = r"^[a-z0-9_]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
PARTS = {"file", "profile", "dry_run"}
MOST_PROFILE = 200_000

OperationId = Annotated[
    str,
    Path(
        pattern=OPERATION_ID,
        description="the answer to the upload has it",
        examples=["order-0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"],
    ),
]


def _true_or_false(text: Any) -> bool:
    """Of a form: these two words. "off" and "0" would be guesses at what shall be written for good."""
    if text not in ("true", "false"):
        raise PydanticCustomError("true_or_false", "must be true or false")
    return bool(text == "true")


async def shown(db: Database, service: str, row: Any) -> Operation:
    return operation_of(service, row, await store.entries(db, row["id"], limit=SHOWN + 1))


def importer_router(service: str, importer: Importer) -> APIRouter:
    """POST the file; GET says what it may contain."""
    router = APIRouter(tags=[importer.tag])
    every = [importer, *importer.also]
    guard: Principal = requires(
        importer.scope, obeys=tuple(dict.fromkeys(importer.obeys.values())), free_of=importer.free_of
    )
    known = ", ".join(name for each in every for name in each.profiles)

    @router.post(
        importer.path,
        name=f"import_{importer.kind.removesuffix('_import')}s",
        status_code=202,
        summary=f"Import {importer.title}",
        description=f"{importer.about}\n\nAnswers at once with an operation to follow. Each row that is not taken is "
        f"reported with its line. A GET of this path says what a file may contain.",
        openapi_extra=PERSONAL,
        responses=problems(401, 403, 409, 413, 422),
    )
    async def import_file(
        request: Request,
        db: Db,
        once: Idempotency,
        response: Response,
        file: Annotated[UploadFile, File(description="CSV, also packed by gzip, or XLSX")],
        profile: Annotated[
            str,
            Form(
                max_length=MOST_PROFILE,
                description=f"what the file's columns mean: {known}; or a profile of your own as a JSON object, "
                f'such as `{{"like": "{importer.default}", "encoding": "gbk"}}`',
            ),
        ] = importer.default,
        dry_run: Annotated[
            bool, BeforeValidator(_true_or_false), Form(description="judge and count everything, write nothing")
        ] = False,
        who: Principal = guard,
    ) -> Operation:
        await _refuse_unknown_parts(request)
        chosen, name, settings = _profile(profile, every)
        require_bound(who, list(chosen.obeys.values()), chosen.free_of)
        once.location = "/v1/operations/{id}"
        if once.key:
            once.covers(profile.encode(), b"dry" if dry_run else b"", await digest_of(file))
        async with db.transaction() as tx:
            await once.begin(tx)
            operation_id = new_id()
            await store.insert(
                tx,
                id=operation_id,
                kind=chosen.kind,
                dry_run=dry_run,
                profile=name,
                settings=settings.model_dump_json(exclude_unset=True),
                filename=_filename(file),
                requested_by=who.subject,
                caller=orjson.dumps(caller.get()).decode(),
                channels=narrowed(who.channels, None),
                warehouses=narrowed(who.warehouses, None),
            )
            await store_file(tx, operation_id, file, chosen)
            operation = operation_of(service, await store.find(tx, operation_id), [])
            await once.finish(tx, 202, operation)
        response.headers["Location"] = f"/v1/operations/{operation.id}"
        return operation

    @router.get(
        importer.path,
        name=f"describe_{importer.kind}",
        summary=f"What a file of {importer.title} may contain",
        description="The fields, and the profiles that are known by name: one may be taken and changed.",
        responses=problems(401, 403),
    )
    async def describe(_: Principal = guard) -> FileDescription:
        return description_of(importer)

    return router


def description_of(importer: Importer) -> FileDescription:
    return FileDescription(
        kind=importer.kind,
        about=importer.about,
        fields=[
            FieldOut(
                name=f"{column.name}:…" if column.keyed else column.name,
                kind=column.kind,
                required=column.required != "no",
                titles=list(column.titles),
                description=column.description,
                example=column.example,
            )
            for column in importer.columns
        ],
        default_profile=importer.default,
        profiles=dict(importer.profiles),
    )


async def _refuse_unknown_parts(request: Request) -> None:
    """A part that nobody reads was meant for something: `dryrun` would import for good."""
    form = await request.form()
    names = [name for name, _ in form.multi_items()]
    errors = [
        FieldError(pointer=f"/{name[:100]}", code="unknown_field", detail="there is no such field", params={})
        for name in dict.fromkeys(names)
        if name not in PARTS
    ]
    errors += [
        FieldError(pointer=f"/{name}", code="given_twice", detail="is given more than once", params={})
        for name in sorted(PARTS)
        if names.count(name) > 1
    ]
    if errors:
        raise Problem(422, "invalid_request", str(errors[0]), errors)


def _profile(given: str, importers: Sequence[Importer]) -> tuple[Importer, str, Profile]:
    """The importer that knows the profile, its name and its settings. A JSON object is the first one's."""
    chosen = next((each for each in importers if given in each.profiles), importers[0])
    try:
        return chosen, *profile_of(given, chosen.profiles, chosen.default, chosen.columns)
    except ProfileError as error:
        errors = [
            FieldError(pointer=f"/profile{where}", code=code, detail=detail, params=params)
            for where, code, detail, params in error.faults
        ]
        raise Problem(422, "invalid_request", str(errors[0]), errors, params=errors[0].params) from None


def _filename(file: UploadFile) -> str:
    name = (file.filename or "upload").replace("\x00", "")[:200]
    return name.encode(errors="replace").decode()


def _asker(who: Principal) -> str | None:
    """Whose operations alone it may see; None: everybody's."""
    return who.subject if who.channels is not None or who.warehouses is not None else None


def operations_router(service: str, importers: Sequence[Importer], read: str) -> APIRouter:
    """The operations of one service. In the published document they stand once, at the gateway. One that is no import
    is cancelled by who asked for it. A caller who is limited to channels or warehouses sees its own."""
    router = APIRouter(include_in_schema=False)
    scopes = {importer.kind: importer.scope for importer in importers}
    reader: Principal = requires(read, obeys=("channels", "warehouses"))

    async def found(db: Database, operation_id: str, who: Principal) -> Any:
        name, _, number = operation_id.partition("-")
        row = await store.find(db, UUID(number)) if name == service else None
        if row is None or _asker(who) not in (None, row["requested_by"]):
            raise not_found("operation", operation_id)
        return row

    @router.get("/v1/operations", name="list_operations", openapi_extra=PERSONAL)
    async def list_operations(
        db: Db,
        state: State | None = None,
        kind: Annotated[str | None, Query(max_length=64)] = None,
        before: UUID | None = None,
        limit: Annotated[int, Query(ge=1, le=MAX_LIMIT + 1)] = 50,  # one more: whether there is a next page
        who: Principal = reader,
    ) -> OperationList:
        rows = await store.listing(db, state=state, kind=kind, asker=_asker(who), before=before, limit=limit)
        return OperationList(items=[operation_of(service, row, []) for row in rows])

    @router.get("/v1/operations/{operation_id}", name="get_operation", openapi_extra=PERSONAL)
    async def get_operation(operation_id: OperationId, db: Db, who: Principal = reader) -> Operation:
        return await shown(db, service, await found(db, operation_id, who))

    @router.get("/v1/operations/{operation_id}/errors", name="get_operation_errors", openapi_extra=PERSONAL)
    async def get_errors(operation_id: OperationId, db: Db, who: Principal = reader) -> Response:
        row = await found(db, operation_id, who)
        headers = {"Content-Disposition": f'attachment; filename="{operation_id}-errors.csv"'}
        return StreamingResponse(error_report(db, row["id"]), media_type="text/csv; charset=utf-8", headers=headers)

    @router.post("/v1/operations/{operation_id}/cancel", name="cancel_operation", openapi_extra=PERSONAL)
    async def cancel_operation(operation_id: OperationId, db: Db, who: Principal = reader) -> Operation:
        row = await found(db, operation_id, who)
        scope = scopes.get(row["kind"])
        if scope is None and row["requested_by"] != who.subject:
            raise Problem(403, "forbidden", "only who asked for it may cancel it")
        if scope is not None and scope not in who.scopes:
            raise Problem(403, "forbidden", f"the scope {scope!r} is needed")
        async with db.transaction() as tx:
            cancelled = await store.cancel(tx, row["id"])
        if cancelled is None:
            now = await found(db, operation_id, who)
            if now["state"] != "cancelled":
                raise Problem(409, "operation_finished", f"the operation has ended as {now['state']}")
            cancelled = now
        return await shown(db, service, cancelled)

    return router
