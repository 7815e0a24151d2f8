"""What libs/operations promises, with an importer of the test's own in order's database."""

import asyncio
import csv
import io
import random
from collections.abc import Sequence

import openpyxl
import pytest
from fastapi import UploadFile

from libs.clock import new_id
from libs.db import Database, Tx
from libs.files import Column, Profile
from libs.operations import Document, Fault, Importer, Outcome, lease, reading, store, upload
from libs.operations.models import operation_of
from libs.operations.report import error_report
from libs.operations.work import run_imports

SERVICE = "order"


@pytest.fixture(scope="module")
async def db(service) -> Database:
    database = service.member("order").database
    await database.fetch("create table imported (number text, line int, units int)")
    return database


@pytest.fixture(autouse=True)
async def empty(db: Database) -> None:
    await db.fetch("delete from imported")


async def keep(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    rows = [(values["number"], line, int(values["units"])) for each in documents for line, values in each.rows]
    for row in rows:
        await tx.execute("insert into imported values ($1, $2, $3)", *row)
    return [Outcome("created") for _ in documents]


def importer(apply=keep, **changes) -> Importer:
    return Importer(
        **{
            "kind": f"test_{new_id()}", "path": "/test", "scope": "orders:write", "title": "things", "about": "",
            "columns": (Column("number", "code", "", "row"), Column("units", "integer", "", "row")),
            "profiles": {"own": Profile()}, "default": "own", "apply": apply, "tag": "orders", "key": ("number",),
            "noun": "thing", "batch": 7,
        }
        | changes
    )  # fmt: skip


async def send(db: Database, which: Importer, content: bytes, *, dry_run: bool = False):
    operation_id = new_id()
    async with db.transaction() as tx:
        await store.insert(
            tx, id=operation_id, kind=which.kind, dry_run=dry_run, profile="own", settings="{}", filename="f",
            requested_by="test",
        )  # fmt: skip
        await upload.store_file(tx, operation_id, UploadFile(io.BytesIO(content)), which)
    return operation_id


async def shown(db: Database, operation_id) -> dict:
    found = operation_of("order", await store.find(db, operation_id), await store.entries(db, operation_id, limit=200))
    rows = found.rows.model_dump()
    assert rows["total"] == sum(count for name, count in rows.items() if name != "total")
    return found.model_dump()


async def stored(db: Database) -> dict[str, list[int]]:
    rows = await db.fetch("select number, array_agg(line order by line) as lines from imported group by number")
    return {row["number"]: row["lines"] for row in rows}


def scattered(rows: int, seed: int = 1) -> tuple[bytes, dict[str, list[int]]]:
    """Documents whose rows stand anywhere in the file, some of them bad or blank; and what of it must be stored."""
    rng = random.Random(seed)
    lines, wanted, bad = ["number,units"], dict[str, list[int]](), set[str]()
    for line in range(2, rows + 2):
        number = f"N-{rng.randint(1, rows // 3)}"
        kind = rng.random()
        if kind < 0.05:
            lines.append("")
            continue
        lines.append(f"{number},{'x' if kind < 0.1 else rng.randint(1, 9)}")
        if kind < 0.1:
            bad.add(number)
        else:
            wanted.setdefault(number, []).append(line)
    return "\n".join(lines).encode(), {number: found for number, found in wanted.items() if number not in bad}


async def turns(db: Database, which: Importer, operation_id) -> None:
    """Run until it has ended. Nothing of one turn is left to the next but the database."""
    async with asyncio.timeout(60):
        while (await shown(db, operation_id))["state"] in ("queued", "running"):
            await run_imports(db, [which])


@pytest.fixture
def in_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small chunks, and each run does one step: everything in between is read back from the database."""
    monkeypatch.setattr(upload, "CHUNK_BYTES", 97)
    monkeypatch.setattr(reading, "BATCH", 5)
    monkeypatch.setattr(lease, "RUN_SECONDS", -1.0)


async def test_an_import_goes_on_from_its_last_step_in_another_run(db, in_steps):
    content, wanted = scattered(300)
    which = importer()
    operation_id = await send(db, which, content)
    row = await store.find(db, operation_id)
    assert row["chunks"] > 10
    await turns(db, which, operation_id)
    assert await stored(db) == wanted
    found = await shown(db, operation_id)
    assert (found["state"], found["rows"]["created"]) == ("partly", sum(map(len, wanted.values())))
    assert found["rows"]["total"] == 300


async def test_a_workbook_goes_on_too(db, in_steps):
    content, wanted = scattered(60, seed=2)
    book = openpyxl.Workbook()
    for line in content.decode().split("\n"):
        book.active.append(line.split(",") if line else [])
    file = io.BytesIO()
    book.save(file)
    which = importer()
    operation_id = await send(db, which, file.getvalue())
    await turns(db, which, operation_id)
    assert await stored(db) == wanted
    assert (await shown(db, operation_id))["rows"]["created"] == sum(map(len, wanted.values()))


async def test_two_processes_never_apply_the_same_rows(db, in_steps):
    content, wanted = scattered(200, seed=3)
    which = importer()
    operation_id = await send(db, which, content)
    while (await shown(db, operation_id))["state"] in ("queued", "running"):
        await asyncio.gather(*(run_imports(db, [which]) for _ in range(3)))
    assert await stored(db) == wanted


async def expire(db: Database, operation_id) -> None:
    await db.fetch("update long_operation set lease_until = now() - interval '1 s' where id = $1", operation_id)


async def test_a_run_that_has_lost_its_lease_writes_nothing_more(db):
    content, wanted = scattered(100, seed=4)
    taken = asyncio.Event()
    going_on = asyncio.Event()
    calls = 0

    async def slow(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
        nonlocal calls
        calls += 1
        if calls == 2:
            taken.set()
            await going_on.wait()
        return await keep(tx, documents, by)

    which = importer(slow)
    await send(db, which, content)
    first = asyncio.create_task(run_imports(db, [which]))
    await taken.wait()
    # It holds the row's lock, so that a second process cannot even wait for it: it passes it by.
    await run_imports(db, [which])
    assert calls == 2
    going_on.set()
    await first
    assert await stored(db) == wanted


async def test_a_run_whose_process_was_held_up_finds_that_it_is_another_s(db):
    content, wanted = scattered(100, seed=5)
    which = importer()
    operation_id = await send(db, which, content)
    claimed = await store.claim(db, old := new_id(), [which.kind])
    assert claimed["id"] == operation_id
    await expire(db, operation_id)
    await run_imports(db, [which])
    assert await stored(db) == wanted
    with pytest.raises(store.LeaseLost):
        await lease.Lease(operation_id, old).hold(db)  # type: ignore[arg-type]


async def test_what_ends_every_process_is_set_aside_and_says_so(db):
    content, _ = scattered(50, seed=6)
    which = importer()
    operation_id = await send(db, which, content)
    other = await send(db, which, content)
    for _ in range(store.MAX_TRIES):  # claimed by processes that are gone before they commit anything
        await db.fetch("update long_operation set turn = now() where id = $1", other)
        claimed = await store.claim(db, new_id(), [which.kind])
        assert claimed["id"] == operation_id
        await expire(db, operation_id)
    await run_imports(db, [which])
    found = await shown(db, operation_id)
    assert (found["state"], found["error"]["code"]) == ("failed", "gave_up")
    assert (await shown(db, other))["state"] == "partly"


async def test_progress_and_an_orderly_end_are_no_failed_tries(db, in_steps):
    content, wanted = scattered(200, seed=7)
    which = importer()
    operation_id = await send(db, which, content)
    await turns(db, which, operation_id)
    row = await store.find(db, operation_id)
    assert (row["tries"], row["holder"]) == (0, None)
    assert await stored(db) == wanted


async def test_cancelling_keeps_what_was_taken_and_forgets_the_rest(service, db):
    content, _ = scattered(300, seed=8)
    seen = asyncio.Event()

    async def one_by_one(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
        seen.set()
        await asyncio.sleep(0.05)
        return await keep(tx, documents, by)

    which = importer(one_by_one)
    operation_id = await send(db, which, content)
    running = asyncio.create_task(run_imports(db, [which]))
    await seen.wait()
    await asyncio.sleep(0.2)
    async with db.transaction() as tx:
        assert await store.cancel(tx, operation_id)
    await running
    found = await shown(db, operation_id)
    assert found["state"] == "cancelled"
    assert found["rows"]["created"] == sum(map(len, (await stored(db)).values())) > 0
    assert found["rows"]["pending"] > 0
    await asyncio.sleep(0.2)
    assert sum(map(len, (await stored(db)).values())) == found["rows"]["created"]
    await run_imports(db, [which])
    for table in ("operation_chunk", "operation_row"):
        assert not await db.fetch(f"select 1 from {table} where operation_id = $1", operation_id)


async def test_nothing_of_the_file_is_left_behind(db):
    content, _ = scattered(100, seed=9)
    which = importer()
    done = await send(db, which, content)
    broken = await send(db, which, b"numbr,units\n1,1\n")
    large = await send(db, importer(kind=which.kind, most_bytes=50), content)
    await run_imports(db, [which])
    for operation_id, state in ((done, "partly"), (broken, "failed"), (large, "failed")):
        row = await store.find(db, operation_id)
        assert (row["state"], row["tidied"], row["resume"]) == (state, True, None)
        for table in ("operation_chunk", "operation_row"):
            assert not await db.fetch(f"select 1 from {table} where operation_id = $1", operation_id)


@pytest.mark.parametrize(
    ("status", "parts", "key"),
    [
        (422, {"profile": (None, "nope")}, None),
        (422, {"profile": (None, '{"encoding": "nope"}')}, None),
        (422, {"dryrun": (None, "true")}, None),
        (422, {"dry_run": (None, "maybe")}, None),
        (422, {}, "taken"),
    ],
)
async def test_an_upload_that_is_refused_leaves_nothing(service, db, status, parts, key):
    first = {"file": ("orders.csv", b"number,units\n1,1\n")}
    if key:
        taken = await service.client.post("/v1/orders/imports", files=first, headers={"Idempotency-Key": key})
        assert taken.status_code == 202
        await turns_of_all(db)
    before = await kept(db)
    second = {"file": ("orders.csv", b"number,units\n" + b"2,1\n" * 300_000), **parts}
    headers = {"Idempotency-Key": key or str(new_id())}
    refused = await service.client.post("/v1/orders/imports", files=second, headers=headers)
    assert refused.status_code == status
    assert await kept(db) == before


async def kept(db: Database) -> list:
    """All that an upload writes."""
    tables = ("long_operation", "operation_chunk", "operation_row", "operation_entry", "idempotency_key")
    sql = " union all ".join(f"select '{name}', count(*), sum(hashtext(t::text)) from {name} t" for name in tables)
    return [tuple(row) for row in await db.fetch(sql)]


async def turns_of_all(db: Database) -> None:
    """Until the service's own job has nothing left to do: it writes, too."""
    async with asyncio.timeout(30):
        while await db.fetch("select 1 from long_operation where not tidied and kind = 'order_import'"):
            await asyncio.sleep(0.02)


async def test_one_document_that_breaks_the_code_spoils_no_other(db):
    async def breaks(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
        outcomes = await keep(tx, documents, by)
        if any(values["number"] == "N-3" for each in documents for _, values in each.rows):
            await tx.execute("select 1 / 0")
        return outcomes

    which = importer(breaks)
    operation_id = await send(db, which, b"number,units\n" + b"".join(b"N-%d,1\n" % n for n in range(20)))
    await run_imports(db, [which])
    found = await shown(db, operation_id)
    assert (found["state"], found["rows"]["created"], found["rows"]["refused"]) == ("partly", 19, 1)
    assert [(entry["line"], entry["code"]) for entry in found["entries"]] == [(5, "internal_error")]
    assert len(await stored(db)) == 19


async def test_a_dry_run_rolls_back_and_counts(db):
    content, wanted = scattered(100, seed=10)
    which = importer()
    dry = await send(db, which, content, dry_run=True)
    await run_imports(db, [which])
    assert await stored(db) == {}
    real = await send(db, which, content)
    await run_imports(db, [which])
    assert await stored(db) == wanted
    assert (await shown(db, dry))["rows"] == (await shown(db, real))["rows"]


async def test_rows_that_stand_for_themselves_and_single_fates(db):
    async def odd_ones(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
        return [
            Outcome("refused", [Fault("odd", "is odd", "units")])
            if int(each.rows[0][1]["units"]) % 2
            else Outcome("unchanged")
            for each in documents
        ]

    which = importer(odd_ones, key=())
    operation_id = await send(db, which, b"number,units\n" + b"".join(b"N,%d\n" % n for n in range(30)))
    await run_imports(db, [which])
    found = await shown(db, operation_id)
    assert (found["rows"]["unchanged"], found["rows"]["refused"], found["documents"]["refused"]) == (15, 15, 15)
    assert [entry["line"] for entry in found["entries"]] == list(range(3, 33, 2))


async def test_the_report_of_errors_holds_no_formula(db):
    """What a file says may stand in a detail, and the report is opened with a spreadsheet."""
    formulas = ["=HYPERLINK(A1)", "+1", "-1", "@x", "\t=1", "\r=1"]

    async def quoting(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
        return [Outcome("refused", [Fault("odd", f"{each} is odd", each) for each in formulas]) for _ in documents]

    which = importer(quoting)
    operation_id = await send(db, which, b"number,units\nA,1\n")
    await run_imports(db, [which])
    text = b"".join([piece async for piece in error_report(db, operation_id)]).decode("utf-8-sig")
    told = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["field"] for row in told] == [f"'{each}" for each in formulas]
    assert [row["detail"] for row in told] == [f"'{each} is odd" for each in formulas]


async def test_a_document_of_which_one_row_is_refused_and_the_others_are_not(db):
    async def but_the_last(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
        last = [each.rows[-1][0] for each in documents]
        return [Outcome("changed", [Fault("last", "is the last", "units", line)], {line: "refused"}) for line in last]

    which = importer(but_the_last)
    operation_id = await send(db, which, b"number,units\nA,1\nB,1\nA,2\nA,3\n")
    await run_imports(db, [which])
    found = await shown(db, operation_id)
    assert (found["rows"]["changed"], found["rows"]["refused"], found["documents"]["changed"]) == (2, 2, 2)
    assert [(entry["line"], entry["code"]) for entry in found["entries"]] == [(3, "last"), (5, "last")]


async def test_a_document_with_too_many_rows_is_refused_without_being_held(db):
    which = importer(most_rows=50)
    rows = [b"BIG,1\n"] * 60 + [b"N-%d,1\n" % n for n in range(20)] + [b"BIG,1\n"]
    operation_id = await send(db, which, b"number,units\n" + b"".join(rows))
    await run_imports(db, [which])
    found = await shown(db, operation_id)
    assert (found["rows"]["created"], found["rows"]["refused"]) == (20, 61)
    assert {entry["code"] for entry in found["entries"]} == {"document_too_large"}


@pytest.mark.parametrize(
    ("change", "code"), [({"most_file_rows": 10}, "rows_too_many"), ({"most_bytes": 50}, "file_too_large")]
)
async def test_limits(db, change, code):
    which = importer(**change)
    operation_id = await send(db, which, scattered(50)[0])
    await run_imports(db, [which])
    found = await shown(db, operation_id)
    assert (found["state"], found["error"]["code"], found["rows"]["created"]) == ("failed", code, 0)


async def test_operations_take_turns(db, in_steps):
    which = importer()
    long = await send(db, which, scattered(300)[0])
    short = await send(db, which, b"number,units\nA,1\n")
    for _ in range(4):
        row = await store.claim(db, holder := new_id(), [which.kind])
        await store.release(db, row["id"], holder)
    turns_taken = [(await store.find(db, each))["turn"] for each in (long, short)]
    assert all(turns_taken)
