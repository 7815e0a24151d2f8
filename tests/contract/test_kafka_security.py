"""Kafka by TLS and SASL, as the settings say it: a real broker with PEM stores, and a small issuer of tokens."""

import asyncio
import json
import ssl
import threading
from base64 import b64decode
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from joserfc import jwt
from joserfc.jwk import RSAKey

from libs.clock import now
from libs.local import kafka as local_kafka
from libs.local.kafka import LocalKafka, Secured
from libs.local.ports import free_port
from libs.messaging.envelope import Envelope
from libs.messaging.kafka import Access, KafkaBroker
from libs.runtime import Settings, WrongSettings
from tests.contract.backbone import payloads

WORD = "a-password-of-the-test"
ISSUER, AUDIENCE = "https://issuer.test", "kafka"


class Authority:
    """Signs certificates; all it makes are PEM files in a folder."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.file = folder, folder / f"{name}.pem"
        self._key, self._name = _key(), _named(name)
        made = _certificate(self._name, self._name, self._key).add_extension(x509.BasicConstraints(True, 0), True)
        signed = made.sign(self._key, hashes.SHA256())
        self.file.write_bytes(signed.public_bytes(serialization.Encoding.PEM))

    def sign(self, name: str, usage: x509.ObjectIdentifier) -> tuple[Path, Path]:
        """(certificate, key)."""
        key = _key()
        made = _certificate(_named(name), self._name, key)
        here = x509.IPAddress(ip_address("127.0.0.1"))
        made = made.add_extension(x509.SubjectAlternativeName([here]), False)
        made = made.add_extension(x509.ExtendedKeyUsage([usage]), False)
        certificate, secret = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        certificate.write_bytes(made.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        secret.write_bytes(_pem(key))
        return certificate, secret


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def _pem(key: rsa.RSAPrivateKey) -> bytes:
    plain = serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(subject: x509.Name, issuer: x509.Name, key: rsa.RSAPrivateKey) -> x509.CertificateBuilder:
    since = now() - timedelta(minutes=5)
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number())
    return made.not_valid_before(since).not_valid_after(since + timedelta(days=1))


class Issuer:
    """Gives the client `orders` tokens for its secret."""

    def __init__(self, folder: Path) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
        self.jwks = folder / "jwks.json"
        self.jwks.write_text(json.dumps({"keys": [self.key.as_dict(private=False)]}))
        self.asked = 0
        issuer = self

        class Door(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                issuer.asked += 1
                who = b64decode(self.headers["Authorization"].removeprefix("Basic ")).decode()
                self.rfile.read(int(self.headers["Content-Length"]))
                right = who == f"orders:{WORD}"
                self.send_response(200 if right else 401)
                self.end_headers()
                told = {"access_token": issuer.token(), "expires_in": 300} if right else {"error": "invalid_client"}
                self.wfile.write(json.dumps(told).encode())

            def log_message(self, *_: object) -> None: ...

        self.server = HTTPServer(("127.0.0.1", 0), Door)
        self.url = f"http://127.0.0.1:{self.server.server_port}/token"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def token(self) -> str:
        seconds = int(now().timestamp())
        claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": "orders", "iat": seconds, "exp": seconds + 300}
        return jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.key)


class Guarded:
    """A broker with a listener by TLS and SASL that asks clients for a certificate."""

    def __init__(self, folder: Path) -> None:
        self.ours, self.others = Authority(folder, "ours"), Authority(folder, "others")
        self.issuer = Issuer(folder)
        certificate, key = self.ours.sign("broker", ExtendedKeyUsageOID.SERVER_AUTH)
        keystore = folder / "keystore.pem"
        keystore.write_text(key.read_text() + certificate.read_text())
        self.certificate, self.key = self.ours.sign("orders", ExtendedKeyUsageOID.CLIENT_AUTH)
        self.port = free_port()
        self.server: LocalKafka = local_kafka.start(
            folder / "data",
            secured=Secured(
                self.port, keystore, {"orders": WORD}, truststore=self.ours.file, jwks=self.issuer.jwks.as_uri(),
                issuer=ISSUER, audience=AUDIENCE,
            ),
        )  # fmt: skip

    def settings(self, **changed: Any) -> Settings:
        told: dict[str, Any] = {
            "broker": "kafka", "kafka_bootstrap": f"127.0.0.1:{self.port}", "kafka_protocol": "SASL_SSL",
            "kafka_ca": self.ours.file, "kafka_certificate": self.certificate, "kafka_key": self.key,
            "kafka_username": "orders", "kafka_password": WORD,
        }  # fmt: skip
        return Settings(**told | changed)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    found = Guarded(tmp_path_factory.mktemp("secured"))
    yield found
    found.server.kill()
    found.issuer.server.shutdown()


async def carried(settings: Settings) -> list[str]:
    """The payloads that a new group reads of what a broker of these settings has published."""
    broker = KafkaBroker(settings.kafka_bootstrap, "test", settings.kafka_access())
    topic, tx = f"t{uuid4().hex[:8]}.events", None
    await broker.ensure_topics([topic])
    try:
        await broker.publish(tx, [Envelope(topic, "k", "test.counted", f'{{"n": {n}}}') for n in range(3)])  # type: ignore[arg-type]
        assert await broker.findings([topic]) == []
        return await payloads(broker, f"g-{topic}", topic, 3)
    finally:
        await broker.stop()


async def test_scram_over_tls_with_a_client_certificate(guarded: Guarded) -> None:
    assert await carried(guarded.settings()) == ['{"n": 0}', '{"n": 1}', '{"n": 2}']


async def test_tokens_of_an_issuer(guarded: Guarded) -> None:
    settings = guarded.settings(kafka_mechanism="OAUTHBEARER", kafka_token_url=guarded.issuer.url)
    assert await carried(settings) == ['{"n": 0}', '{"n": 1}', '{"n": 2}']
    assert guarded.issuer.asked > 0


async def test_a_client_that_lives_on_shows_its_renewed_certificate(tmp_path: Path) -> None:
    """A broker that is restarted is met with the files as they are then; with what was read before while they are being
    written."""
    ours = Authority(tmp_path, "ours")
    asking = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=ours.file)
    asking.load_cert_chain(*ours.sign("broker", ExtendedKeyUsageOID.SERVER_AUTH))
    asking.verify_mode = ssl.CERT_REQUIRED
    certificate, key = ours.sign("orders", ExtendedKeyUsageOID.CLIENT_AUTH)
    access = Access("SSL", ca=ours.file, certificate=certificate, key=key)
    context = access.options()["ssl_context"]
    shown: asyncio.Queue[str] = asyncio.Queue()

    async def take(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        shown.put_nowait(writer.get_extra_info("peercert")["serialNumber"])
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0, ssl=asking)

    async def connected() -> int:
        _, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=context)
        writer.close()
        return int(await shown.get(), 16)

    def lies_there() -> int:
        return x509.load_pem_x509_certificate(certificate.read_bytes()).serial_number

    first = lies_there()
    assert await connected() == first
    other = ours.sign("other", ExtendedKeyUsageOID.CLIENT_AUTH)
    certificate.write_bytes(other[0].read_bytes())  # and not yet its key
    assert await connected() == first
    key.unlink()
    assert await connected() == first
    ours.sign("orders", ExtendedKeyUsageOID.CLIENT_AUTH)
    assert await connected() == lies_there() != first
    server.close()


async def why_not(settings: Settings) -> str:
    broker = KafkaBroker(settings.kafka_bootstrap, "test", settings.kafka_access())
    with pytest.raises(ConnectionError) as refused:
        await broker.ensure_topics(["order.events"])
    return str(refused.value)


async def test_what_keeps_us_out_is_said(guarded: Guarded) -> None:
    place = f"Kafka: 127.0.0.1:{guarded.port} "
    said = await why_not(guarded.settings(kafka_password="wrong"))
    assert said.startswith(f"{place}refuses the credentials of orders (SCRAM-SHA-512): "), said
    assert "wrong" not in said
    said = await why_not(guarded.settings(kafka_ca=guarded.others.file))
    assert said.startswith(f"{place}has a certificate that is not trusted: "), said
    said = await why_not(guarded.settings(kafka_mechanism="SCRAM-SHA-256"))
    assert said.startswith(f"{place}does not take SCRAM-SHA-256: "), said
    bearer = {"kafka_mechanism": "OAUTHBEARER", "kafka_token_url": guarded.issuer.url}
    said = await why_not(guarded.settings(**bearer, kafka_password="wrong"))
    assert f"no token for Kafka from {guarded.issuer.url}" in said
    assert "401" in said
    said = await why_not(guarded.settings(kafka_certificate=None, kafka_key=None))
    assert "a certificate that it trusts" in said
    said = await why_not(guarded.settings(kafka_bootstrap=guarded.server.bootstrap))
    assert "it may not speak SASL_SSL" in said
    stranger = guarded.others.sign("stranger", ExtendedKeyUsageOID.CLIENT_AUTH)
    said = await why_not(guarded.settings(kafka_certificate=stranger[0], kafka_key=stranger[1]))
    assert "a certificate that it trusts" in said or "does not speak TLS with us" in said


def test_settings_that_do_not_go_together_are_refused_at_the_start(guarded: Guarded) -> None:
    for changed, why in (
        ({"kafka_password": None}, "needs a user name and a password"),
        ({"kafka_mechanism": "OAUTHBEARER"}, "needs the address that gives tokens"),
        ({"kafka_key": None}, "a client's certificate needs its key"),
        ({"kafka_ca": Path("/nowhere.pem")}, "/nowhere.pem is no file"),
    ):
        with pytest.raises(WrongSettings, match=why):
            guarded.settings(**changed).kafka_access()
    assert guarded.settings(kafka_ca="", kafka_protocol="PLAINTEXT").kafka_ca is None
