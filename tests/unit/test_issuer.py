"""An OIDC issuer's keys: known ones are used whatever becomes of the issuer, and it is never asked in a crowd."""

import asyncio
import base64
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import pytest
from aiohttp import web
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey

from libs.http import Problem, issuer
from libs.http.auth import AUDIENCE, Verifier

SCOPES = {"reader": frozenset({"things:read"})}


class Realm:
    """An issuer over HTTP that may be slow, broken or away."""

    def __init__(self) -> None:
        self.url, self.asked, self.delay, self.broken = "", 0, 0.0, False
        self.keys = [ECKey.generate_key("P-256", {"use": "sig"}, auto_kid=True)]
        self.others: list[dict[str, Any]] = []

    async def discovery(self, request: web.Request) -> web.Response:
        self.asked += 1
        await asyncio.sleep(self.delay)
        if self.broken:
            return web.Response(status=500)
        return web.json_response({"issuer": self.url, "jwks_uri": f"{self.url}/keys"})

    async def jwks(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": self.others + [dict(key.as_dict(private=False)) for key in self.keys]})

    def token(self, key: ECKey | RSAKey | None = None, **changes: object) -> str:
        key = key or self.keys[-1]
        claims = {"iss": self.url, "aud": AUDIENCE, "sub": "ann", "roles": ["reader"], "exp": int(time.time()) + 60}
        alg = "ES256" if isinstance(key, ECKey) else "RS256"
        return jwt.encode({"alg": alg, "kid": key.kid}, claims | changes, key)


@pytest.fixture
async def realm() -> AsyncIterator[Realm]:
    found = Realm()
    app = web.Application()
    app.router.add_get("/realm/.well-known/openid-configuration", found.discovery)
    app.router.add_get("/realm/keys", found.jwks)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}/realm"
    yield found
    await runner.cleanup()


