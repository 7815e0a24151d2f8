"""A running gateway that limits its callers."""

from pathlib import Path

from tests.gateways import gateway, token

DEVELOPMENT = "/v1/auth/config"
FEW = {"rate_limit": 0.001, "rate_burst": 50}
PAGE = {"Origin": "https://shop.example.com"}


async def test_who_asks_too_much_waits(tmp_path: Path) -> None:
    async with gateway(tmp_path, **FEW, cors_origins=[PAGE["Origin"]]) as client:
        first = await client.get("/v1/me", headers=token())
        assert first.headers["ratelimit-policy"] == '"default";q=50;w=50000'
        assert first.headers["ratelimit"] == '"default";r=49;t=1000'
        for _ in range(49):
            last = await client.get("/v1/me", headers=token())
        assert last.status_code == 200
        refused = await client.get("/v1/me", headers={**token(), **PAGE})
        body = refused.json()
        assert (refused.status_code, body["code"]) == (429, "rate_limited")
        assert refused.headers["content-type"] == "application/problem+json"
        assert 0 < int(refused.headers["retry-after"]) == body["params"]["seconds"] <= 1000
        assert refused.headers["ratelimit"].startswith('"default";r=0;t=')
        assert refused.headers["access-control-allow-origin"] == PAGE["Origin"]
        assert len(body["trace_id"]) == 32
        preflight = {**PAGE, "Access-Control-Request-Method": "GET"}
        assert (await client.options("/v1/me", headers=preflight)).status_code == 204
        assert (await client.get("/v1/me", headers=token(sub="bob"))).status_code == 200
        assert (await client.get("/livez")).status_code == 200


async def test_who_guesses_tokens_is_limited_by_address(tmp_path: Path) -> None:
    async with gateway(tmp_path, **FEW) as client:
        for number in range(50):
            wrong = {"Authorization": f"Bearer guess-{number}"}
            assert (await client.get("/v1/me", headers=wrong)).status_code == 401
        for headers in ({"Authorization": "Bearer another"}, {}):
            assert (await client.get("/v1/me", headers=headers)).status_code == 429
        assert (await client.get("/v1/auth/config")).status_code == 429
        assert (await client.get("/v1/me", headers=token())).status_code == 200, "the address has a bucket of its own"


async def test_the_address_is_the_callers_and_not_the_proxys(tmp_path: Path) -> None:
    async with gateway(tmp_path, **FEW) as client:
        for number in range(60):
            through = {"X-Forwarded-For": f"192.0.2.{number}, 198.51.100.{number}"}
            assert (await client.get(DEVELOPMENT, headers=through)).status_code == 200
        for number in range(60):
            made_up = {"X-Forwarded-For": f"203.0.113.{number}, 198.51.100.1"}
            last = await client.get(DEVELOPMENT, headers=made_up)
        assert last.status_code == 429
    async with gateway(tmp_path, **FEW, trusted_proxies="") as client:
        for number in range(60):
            last = await client.get(DEVELOPMENT, headers={"X-Forwarded-For": f"192.0.2.{number}"})
        assert last.status_code == 429


async def test_nobody_is_limited_where_nothing_is_set(tmp_path: Path) -> None:
    async with gateway(tmp_path, rate_limit=0) as client:
        for _ in range(60):
            last = await client.get("/v1/me", headers=token())
        assert last.status_code == 200
        assert "ratelimit" not in last.headers
