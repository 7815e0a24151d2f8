"""Idempotency-Key: the key, the request's hash and the answer are stored in the transaction of the effect."""

import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Annotated, Any, NamedTuple

import asyncpg
import orjson
from fastapi import Depends, Header, Request
from pydantic import BaseModel
from starlette.responses import Response

from libs.db import Database, Tx
from libs.http.auth import Principal
from libs.http.problems import Problem, invalid

REMEMBERED = {"scope": "text", "key": "text", "request_hash": "bytea", "status": "int2", "response": "text"}


class Remembered(NamedTuple):
    """An answer, stored by the statement that has the effect. `insert(first, source)`: the SQL, whose arguments are
    numbered from `first`; it stores nothing when `source` ("from …") has no row."""

    insert: Callable[[int, str], str]
    arguments: tuple[Any, ...]


def insert_answer(first: int, source: str) -> str:
    values = ", ".join(f"${number}::{kind}" for number, kind in enumerate(REMEMBERED.values(), first))
    return f"insert into idempotency_key ({', '.join(REMEMBERED)}) select {values} {source}"


class Replay(Problem):
    """Not a failure: the stored answer of the first request, raised to leave (and roll back) the second one's work."""

    def __init__(self, status: int, content: str, location: str | None) -> None:
        super().__init__(status, "replayed", "")
        self.content, self.location = content, location

    def response(self) -> Response:
        headers = {"Idempotency-Replayed": "true"}
        if self.location and self.status < 300:
            headers["Location"] = self.location.format(**orjson.loads(self.content))
        return Response(self.content, self.status, headers, "application/json")


class IdempotentRequest:
    """`begin` first thing in the transaction, `finish` last. Without a key both do nothing. `location`: what the stored
    answer's header says, with the answer's fields: "/v1/orders/{id}"."""

    location: str | None = None

    def __init__(self, request: Request, key: str | None, request_hash: bytes) -> None:
        self._request, self.key, self.request_hash = request, key, request_hash

    def covers(self, *parts: bytes) -> None:
        """What the request says, to be told from another one with the same key. Of a form, whose body is gone when it
        has been read, the endpoint gives the fields and the file's digest."""
        digest = hashlib.sha256()
        for part in parts:
            digest.update(len(part).to_bytes(8))
            digest.update(part)
        self.request_hash = digest.digest()

    @property
    def scope(self) -> str:
        """The caller and the path: two systems may use the same key. Asked for late, when the caller is known."""
        principal: Principal = self._request.scope["principal"]
        return f"{principal.subject} {self._request.method} {self._request.scope['path']}"

    async def begin(self, tx: Tx) -> None:
        """Replay (as an exception) when the key is known; waits for a running first request, 409 if that takes long."""
        if self.key is None:
            return
        inserted = await tx.fetchval(
            "insert into idempotency_key (scope, key, request_hash) values ($1, $2, $3) "
            "on conflict do nothing returning 1",
            self.scope,
            self.key,
            self.request_hash,
        )
        if not inserted:
            await self.replay(tx)

    async def replay(self, tx: Tx | Database, *, missing_ok: bool = False) -> None:
        """Raise the stored answer. With `missing_ok` an unknown key is no error. Without a key: nothing."""
        if self.key is None:
            return
        row = await tx.fetchrow(
            "select request_hash, status, response from idempotency_key where scope = $1 and key = $2",
            self.scope,
            self.key,
        )
        if row is None and missing_ok:
            return
        if row is None or row["status"] is None:
            raise Problem(409, "idempotency_in_progress", "the first request with this key is still running")
        if row["request_hash"] != self.request_hash:
            raise Problem(422, "idempotency_mismatch", "this Idempotency-Key was used with another request")
        raise Replay(row["status"], row["response"], self.location)

    def remembered(self, response: str, status: int = 201) -> Remembered | None:
        """`begin` and `finish` in one, for whoever writes by a single statement: what it stores too. Run it inside of
        `replaying`. None without a key."""
        if self.key is None:
            return None
        return Remembered(insert_answer, (self.scope, self.key, self.request_hash, status, response))

    @asynccontextmanager
    async def replaying(self, db: Database) -> AsyncIterator[None]:
        """Raises the stored answer when a statement of the block finds the key stored already."""
        try:
            yield
        except asyncpg.UniqueViolationError as error:
            if error.table_name == "idempotency_key":
                await self.replay(db)
            raise

    async def finish(self, tx: Tx, status: int, body: BaseModel) -> None:
        if self.key is not None:
            await tx.execute(
                "update idempotency_key set status = $3, response = $4 where scope = $1 and key = $2",
                self.scope,
                self.key,
                status,
                body.model_dump_json(),
            )


async def _idempotency(
    request: Request,
    idempotency_key: Annotated[
        str | None,
        Header(
            min_length=1,
            max_length=200,
            examples=["0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"],
            description="yours to choose, a UUID say: the same key with the same request gets the first one's answer, "
            "for 7 days, and nothing is done twice",
        ),
    ] = None,
) -> IdempotentRequest:
    if len(request.headers.getlist("idempotency-key")) > 1:
        raise invalid("idempotency-key", "given_twice", "is given twice")
    once = IdempotentRequest(request, idempotency_key, b"")
    if idempotency_key and not request.headers.get("content-type", "").startswith("multipart/"):
        once.covers(request.scope["query_string"], await request.body())
    return once


Idempotency = Annotated[IdempotentRequest, Depends(_idempotency)]
