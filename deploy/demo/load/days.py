"""A file, a business day at a time: orders come in, early cancellations stop, parcels leave and arrive, goods come
back. Every request may be repeated, and what is decided depends on the file alone: so a load that was killed, or a
platform that was, ends in the same state."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import orjson
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from deploy.demo.load import master_data
from deploy.demo.load.books import Books, sku_of
from deploy.demo.load.documents import Adjustment, BadDebt, Cancellation, CancelledLine, Document, Purchases
from deploy.demo.load.master_data import CHANNEL, CURRENCY, WAREHOUSE, address_in, chunks, money
from deploy.demo.load.report import KINDS, Refusal, Report, Sum
from services.cli.client import Api, Refused
from services.logistics.tracking import signature
from services.order.imports.online_retail import Invoice

SETTLE_SECONDS = 60.0
RETURN_TRIES_SECONDS = 20.0
NOT_ARRIVED = {"order_unknown", "not_shipped", "exceeds_shipped"}  # support may not have heard of it yet


@dataclass(frozen=True, slots=True)
class Opening:
    """What is in stock on the first day: all that will leave, or what the first weeks sell."""

    weeks: int | None

    @classmethod
    def parse(cls, text: str) -> "Opening":
        if text == "all":
            return cls(None)
        kind, _, number = text.partition(":")
        if kind != "weeks" or not number.isdigit() or not int(number):
            raise ValueError(f"--opening-stock {text}: is neither all nor weeks:N")
        return cls(int(number))


class Loading:
    def __init__(self, api: Api, books: Books, secret: str, console: Console) -> None:
        self._api, self._books, self._console = api, books, console
        self._carrier_secret = signature.secret_of(secret, "own")
        self._purchases = Purchases()
        self._order_ids: dict[str, str] = {}  # invoice number → order
        self._by_id: set[str] = set()
        self._with_charges: set[str] = set()
        self._homeless: set[str] = set()  # held for their address: nothing of them is shipped, so nothing returns
        self._cancelled: set[str] = set()
        self._undelivered: set[str] = set()
        self._refused = [Refusal(bad.line, bad.code, bad.detail) for bad in books.bad]
        self._notes: list[str] = []
        self._started = time.monotonic()

    async def run(self, opening: Opening, speed: float | None) -> None:
        self._console.print("load: products, prices, rates, opening stock")
        products = self._books.products()
        complaints = await master_data.load(self._api, products)
        self._notes += [f"master data not taken: {complaint}" for complaint in complaints[:10]]
        await self._open_stock(opening)
        days = list(self._books.days())
        first = days[0][1][0].at if days else datetime.now(UTC)
        started = time.monotonic()
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self._console) as progress:
            task = progress.add_task("documents", total=len(self._books.documents))
            for day, found in days:
                if speed:
                    due = (found[0].at - first).total_seconds() / speed
                    await asyncio.sleep(max(0.0, started + due - time.monotonic()))
                await self._day(found)
                progress.update(task, advance=len(found), description=f"documents {day}")

    async def _open_stock(self, opening: Opening) -> None:
        need = self._books.demand(opening.weeks)
        items = [
            {
                "idempotency_key": f"online-retail:opening:{sku}", "kind": "received", "sku": sku,
                "warehouse": WAREHOUSE, "quantity": quantity,
                "document": {"type": "opening_stock", "id": "online-retail"},
            }
            for sku, quantity in sorted(need.items())
            if quantity > 0
        ]  # fmt: skip
        for chunk in chunks(items, 1000):
            await self._api.post("/v1/stock/movements", {"items": chunk})
        if opening.weeks is not None:
            for sku in [sku for sku, _ in need.most_common(50)]:
                path = f"/v1/stock/{sku}/reorder-points/{WAREHOUSE}"
                await self._api.put(path, {"reorder_point": max(1, need[sku] // 10)})

    async def _day(self, found: Sequence[Document]) -> None:
        await self._move(d for d in found if isinstance(d, Adjustment) and d.quantity > 0)
        await self._place([d for d in found if isinstance(d, Invoice)])
        returns: list[dict[str, Any]] = []
        for document in found:
            if isinstance(document, Invoice):
                self._purchases.remember(document)
            elif isinstance(document, Cancellation):
                returns += await self._cancel_or_return(document)
            elif isinstance(document, BadDebt):
                await self._write_off(document)
        await self._fulfil()
        await self._move(d for d in found if isinstance(d, Adjustment) and d.quantity < 0)
        await self._take_back(returns)

    # -- stock

    async def _move(self, adjustments: Any) -> None:
        found: list[Adjustment] = list(adjustments)
        for chunk in chunks(found, 500):
            items = [
                {
                    "idempotency_key": f"online-retail:{a.invoice}:{a.ordinal}", "kind": "adjusted",
                    "sku": sku_of(a.sku), "warehouse": WAREHOUSE, "quantity": a.quantity,
                    "document": {"type": "zero_price" if a.quantity > 0 else "stock_adjustment", "id": a.invoice},
                    "note": a.reason or None, "occurred_at": a.at.isoformat(),
                }
                for a in chunk
            ]  # fmt: skip
            answer = await self._api.post("/v1/stock/movements", {"items": items})
            for adjustment, result in zip(chunk, answer["items"], strict=True):
                if result["status"] == "failed":
                    self._refuse([adjustment.line], result["code"], result["detail"])

    # -- orders

    async def _place(self, invoices: Sequence[Invoice]) -> None:
        for chunk in chunks(invoices, 100):
            answer = await self._api.post("/v1/orders/bulk", {"items": [_order(invoice) for invoice in chunk]})
            for invoice, result in zip(chunk, answer["items"], strict=True):
                if result["status"] == "failed":
                    lines = [r.line for r in (*invoice.sale_lines, *invoice.charge_lines, *invoice.free_lines)]
                    self._refuse(lines, result["code"], result["detail"])
                    continue
                self._order_ids[invoice.number] = result["id"]
                self._by_id.add(result["id"])
                if invoice.country is None:
                    self._homeless.add(invoice.number)
                if invoice.charge_lines:
                    self._with_charges.add(invoice.number)
                if invoice.sale_lines or invoice.free_lines:
                    self._undelivered.add(result["id"])

    async def _cancel_or_return(self, document: Cancellation) -> list[dict[str, Any]]:
        """Stop an order that is taken back whole on its own day; anything else becomes returns for later."""
        matched = self._purchases.take(document)
        whole = matched.reverses
        goods_only = all(line.goods for line in document.lines)
        same_rows = whole is not None and len(document.lines) == self._rows_of(whole, matched)
        if whole and whole in self._order_ids and goods_only and same_rows and whole not in self._with_charges:
            order_id = self._order_ids[whole]
            try:
                body = {"reason": "cancelled on the day it was placed", "reference": document.number}
                await self._api.post(f"/v1/orders/{order_id}/cancel", body)
                self._cancelled.add(order_id)
                self._undelivered.discard(order_id)
                return []
            except Refused as error:
                if error.code != "order_not_cancellable":
                    raise
        groups: dict[str | None, list[CancelledLine]] = {}
        for match in matched.lines:
            groups.setdefault(self._bought_in(match), []).append(match.line)
        groups.setdefault(None, []).extend(line for line in document.lines if not line.goods)
        return [
            _return(document, invoice, self._order_ids.get(invoice or ""), part)
            for invoice, lines in groups.items()
            for part in chunks(lines, 200)
        ]

    def _rows_of(self, number: str, matched: Any) -> int:
        """Rows of the matched invoice with the same prices as the cancellation's; -1 when a price differs."""
        parts = [(match.line.unit_price, part) for match in matched.lines for part in match.parts]
        if any(price != part.unit_price or part.invoice != number for price, part in parts):
            return -1
        return len({part.ordinal for _, part in parts})

    def _bought_in(self, match: Any) -> str | None:
        """The invoice a row is returned to: only if one invoice covers it and it was not cheaper there."""
        invoices = {part.invoice for part in match.parts}
        if match.unmatched or len(invoices) != 1 or match.line.unit_price > min(p.unit_price for p in match.parts):
            return None
        (invoice,) = invoices
        order_id = self._order_ids.get(invoice)
        return invoice if order_id and order_id not in self._cancelled and invoice not in self._homeless else None

    async def _write_off(self, document: BadDebt) -> None:
        body = {
            "reference": f"online-retail:{document.invoice}:{document.ordinal}",
            "amount": money(document.quantity * document.unit_price),
        }
        try:
            await self._api.post("/v1/ledger/bad-debts", body)
        except Refused as error:
            self._refuse([document.line], error.code, error.detail)

    # -- parcels

    async def _fulfil(self) -> None:
        """Wait until every order went as far as it can by itself, then hand parcels over and deliver them. Only of
        orders up to this day: one that a killed run placed later may still be cancelled on its own day."""
        async with asyncio.timeout(SETTLE_SECONDS * 10):
            await self._api.until(self._settled)
        planned = [s for s in await self._api.pages("/v1/shipments", state="planned") if s["order_id"] in self._by_id]
        numbers: list[str] = []
        for chunk in chunks(planned, 500):
            body = {"items": [{"shipment_id": s["shipment_id"]} for s in chunk]}
            answer = await self._api.post("/v1/shipments/dispatch", body)
            numbers += [item["tracking_number"] for item in answer["items"] if item["tracking_number"]]
        left = [s for s in await self._api.pages("/v1/shipments", state="dispatched") if s["order_id"] in self._by_id]
        numbers = list(dict.fromkeys([*numbers, *(s["tracking_number"] for s in left)]))
        for delivered in chunks(numbers, 500):
            await self._deliver(delivered)
        self._undelivered -= {s["order_id"] for s in (*planned, *left)}

    async def _settled(self) -> bool:
        for state in ("reserving", "confirmed", "cancelling", "draft"):
            for order in (await self._api.get("/v1/orders", channel=CHANNEL, saga=state, limit=200))["items"]:
                waits_for_person = set(order["open_holds"]) - {"unmapped_sku"}
                if order["id"] in self._by_id and not waits_for_person:
                    return False
        return True

    async def _deliver(self, numbers: Sequence[str]) -> None:
        """What the carrier would report."""
        moment = datetime.now(UTC)
        events = [{"tracking_number": n, "status": "DELIVERED", "at": moment.isoformat()} for n in numbers]
        body = orjson.dumps({"events": events})
        headers = signature.headers(self._carrier_secret, f"load-{uuid4()}", moment, body)
        headers["Content-Type"] = "application/json"
        await self._api.call("POST", "/v1/carriers/own/tracking", content=body, headers=headers)

    # -- returns

    async def _take_back(self, returns: list[dict[str, Any]]) -> None:
        deadline = time.monotonic() + RETURN_TRIES_SECONDS
        for chunk in chunks(returns, 200):
            open_items = chunk
            while open_items:
                late = time.monotonic() > deadline
                body = {"items": [{k: v for k, v in item.items() if k != "lines_of_file"} for item in open_items]}
                answer = await self._api.post("/v1/returns/bulk", body)
                again = []
                for item, result in zip(open_items, answer["items"], strict=True):
                    if result["status"] in ("failed", "different"):
                        waiting = item["order_id"] in self._undelivered
                        if result["code"] in NOT_ARRIVED and not late and not waiting:
                            again.append(item)
                        else:
                            self._refuse(item["lines_of_file"], result["code"], result["detail"])
                open_items = again
                if again:
                    await asyncio.sleep(0.1)

    def _refuse(self, lines: Sequence[int], code: str, detail: str) -> None:
        self._refused += [Refusal(line, code, detail) for line in lines]

    # -- the end

    async def reconcile(self, broken: dict[str, Any]) -> Report:
        """Read back from the services' own tables, kind by kind."""
        orders = await self._api.get("/v1/orders/totals", channel=CHANNEL)
        everything = await self._api.get("/v1/orders/totals")  # a bad debt without an order is of no channel
        lost = await self._api.get("/v1/stock/movements/totals", document_type="stock_adjustment")
        found = await self._api.get("/v1/stock/movements/totals", document_type="zero_price")
        returned = (await self._api.get("/v1/returns/totals", reference_prefix="C"))["items"]
        sums = {
            row["currency"]: Sum(row["rows"], row["documents"], row["units"], Decimal(row["value"]["amount"]))
            for row in returned
        }

        def of(kind: str, totals: Any = orders) -> Sum:
            row = totals["kinds"][kind]
            values = {value["currency"]: Decimal(value["amount"]) for value in row["values"]}
            return Sum(row["rows"], row["documents"], row["units"], values.get(CURRENCY, Decimal(0)))

        zero = of("free_of_charge") + of("free_charge") + Sum(found["rows"], 0, found["units"])
        zero.invoices = len({*orders["free_documents"], *found["documents"]})
        back = of("cancelled") + sums.get(CURRENCY, Sum())
        system = {
            "sale": of("sale"),
            "charge": of("charge"),
            "zero_price": zero,
            "cancellation": Sum(back.rows, back.invoices, -back.units, -back.value),
            "adjustment": Sum(lost["rows"], len(lost["documents"]), lost["units"]),
            "bad_debt": of("bad_debt", everything),
        }
        totals = self._books.totals
        file = {k: Sum(totals[k].rows, totals[k].invoices, totals[k].units, totals[k].value) for k in KINDS}
        holds = {}
        for kind in ("oversold", "address", "unmapped_sku", "customs_data_missing"):
            page = await self._api.pages("/v1/orders", channel=CHANNEL, hold=kind)
            if page:
                holds[kind] = len(page)
        if holds:
            self._notes.append("orders on hold: " + ", ".join(f"{kind} {count}" for kind, count in holds.items()))
        seconds = time.monotonic() - self._started
        return Report(file, system, self._refused, broken, seconds, self._notes)


