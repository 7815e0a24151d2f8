"""Sends what doors.py generates, and sees what it did: to the rows of every table, to the events, to the answers."""

import asyncio
import csv
import random
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
from cramjam import gzip, zstd

from services.__main__ import TARGETS
from tests.system.doors import Answer, Door, Shot, fault, refused

PATIENCE = 30.0
# Tables that are not compared, each with its reason.
NOT_COMPARED = {
    "job_lease": "jobs renew their leases",
    "relay_lease": "so do relays",
    "integration.task": "webhooks of the test lead nowhere: they are tried in the background",
    "integration.delivery": "so it is noted there",
    "integration.delivery_attempt": "and there",
    "integration.webhook": "and that they fail",
    "integration.redelivery": "it is done in the background",
    "verified": "jobs note how far they have verified",
    "movement_sum": "and what they have summed",
    "webhook_receipt": "a signed webhook is noted, whatever is wrong with its events: it is taken once",
}
UNPACK = {"gzip": gzip.decompress, "zstd": zstd.decompress}
Rows = dict[str, tuple[int, str]]  # table → how many rows, and a hash of them all


class Wire:
    """HTTP/1.1 over one connection, byte for byte as it is told: a client library would mend what is sent."""

    def __init__(self, port: int, token: str, signed: Callable[[bytes], dict[str, str]]) -> None:
        self._port, self._token, self._signed = port, token, signed
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def send(self, shot: Shot) -> Answer:
        if shot.alone:
            self.close()
        async with asyncio.timeout(PATIENCE):
            answer = await self._exchange(shot)
            if answer.status == 0 and not shot.alone:  # an idle connection that the server has closed
                self.close()
                answer = await self._exchange(shot)
        if shot.alone or answer.status == 0 or answer.headers.get("connection") == "close":
            self.close()
        return answer

    def close(self) -> None:
        if self._streams:
            self._streams[1].close()
        self._streams = None

    async def _exchange(self, shot: Shot) -> Answer:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            writer.write(self._request(shot))
            with suppress(ConnectionError):  # it may have answered before it had read everything
                await writer.drain()
                if shot.kind == "Content-Length":
                    writer.write_eof()
            return await _answer(reader)
        return Answer(0, {}, b"")

    def _request(self, shot: Shot) -> bytes:
        headers = list(shot.headers)
        names = {name.lower() for name, _ in headers}
        method = shot.operation.split(" ")[0]
        if b"-authorization" not in names:
            headers.append((b"Authorization", self._token.encode()))
        if b"content-length" not in names and shot.body is not None:
            headers.append((b"Content-Length", str(len(shot.body)).encode()))
        if shot.signed:
            signed = self._signed(shot.body or b"")
            headers += [(name.encode(), value.encode()) for name, value in signed.items()]
        lines = b"".join(b"%b: %b\r\n" % pair for pair in headers if not pair[0].startswith(b"-"))
        target = shot.target.encode()
        return b"%b %b HTTP/1.1\r\nHost: localhost\r\n%b\r\n%b" % (method.encode(), target, lines, shot.body or b"")


async def _answer(reader: asyncio.StreamReader) -> Answer:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    status = int(first.split(" ")[1])
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    if "content-length" in headers:
        body = await reader.readexactly(int(headers["content-length"]))
    else:
        body = await _chunks(reader) if headers.get("transfer-encoding") == "chunked" else b""
    if packed := headers.get("content-encoding"):
        body = bytes(UNPACK[packed](body))
    return Answer(status, headers, body)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readuntil(b"\r\n"), 16):
        body += (await reader.readexactly(size + 2))[:size]
    await reader.readexactly(2)
    return body