@pytest.fixture
def verifier(realm: Realm) -> Verifier:
    return Verifier(SCOPES, oidc_issuer=realm.url)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Set the times of the module."""

    def to(**seconds: float) -> None:
        for name, value in seconds.items():
            monkeypatch.setattr(issuer, name, value)

    return to


async def refusal(verifier: Verifier, token: str) -> Problem:
    with pytest.raises(Problem) as refused:
        await verifier.verify(token)
    return refused.value


async def test_a_token_of_the_issuer(realm: Realm, verifier: Verifier):
    for number in range(5):
        principal = await verifier.verify(realm.token(sub=f"client-{number}"))
        assert (principal.subject, principal.scopes) == (f"client-{number}", {"things:read"})
    assert realm.asked == 1


async def test_an_issuer_with_a_slash_at_its_end(realm: Realm):
    realm_token = realm.token(iss=f"{realm.url}/")
    assert (await Verifier(SCOPES, oidc_issuer=f"{realm.url}/").verify(realm_token)).subject == "ann"


@pytest.mark.parametrize("away", ["broken", "silent", "gone"])
async def test_known_keys_are_used_while_the_issuer_is_away(
    realm: Realm, verifier: Verifier, soon: Callable[..., None], away: str
):
    """However old they are, and without anybody waiting for it."""
    await verifier.verify(realm.token())
    soon(FRESH_SECONDS=-1.0, AGAIN_SECONDS=-1.0, ANSWER_SECONDS=30.0)
    if away == "broken":
        realm.broken = True
    elif away == "silent":
        realm.delay = 20.0
    else:
        verifier._issuer.url = "http://127.0.0.1:9"
    async with asyncio.timeout(5):
        principals = await asyncio.gather(
            *(verifier.verify(realm.token(sub=f"client-{n}", iss=verifier._issuer.url)) for n in range(50))
        )
    assert [principal.subject for principal in principals] == [f"client-{n}" for n in range(50)]


async def test_many_at_once_ask_once(realm: Realm, verifier: Verifier):
    """Also the very first ones, when all have to wait."""
    realm.delay = 0.3
    await asyncio.gather(*(verifier.verify(realm.token(sub=f"client-{n}")) for n in range(50)))
    assert realm.asked == 1


async def test_old_keys_are_renewed_behind_everybody_s_back(
    realm: Realm, verifier: Verifier, soon: Callable[..., None]
):
    await verifier.verify(realm.token())
    soon(FRESH_SECONDS=-1.0, AGAIN_SECONDS=-1.0)
    realm.keys.append(ECKey.generate_key("P-256", {"use": "sig"}, auto_kid=True))
    await verifier.verify(realm.token(realm.keys[0], sub="another"))
    async with asyncio.timeout(10):
        while len(verifier._issuer._keys.keys) < 2:
            await asyncio.sleep(0.01)
    realm.broken = True
    soon(FRESH_SECONDS=600.0)
    assert (await verifier.verify(realm.token(realm.keys[1]))).subject == "ann"


async def test_a_new_key_is_found_at_once(realm: Realm, verifier: Verifier, soon: Callable[..., None]):
    await verifier.verify(realm.token())
    soon(AGAIN_SECONDS=-1.0)
    realm.keys.append(RSAKey.generate_key(2048, {"use": "sig"}, auto_kid=True))
    assert (await verifier.verify(realm.token())).subject == "ann"
    assert realm.asked == 2


async def test_unknown_keys_lead_to_one_request_in_a_while(realm: Realm, verifier: Verifier, soon: Callable[..., None]):
    await verifier.verify(realm.token())
    strangers = [ECKey.generate_key("P-256", auto_kid=True) for _ in range(20)]
    for key in strangers:
        refused = await refusal(verifier, realm.token(key))
        assert (refused.status, refused.code) == (401, "token_invalid")
        assert refused.detail == "the token is not accepted: its issuer has no such key"
    assert realm.asked == 1, "it has been asked a moment ago"
    soon(AGAIN_SECONDS=-1.0)
    realm.delay = 0.2
    found = await asyncio.gather(*(refusal(verifier, realm.token(key)) for key in strangers))
    assert {refused.code for refused in found} == {"token_invalid"}
    assert realm.asked == 2


async def test_an_unknown_key_while_the_issuer_is_away_is_not_called_wrong(
    realm: Realm, verifier: Verifier, soon: Callable[..., None]
):
    """It may be a new one; those that are known go on. And nobody waits after the first has waited."""
    await verifier.verify(realm.token())
    soon(AGAIN_SECONDS=-1.0)
    realm.broken = True
    new = ECKey.generate_key("P-256", auto_kid=True)
    refused = await refusal(verifier, realm.token(new))
    assert (refused.status, refused.code, refused.headers) == (503, "issuer_unavailable", {"Retry-After": "1"})
    soon(AGAIN_SECONDS=3600.0)
    asked = realm.asked
    assert (await refusal(verifier, realm.token(new))).status == 503
    assert realm.asked == asked
    assert (await verifier.verify(realm.token(sub="another"))).subject == "another"


async def test_an_issuer_that_cannot_be_reached_is_a_503_and_is_not_asked_again_at_once(realm: Realm):
    realm.broken = True
    verifier = Verifier(SCOPES, oidc_issuer=realm.url)
    for _ in range(10):
        refused = await refusal(verifier, realm.token())
        assert (refused.status, refused.code) == (503, "issuer_unavailable")
    assert realm.asked == 1


@pytest.mark.parametrize("document", [{}, {"keys": []}, {"keys": [{"kty": "lattice"}]}, []])
async def test_nonsense_in_place_of_keys_is_the_issuer_s_fault(realm: Realm, verifier: Verifier, document: Any):
    async def nonsense(_: web.Request) -> web.Response:
        return web.json_response(document)

    realm.jwks = nonsense
    app = web.Application()
    app.router.add_get("/realm/.well-known/openid-configuration", realm.discovery)
    app.router.add_get("/realm/keys", nonsense)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    realm.url = f"http://127.0.0.1:{runner.addresses[0][1]}/realm"
    try:
        assert (await refusal(Verifier(SCOPES, oidc_issuer=realm.url), realm.token())).status == 503
    finally:
        await runner.cleanup()


async def test_keys_that_we_cannot_read_or_that_encrypt_stand_beside_ours(realm: Realm, verifier: Verifier):
    encrypts = RSAKey.generate_key(2048, {"use": "enc", "alg": "RSA-OAEP"}, auto_kid=True)
    realm.others = [
        {"kty": "lattice", "kid": "q"},
        {"kty": "EC", "kid": "broken"},
        dict(encrypts.as_dict(private=False)),
    ]
    assert (await verifier.verify(realm.token())).subject == "ann"
    refused = await refusal(
        verifier, realm.token(RSAKey.import_key(encrypts.as_dict(private=True) | {"use": "sig", "alg": "RS256"}))
    )
    assert refused.code == "token_invalid"


async def test_where_this_issuer_has_its_roles(realm: Realm):
    verifier = Verifier(SCOPES, oidc_issuer=realm.url, roles="realm_access.roles")
    principal = await verifier.verify(
        realm.token(roles=["admin"], realm_access={"roles": ["reader", "offline_access"]})
    )
    assert (principal.roles, principal.scopes) == ({"reader", "offline_access"}, {"things:read"})


def test_a_key_set_is_what_joserfc_takes() -> None:
    key = ECKey.generate_key("P-256", auto_kid=True)
    assert isinstance(issuer._key_set({"keys": [key.as_dict(private=False)]}), KeySet)


def part(value: object) -> str:
    return (
        base64.urlsafe_b64encode(value if isinstance(value, bytes) else json.dumps(value).encode()).decode().rstrip("=")
    )


def forged(header: dict[str, Any], claims: dict[str, Any], sign: Callable[[bytes], bytes]) -> str:
    """As a library would not make it."""
    text = f"{part(header)}.{part(claims)}"
    return f"{text}.{part(sign(text.encode()))}"


def by(key: RSAKey) -> Callable[[bytes], bytes]:
    private: Any = key.private_key
    return lambda text: bytes(private.sign(text, padding.PKCS1v15(), hashes.SHA256()))


async def test_forged_tokens_are_refused(realm: Realm, verifier: Verifier) -> None:
    """Each is whole but for one thing; the first is right, so that none is refused for something else."""
    rsa = RSAKey.generate_key(2048, {"use": "sig"}, auto_kid=True)
    realm.others.append(dict(rsa.as_dict(private=False)))
    mine = RSAKey.generate_key(2048, {"kid": rsa.kid})
    claims = {"iss": realm.url, "aud": AUDIENCE, "sub": "eve", "roles": ["reader"], "exp": int(time.time()) + 60}
    right = {"alg": "RS256", "kid": rsa.kid}
    good = forged(right, claims, by(rsa))
    assert (await verifier.verify(good)).subject == "eve"
    head, _, signature = good.split(".")
    public = rsa.as_dict(private=False)
    tokens = {
        "none": forged({"alg": "none", "kid": rsa.kid}, claims, lambda _: b""),
        "NONE": forged({"alg": "NONE", "kid": rsa.kid}, claims, lambda _: b""),
        "no signature": forged(right, claims, lambda _: b""),
        "other claims under a good signature": f"{head}.{part(claims | {'sub': 'root'})}.{signature}",
        "another key under the same name": forged(right, claims, by(mine)),
        "a key brought along": forged(right | {"jwk": mine.as_dict(private=False)}, claims, by(mine)),
        "an address of keys": forged(right | {"jku": f"{realm.url}/keys", "x5u": realm.url}, claims, by(mine)),
        "a path as the key's name": forged(right | {"kid": "../../../../dev/null"}, claims, by(mine)),
        "an extension that nobody knows": forged(right | {"crit": ["x"], "x": 1}, claims, by(rsa)),
        "a weaker hash": forged(right | {"alg": "RS1"}, claims, by(rsa)),
    }
    # What everybody may read is no secret to sign with.
    for number, secret in enumerate(
        (rsa.as_pem(private=False), json.dumps(public).encode(), str(public["n"]).encode())
    ):
        by_public = partial(hmac.digest, secret, digest="sha256")
        tokens[f"a public key as a secret {number}"] = forged({"alg": "HS256", "kid": rsa.kid}, claims, by_public)
    for what, text in tokens.items():
        refused = await refusal(verifier, text)
        assert (refused.status, refused.code) == (401, "token_invalid"), what


async def test_an_issuers_token_is_for_us_and_for_now(realm: Realm, verifier: Verifier) -> None:
    wrong: list[tuple[dict[str, object], str]] = [
        ({"aud": "another-api"}, "token_invalid"),
        ({"aud": ["another-api", "a-third"]}, "token_invalid"),
        ({"iss": realm.url + "2"}, "token_invalid"),
        ({"exp": int(time.time()) - 1}, "token_expired"),
        ({"nbf": int(time.time()) + 600}, "token_invalid"),
    ]
    for changes, code in wrong:
        assert (await refusal(verifier, realm.token(**changes))).code == code, changes
    assert (await verifier.verify(realm.token(aud=["another-api", AUDIENCE]))).subject == "ann"


async def test_a_token_says_roles_and_never_scopes(realm: Realm, verifier: Verifier) -> None:
    asked = {"scope": "things:write admin", "scopes": ["things:write"], "scp": ["things:write"], "permissions": ["*"]}
    assert (await verifier.verify(realm.token(**asked))).scopes == {"things:read"}
    for roles in (["Reader"], ["reader "], ["admin"], ["*"], [""], ["things:write"], "admin,reader", []):
        assert (await verifier.verify(realm.token(roles=roles))).scopes == frozenset(), roles