def _order(invoice: Invoice) -> dict[str, Any]:
    return {
        "channel": CHANNEL,
        "channel_order_id": invoice.number,
        "currency": CURRENCY,
        "placed_at": invoice.at.isoformat(),
        "buyer_ref": invoice.customer,
        "shipping_address": address_in(invoice.country) if invoice.country else {},
        "lines": [
            {"sku": row.sku, "quantity": row.quantity, "unit_price": money(row.unit_price)}
            for row in (*invoice.sale_lines, *invoice.free_lines)
        ],
        "charges": [
            {
                "code": row.sku[:40], "description": row.description[:200], "quantity": row.quantity,
                "unit_price": money(row.unit_price),
            }
            for row in invoice.charge_lines
        ],
    }  # fmt: skip


def _return(
    document: Cancellation, invoice: str | None, order_id: str | None, lines: Sequence[CancelledLine]
) -> dict[str, Any]:
    """`lines_of_file` is for the report alone."""
    return {
        "order_id": order_id,
        "reference": f"{document.number}:{invoice or 'unreferenced'}:{lines[0].ordinal}",
        "reason": "other",
        "currency": CURRENCY,
        "requested_at": document.at.isoformat(),
        "lines": [
            {"kind": "goods", "sku": line.code, "quantity": line.quantity, "unit_price": str(line.unit_price)}
            if line.goods
            else {
                "kind": "charge", "charge_code": line.code, "quantity": abs(line.quantity),
                "unit_price": str(line.unit_price if line.quantity > 0 else -line.unit_price),
            }
            for line in lines
        ],
        "receive": {"warehouse": WAREHOUSE, "condition": "sellable", "resolution": "refund"},
        "lines_of_file": [line.line for line in lines],
    }  # fmt: skip