class Tables:
    """Every table of every service, and of the bus."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self._sql = ""

    async def rows(self) -> Rows:
        if not self._sql:
            self._sql = " union all ".join(map(_hash_of, await self._names()))
        found = await self._connection.fetch(self._sql)
        return {row["name"]: (row["rows"], str(row["hash"])) for row in found}

    async def _names(self) -> list[tuple[str, str]]:
        found = await self._connection.fetch(
            "select schemaname, tablename from pg_tables where schemaname = any($1) order by 1, 2", [*TARGETS, "bus"]
        )
        return [tuple(row) for row in found if NOT_COMPARED.keys().isdisjoint((row["tablename"], ".".join(row)))]

    async def untidied(self) -> bool:
        """Whether an import is still being worked on."""
        schemas = [schema for schema, name in await self._names() if name == "long_operation"]
        counts = (f'(select count(*) from "{schema}".long_operation where not tidied)' for schema in schemas)
        return bool(await self._connection.fetchval(f"select {' + '.join(counts)}"))


def _hash_of(name: tuple[str, str]) -> str:
    schema, table = name
    return (
        f"select '{schema}.{table}' as name, count(*) as rows, sum(hashtextextended(t::text, 0)) as hash "
        f'from "{schema}"."{table}" t'
    )


@dataclass
class Count:
    tried: int = 0
    refused: int = 0
    accepted: int = 0
    closed: int = 0
    broken: int = 0
    changed: int = 0


@dataclass
class Campaign:
    """`faults`: what was not as promised, with the shot that shows it. The table of counts is by operation and kind."""

    wires: Sequence[Wire]
    tables: Tables
    settled: Callable[[], Awaitable[None]]
    counts: dict[tuple[str, str], Count] = field(default_factory=lambda: defaultdict(Count))
    codes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    documented: dict[str, str] = field(default_factory=dict)  # operation → why it did not take its example, if so
    taken: list[str] = field(default_factory=list)  # what was bad in our eyes only
    _before: Rows | None = None

    async def run(self, door: Door, shots: Sequence[Shot]) -> None:
        """Send all; what was refused has changed nothing. When some were taken, the others are sent once more without
        them, for what those changed is not theirs."""
        before = self._before or await self._rest()
        answers = await self._send(shots[:1]) + await self._send(shots[1:])  # the example before what may use it up
        for shot, answer in zip(shots, answers, strict=True):
            self._count(shot, answer)
        while door.writes and not all(map(refused, shots, answers)):
            shots = [shot for shot, answer in zip(shots, answers, strict=True) if refused(shot, answer)]
            before = await self._rest()
            answers = await self._send(shots)
        self._before = await self.tables.rows()
        if self._before != before:
            await self._blame(shots, _differing(before, self._before))

    async def _rest(self) -> Rows:
        await self.settled()
        return await self.tables.rows()

    async def _send(self, shots: Sequence[Shot]) -> list[Answer]:
        answers: dict[int, Answer] = {}
        waiting = iter(enumerate(shots))

        async def work(wire: Wire) -> None:
            for number, shot in waiting:
                answers[number] = await wire.send(shot)

        await asyncio.gather(*map(work, self.wires))
        return [answers[number] for number in range(len(shots))]

    def _count(self, shot: Shot, answer: Answer) -> None:
        count = self.counts[shot.operation, shot.kind]
        count.tried += 1
        count.closed += answer.status == 0
        count.broken += answer.status >= 500
        taken = 200 <= answer.status < 400 and not refused(shot, answer)
        count.accepted += taken
        count.refused += not taken and 0 < answer.status < 500
        if shot.kind == "as documented":
            self.documented[shot.operation] = "" if taken else f"{answer.status} {answer.body.decode()[:200]}"
        self.codes[str(answer.status)] += 1
        if taken and shot.kind not in ("as documented", "Accept-Encoding"):
            self.taken.append(str(shot))
        if wrong := fault(shot, answer):
            self.faults.append(f"{shot}: {wrong}")

    async def _blame(self, shots: Sequence[Shot], tables: Iterable[str]) -> None:
        """Which of refused requests has changed rows: each half again, until it is one."""
        found = await self._guilty(list(shots))
        where = ", ".join(tables)
        for shot, answer in found:
            self.faults.append(
                f"{shot}: refused with {answer.status} {answer.body[:200]!r}, and changed rows of {where}"
            )
        if not found:
            self.faults.append(f"{shots[0].operation}: one of the refused has changed rows of {where}, the first time")
        for shot in [shot for shot, _ in found] or shots[:1]:
            self.counts[shot.operation, shot.kind].changed += 1

    async def _guilty(self, shots: list[Shot]) -> list[tuple[Shot, Answer]]:
        before = await self._rest()
        answers = await self._send(shots)
        self._before = await self._rest()
        if not shots or self._before == before:
            return []
        if len(shots) == 1:
            return [(shots[0], answers[0])]
        half = len(shots) // 2
        return await self._guilty(shots[:half]) + await self._guilty(shots[half:])

    # -- what is shown

    def table(self) -> str:
        kinds = dict.fromkeys(kind for _, kind in self.counts)
        lines = [_line("kind", "operations", "tried", "refused", "accepted", "closed", "5xx", "rows changed")]
        for kind in kinds:
            these = [count for (_, other), count in self.counts.items() if other == kind]
            lines.append(_line(kind, len(these), *_sums(these)))
        operations = {operation for operation, _ in self.counts}
        lines.append(_line("all", len(operations), *_sums(self.counts.values())))
        return "\n".join(lines)

    def write(self, file: Path) -> None:
        """Operations x kinds, whole; and beside it, for people to look at, what was taken."""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.with_suffix(".taken.txt").write_text("\n".join(self.taken))
        with file.open("w", newline="") as out:
            rows = csv.writer(out)
            rows.writerow(("operation", "kind", "tried", "refused", "accepted", "closed", "5xx", "rows changed"))
            rows.writerows((*what, *_sums([count])) for what, count in self.counts.items())


def _sums(counts: Iterable[Count]) -> list[int]:
    each = [(c.tried, c.refused, c.accepted, c.closed, c.broken, c.changed) for c in counts]
    return [sum(column) for column in zip(*each, strict=True)]


def _line(kind: str, *figures: Any) -> str:
    return f"{kind:18}" + "".join(f"{figure!s:>13}" for figure in figures)


def _differing(before: Rows, after: Rows) -> list[str]:
    return [f"{name} ({before[name][0]} → {rows[0]} rows)" for name, rows in after.items() if before.get(name) != rows]


def sampled(shots: Iterable[Shot], each: int, seed: str) -> list[Shot]:
    """`each` of every kind, drawn by the seed; 0: all."""
    by_kind: dict[str, list[Shot]] = defaultdict(list)
    for shot in shots:
        by_kind[shot.kind].append(shot)
    if not each:
        return [shot for group in by_kind.values() for shot in group]
    chosen = []
    for kind, group in by_kind.items():
        dice = random.Random(f"{seed} {group[0].operation} {kind}")
        chosen += dice.sample(group, min(each, len(group)))
    return chosen
