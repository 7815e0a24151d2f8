"""What trusted proxies tell of the caller's address is believed, and nobody else."""

import pytest
from starlette.requests import Request
from starlette.responses import Response

from libs.http.forwarded import Forwarded

PROXY = ("10.0.0.1", 5000)
OTHER = "10.0.0.2"
CALLER = "203.0.113.9"


async def asked(
    headers: list[tuple[str, str]], client=PROXY, trusted: str = "10.0.0.0/8, ::1"
) -> tuple[str, dict[str, str]]:
    """The URL that the application sees, and the headers of an answer that leads elsewhere."""
    seen: list[str] = []
    sent: list[dict] = []

    async def app(scope, receive, send):
        seen.append(str(Request(scope).url))
        links = {"Location": "/v1/orders/1", "Link": f'<{seen[0]}?cursor=x>; rel="next", </v1/orders>; rel="first"'}
        await Response(b"", 201, links)(scope, receive, send)

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http", "method": "GET", "path": "/v1/orders", "query_string": b"", "scheme": "http",
        "server": ("127.0.0.1", 8080), "client": client,
        "headers": [(b"host", b"inside:8080"), *((n.lower().encode(), v.encode()) for n, v in headers)],
    }  # fmt: skip
    await Forwarded(app, trusted)(scope, None, send)
    return seen[0], {name.decode(): value.decode() for name, value in sent[0]["headers"]}


PLAIN = "http://inside:8080/v1/orders"
HTTPS = ("X-Forwarded-Proto", "https")
HOST = ("X-Forwarded-Host", "shop.example")
FORWARDED = ("Forwarded", "for=203.0.113.9;proto=https;host=shop.example")


@pytest.mark.parametrize(
    ("headers", "url"),
    [
        ([], PLAIN),
        ([HTTPS], "https://inside:8080/v1/orders"),
        ([HTTPS, HOST], "https://shop.example/v1/orders"),
        ([HTTPS, ("X-Forwarded-Host", "shop.example:8443")], "https://shop.example:8443/v1/orders"),
        ([("X-Forwarded-Proto", "HTTPS")], "https://inside:8080/v1/orders"),
        ([FORWARDED], "https://shop.example/v1/orders"),
        ([("Forwarded", 'For="[2001:db8::1]:4711"; Proto=https; Host="shop.example:8443"')],
         "https://shop.example:8443/v1/orders"),
        # what a caller made up stands before what the proxy added
        ([("X-Forwarded-Proto", "http, https")], "https://inside:8080/v1/orders"),
        ([("X-Forwarded-Host", "evil.example, shop.example")], "http://shop.example/v1/orders"),
        ([("X-Forwarded-Host", "evil.example"), HOST], "http://shop.example/v1/orders"),
        ([("Forwarded", "for=1.2.3.4;host=evil.example;proto=http, for=203.0.113.9;host=shop.example;proto=https")],
         "https://shop.example/v1/orders"),
        # a second proxy of ours before the first
        ([("X-Forwarded-For", f"{CALLER}, {OTHER}"), ("X-Forwarded-Proto", "https, http")],
         "https://inside:8080/v1/orders"),
        ([("X-Forwarded-For", f"{CALLER}:44, {OTHER}:55"), ("X-Forwarded-Proto", "https, http")],
         "https://inside:8080/v1/orders"),
        ([("Forwarded", f"for={CALLER};proto=https;host=shop.example, for={OTHER};proto=http;host=middle")],
         "https://shop.example/v1/orders"),
        ([("X-Forwarded-For", f"{OTHER}, {CALLER}"), ("X-Forwarded-Host", "evil.example, shop.example")],
         "http://shop.example/v1/orders"),
        ([("X-Forwarded-For", f"{CALLER}, {OTHER}"), HTTPS], "https://inside:8080/v1/orders"),
        # a caller's own Forwarded through a proxy that sets only the others
        ([("Forwarded", "host=evil.example"), HTTPS], "https://inside:8080/v1/orders"),
        # nonsense is passed over
        ([("X-Forwarded-Proto", "javascript"), HOST], "http://shop.example/v1/orders"),
        ([("X-Forwarded-Host", "evil example/<x>")], PLAIN),
        ([("X-Forwarded-Host", "user@evil.example")], PLAIN),
        ([("Forwarded", "nonsense")], PLAIN),
        ([("X-Forwarded-Host", "")], PLAIN),
        ([("X-Forwarded-For", "unknown"), HTTPS], "https://inside:8080/v1/orders"),
    ],
)  # fmt: skip
async def test_a_trusted_proxy_is_believed(headers, url):
    assert (await asked(headers))[0] == url


@pytest.mark.parametrize("client", [(CALLER, 1), ("2001:db8::1", 1), ("nonsense", 1), None])
@pytest.mark.parametrize("headers", [[HTTPS, HOST, ("X-Forwarded-Prefix", "/api")], [FORWARDED]])
async def test_nobody_else_is(client, headers):
    url, answer = await asked(headers, client)
    assert url == PLAIN
    assert answer["location"] == "/v1/orders/1"


@pytest.mark.parametrize("client", [("::ffff:10.0.0.1", 1), ("::1", 1), ("10.255.0.1", 1)])
async def test_networks_are_trusted_whatever_the_address_is_written_like(client):
    assert (await asked([HTTPS], client))[0].startswith("https://")


async def test_nobody_is_trusted_when_none_is_named():
    assert (await asked([HTTPS], trusted=""))[0] == PLAIN


@pytest.mark.parametrize("wrong", ["nonsense", "10.0.0.0/33", "10.0.0.1/8"])
def test_what_is_no_network_is_refused_at_the_start(wrong):
    with pytest.raises(ValueError, match=wrong.split("/")[0]):
        Forwarded(None, wrong)


@pytest.mark.parametrize(("sent", "prefix"), [("/api", "/api"), ("/api/", "/api"), ("/a, /shop/api", "/shop/api")])
async def test_a_prefix_stands_before_the_paths_an_answer_leads_to(sent, prefix):
    url, answer = await asked([HTTPS, HOST, ("X-Forwarded-Prefix", sent)])
    assert url == "https://shop.example/v1/orders"
    assert answer["location"] == f"{prefix}/v1/orders/1"
    assert answer["link"] == (
        f'<https://shop.example{prefix}/v1/orders?cursor=x>; rel="next", <{prefix}/v1/orders>; rel="first"'
    )


@pytest.mark.parametrize("sent", ["api", "//evil.example", "/a b", "/..%2f", "/", "", '/"><script>'])
async def test_what_is_no_prefix_is_passed_over(sent):
    _, answer = await asked([("X-Forwarded-Prefix", sent)])
    assert answer["location"] == "/v1/orders/1"
