"""How the console's files are given out."""

import re
from pathlib import Path

from tests.gateways import gateway

DIST = Path(__file__).parents[2] / "services/console/dist"


async def test_the_page_may_load_from_here_alone_and_stands_in_no_frame(tmp_path: Path) -> None:
    async with gateway(tmp_path) as client:
        for path in ("/console", "/console/", "/console/index.html"):
            answer = await client.get(path)
            assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
            assert answer.headers["cache-control"] == "no-cache"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-frame-options"] == "DENY"
        policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
        assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert not re.search(r"<script(?![^>]* src=)|<style|\son\w+=|\sstyle=", answer.text), "inline"


async def test_the_page_may_ask_the_issuer(tmp_path: Path) -> None:
    async with gateway(tmp_path, oidc_issuer="https://login.example.com:8443/realms/tradewind") as client:
        policy = (await client.get("/console")).headers["content-security-policy"]
    assert "connect-src 'self' https://login.example.com:8443;" in policy


async def test_every_other_path_is_the_page(tmp_path: Path) -> None:
    """With filters, of which the gateway knows nothing, and for HEAD."""
    async with gateway(tmp_path) as client:
        page = (await client.get("/console")).content
        for path in ("/console/orders?hold=address&open=1", "/console/stock/A%2FB.1", "/console/../console/x"):
            assert (await client.get(path)).content == page
        head = await client.head("/console/orders?hold=address")
        assert (head.status_code, head.content) == (200, b"")
        assert (await client.post("/console/orders")).status_code == 405


async def test_files_with_a_hash_in_their_names_are_kept_for_ever(tmp_path: Path) -> None:
    async with gateway(tmp_path) as client:
        found = re.findall(r'(?:src|href)="/console/(\S+)"', (await client.get("/console")).text)
        assert len(found) == 3
        for path in found:
            answer = await client.get(f"/console/{path}")
            assert (answer.status_code, answer.content) == (200, (DIST / path).read_bytes())
            assert ("immutable" in answer.headers["cache-control"]) == path.startswith("assets/")
            assert answer.headers["x-content-type-options"] == "nosniff"


async def test_no_path_leads_out(tmp_path: Path) -> None:
    async with gateway(tmp_path) as client:
        page = (await client.get("/console")).content
        for way in ("%2e%2e/package.json", "..%2fpackage.json", "/etc/passwd", "%2fetc%2fpasswd"):
            answer = await client.get(f"/console/{way}")
            assert answer.content == page, way
            assert (await client.get(f"/console/assets/{way}")).status_code == 404, way


async def test_below_the_prefix_of_a_proxy(tmp_path: Path) -> None:
    async with gateway(tmp_path) as client:
        page = (await client.get("/console", headers={"X-Forwarded-Prefix": "/shop"})).text
    assert 'src="/shop/console/assets/' in page
    assert '<meta name="tradewind-base" content="/shop/console"' in page
    assert '"/console' not in page
