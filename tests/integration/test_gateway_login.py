"""Who calls, and how a browser logs in, asked of a running gateway without any service behind it."""

import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from libs.http.auth import DEV_ISSUER, Verifier, issue_development_token
from services.access import ROLES, SCOPES
from tests.gateways import SECRET, gateway, token

CONFIG, TOKEN, ME = "/v1/auth/config", "/v1/auth/development-token", "/v1/me"
ISSUER = {"oidc_issuer": "https://login.example.com/realms/tradewind"}


async def test_whom_a_token_belongs_to(tmp_path: Path) -> None:
    until = int(time.time()) + 60
    async with gateway(tmp_path) as client:
        answer = await client.get(ME, headers=token(roles=["support", "finance"], exp=until))
        assert answer.status_code == 200
        body = answer.json()
        assert datetime.fromisoformat(body.pop("expires_at")).timestamp() == until
        assert body == {
            "subject": "ann", "roles": ["finance", "support"], "scopes": sorted(SCOPES["finance"]), "locale": "en",
            "channels": None, "warehouses": None,
        }  # fmt: skip
        assert answer.headers["cache-control"] == "no-store"
        nothing = await client.get(ME, headers=token(roles=[]))
        assert (nothing.status_code, nothing.json()["scopes"]) == (200, [])
        for bad in ({}, {"Authorization": "Bearer nonsense"}, token(exp=until - 3600)):
            assert (await client.get(ME, headers=bad)).status_code == 401


async def test_the_language_is_the_tokens_then_the_browsers(tmp_path: Path) -> None:
    chinese = {"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8"}
    async with gateway(tmp_path) as client:
        for claims, headers, locale in (
            ({}, chinese, "zh"),
            ({}, {"Accept-Language": "de"}, "en"),
            ({"locale": "en-GB"}, chinese, "en"),
            ({"locale": "zh_TW"}, {}, "zh"),
            ({"locale": "fr"}, chinese, "zh"),
            ({"locale": 7}, chinese, "zh"),
        ):
            answer = await client.get(ME, headers={**token(**claims), **headers})
            assert answer.json()["locale"] == locale, (claims, headers)


async def test_in_development_one_chooses_a_role(tmp_path: Path) -> None:
    async with gateway(tmp_path) as client:
        config = (await client.get(CONFIG)).json()
        assert config == {
            "kind": "development", "issuer": DEV_ISSUER, "client_id": None, "audience": "tradewind", "scopes": [],
            "pkce": True, "roles": list(ROLES),
        }  # fmt: skip
        for role in config["roles"]:
            given = await client.post(TOKEN, json={"role": role})
            assert (given.status_code, given.headers["cache-control"]) == (200, "no-store")
            me = (await client.get(ME, headers={"Authorization": f"Bearer {given.json()['token']}"})).json()
            assert (me["roles"], me["scopes"]) == ([role], sorted(SCOPES[role]))
            assert me["expires_at"] == given.json()["expires_at"]
        for wrong in ({}, {"role": "root"}, {"role": "admin", "scopes": ["all"]}, {"role": ["admin"]}):
            assert (await client.post(TOKEN, json=wrong)).status_code == 422
        form = await client.post(TOKEN, data={"role": "admin"})
        assert form.status_code == 415  # a foreign page's form asks without a preflight
        assert (await client.get(TOKEN)).status_code == 405


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        (ISSUER, "oidc"),
        (ISSUER | {"dev_tokens": True, "dev_networks": "0.0.0.0/0"}, "oidc"),
        ({"dev_tokens": False}, "none"),
    ],
)
async def test_where_people_log_in_elsewhere_no_development_token_is_given_or_taken(
    tmp_path: Path, settings: dict[str, Any], kind: str
) -> None:
    async with gateway(tmp_path, **settings) as client:
        assert (await client.get(CONFIG)).json()["kind"] == kind
        answer = await client.post(TOKEN, json={"role": "admin"})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
        assert "token" not in answer.json()
        made = {"Authorization": f"Bearer {issue_development_token(SECRET, 'admin')}"}
        assert (await client.get(ME, headers=made)).status_code in (401, 503)


def test_the_two_issuers_are_never_mixed() -> None:
    with pytest.raises(ValueError, match="side by side"):
        Verifier(SCOPES, dev_secret=SECRET, oidc_issuer="https://login.example.com")


async def test_how_a_page_logs_in_with_an_issuer(tmp_path: Path) -> None:
    own = {"oidc_client_id": "console", "oidc_audience": "api", "oidc_scopes": "openid api://tradewind/all"}
    async with gateway(tmp_path, **ISSUER, **own) as client:
        assert (await client.get(CONFIG)).json() == {
            "kind": "oidc", "issuer": ISSUER["oidc_issuer"], "client_id": "console", "audience": "api",
            "scopes": ["openid", "api://tradewind/all"], "pkce": True, "roles": [],
        }  # fmt: skip
    async with gateway(tmp_path, **ISSUER) as client:
        assert (await client.get(CONFIG)).json()["client_id"] is None


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-For": "192.0.2.1"},
        {"Forwarded": "for=192.0.2.1"},
        {"Via": "1.1 proxy"},
        {"Host": "rebound.example.com"},
        {"Host": "localhost.example.com"},
    ],
)
async def test_a_development_token_is_for_this_machine_alone(tmp_path: Path, headers: dict[str, str]) -> None:
    async with gateway(tmp_path) as client:
        answer = await client.post(TOKEN, json={"role": "admin"}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (403, "not_local")
        for here in ("localhost:8080", "127.0.0.1", "[::1]:80", "console.localhost"):
            answer = await client.post(TOKEN, json={"role": "admin"}, headers={"Host": here})
            assert answer.status_code == 200, here


async def test_where_a_development_token_may_be_asked_for_is_a_setting(tmp_path: Path) -> None:
    async with gateway(tmp_path, dev_networks="10.0.0.0/8") as client:
        assert (await client.post(TOKEN, json={"role": "admin"})).status_code == 403
    async with gateway(tmp_path, dev_networks="10.0.0.0/8, 127.0.0.1") as client:
        assert (await client.post(TOKEN, json={"role": "admin"})).status_code == 200
