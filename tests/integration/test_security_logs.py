"""What a whole installation says while it is asked good and bad things: no secret, no token, nobody's data, and nothing
that a caller wrote looks like a line of ours."""

import asyncio
import json
from pathlib import Path
from urllib.parse import quote

import httpx

from libs.http.auth import issue_development_token
from services.__main__ import TARGETS
from tests.databases import SECRET, Databases
from tests.system.serving import Serving

GREETING = ("tradewind: ", "  API ", "  pages ", "  docs ", "  health ", "  development token", "ey")
FORGED = '{"event": "process.ready", "level": "info", "service": "order"}'
PERSON = {
    "name": "Annabella Quasimodo", "line1": "Geheimgasse 77", "city": "Verborgenstadt", "postal_code": "1010",
    "country": "AT", "phone": "+43 660 7654321", "email": "annabella@quasimodo.example",
}  # fmt: skip


async def test_what_is_said_while_it_is_asked(databases: Databases, tmp_path: Path) -> None:
    dsn = await databases.migrated(*TARGETS)
    serving = Serving(tmp_path / "said", SECRET, TRADEWIND_DATABASE_URL=dsn, TRADEWIND_LOG_LEVEL="DEBUG")
    made = issue_development_token(SECRET, "admin", subject="eve")
    eve = {"Authorization": f"Bearer {made}"}
    wrong = made[:-6] + "AAAAAA"
    async with serving, httpx.AsyncClient(base_url=serving.url, headers=eve, timeout=30) as client:
        line = {"sku": "A", "quantity": 1, "unit_price": {"amount": "1.00", "currency": "EUR"}}
        order = {
            "channel": "web", "channel_order_id": "LOG-1", "currency": "EUR", "lines": [line],
            "shipping_address": PERSON,
        }  # fmt: skip
        key = {"Idempotency-Key": "log-1"}
        placed = await client.post("/v1/orders", json=order, headers=key)
        assert placed.status_code == 201, placed.text
        secret = await client.post("/v1/carriers/own/webhook-secrets", json={}, headers={"Idempotency-Key": "log-2"})
        token = await client.post("/v1/auth/development-token", json={"role": "finance"})
        assert token.status_code == 200
        unwanted = [
            *(value for name, value in PERSON.items() if name not in ("postal_code", "country")),
            SECRET, made, wrong, token.json()["token"],
            *([secret.json()["secret"]] if secret.status_code == 201 else []),
        ]  # fmt: skip
        broken = order | {"shipping_address": PERSON | {"country": "ZZ", "nmae": PERSON["name"]}}
        for answer in (
            await client.get("/v1/orders", headers={"Authorization": f"Bearer {wrong}"}),
            await client.post("/v1/orders", json=broken, headers={"Idempotency-Key": "log-3"}),
            await client.post("/v1/orders", content=json.dumps(order)[:-9], headers=key),
            await client.post("/v1/orders", json=order | {"channel_order_id": "LOG\0"}, headers=key),
            await client.get("/v1/orders", params={"channel_order_id": f"{PERSON['email']}\n{FORGED}"}),
            await client.get(f"/v1/%0a{quote(FORGED)}", headers={"User-Agent": f"x\\n{FORGED}", "Referer": FORGED}),
            await client.get("/v1/products/%0d%0a%1b[31m"),
            await client.post("/v1/auth/development-token", json={"role": f"admin\n{FORGED}"}),
        ):
            assert answer.status_code < 500, answer.text
        reader, writer = await asyncio.open_connection("127.0.0.1", serving.port)
        writer.write(b"GET /v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %b\r\nX: a\r\n %b\r\n\r\n" % (
            made.encode(), FORGED.encode()))  # fmt: skip
        await reader.read()
        writer.close()
    said = serving.said()
    lines = [json.loads(text) for text in said.splitlines() if not text.startswith(GREETING)]
    assert [each for each in unwanted if each in said] == []
    assert [each["event"] for each in lines].count("process.ready") == 1
    assert "Invalid HTTP request received." in [each["event"] for each in lines]
    assert "\x1b" not in said
