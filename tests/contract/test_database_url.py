"""The parameters of TRADEWIND_DATABASE_URL on a real PostgreSQL, for the pool and for migrations alike.

The wheel's PostgreSQL is built without TLS, so a small door before it speaks that: it answers the SSLRequest, and hands
on what it decrypts.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from libs.clock import now
from libs.db import Database
from libs.db.migrations import behind, migrate, provision, service_dsn
from libs.messaging import postgres as bus
from services.__main__ import load
from tests.contract.backbone import SECRET

SSL_REQUEST = bytes.fromhex("0000000804d2162f")
SUPPORT = load("support").owned


@pytest.fixture
async def dsn(new_database) -> str:
    return await new_database()


def with_(dsn: str, query: str, port: int | None = None) -> str:
    url = urlsplit(dsn)
    netloc = url.netloc if port is None else f"{url.netloc.rpartition('@')[0]}@127.0.0.1:{port}"
    return url._replace(netloc=netloc, query=query).geturl()


async def prepare(dsn: str) -> None:
    """What a start does before it serves."""
    await provision(dsn, ["support"], SECRET, {bus.SCHEMA: bus.DDL})
    for owned in await behind(dsn, [SUPPORT]):
        await migrate(dsn, owned)


@asynccontextmanager
async def pool(dsn: str) -> AsyncIterator[Database]:
    database = Database(service_dsn(dsn, "support", SECRET), "support", name="tradewind-support")
    yield database
    await database.close()


class Seen:
    """The names under which the server has known connections, until the block ends."""

    def __init__(self, dsn: str) -> None:
        self._dsn, self.names = dsn, set[str]()

    async def __aenter__(self) -> "Seen":
        self._watching = asyncio.create_task(self._watch())
        return self

    async def _watch(self) -> None:
        connection = await asyncpg.connect(self._dsn)
        database = urlsplit(self._dsn).path[1:]
        try:
            while True:
                rows = await connection.fetch(
                    """select application_name from pg_stat_activity
                       where datname = $1 and backend_type = 'client backend' and pid <> pg_backend_pid()""",
                    database,
                )
                self.names |= {row["application_name"] for row in rows}
                await asyncio.sleep(0.002)
        finally:
            await connection.close()

    async def __aexit__(self, *_: object) -> None:
        self._watching.cancel()
        with suppress(asyncio.CancelledError):
            await self._watching


async def test_names_and_settings_of_the_sessions(dsn: str) -> None:
    url = with_(dsn, "application_name=warehouse-7&options=-c%20statement_timeout%3D7s%20-c%20lock_timeout%3D1s")
    async with Seen(dsn) as seen:
        await prepare(url)
        async with pool(url) as database:
            assert await database.fetchval("show application_name") == "warehouse-7"
            assert await database.fetchval("show statement_timeout") == "7s"
            assert await database.fetchval("show lock_timeout") == "5s", "what Tradewind needs stays as it is"
            assert await database.fetchval("select count(*) from ticket") == 0, "nor the search path"
    assert seen.names == {"warehouse-7"}


async def test_without_a_name_the_sessions_say_whose_they_are(dsn: str) -> None:
    async with Seen(dsn) as seen:
        await prepare(dsn)
        async with pool(dsn) as database:
            assert await database.fetchval("show application_name") == "tradewind-support"
    assert {"tradewind-migrations"} <= seen.names <= {"tradewind-migrations", "tradewind-support"}


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
async def test_a_server_without_tls_and_who_does_not_insist(dsn: str, mode: str) -> None:
    url = with_(dsn, f"sslmode={mode}&connect_timeout=5&target_session_attrs=read-write")
    await prepare(url)
    async with pool(url) as database:
        assert await database.fetchval("select 1") == 1


@pytest.mark.parametrize("mode", ["require"])
async def test_a_server_without_tls_is_refused_by_who_insists(dsn: str, mode: str) -> None:
    await prepare(dsn)
    url = with_(dsn, f"sslmode={mode}")
    with pytest.raises(ConnectionError, match="rejected SSL upgrade"):
        await provision(url, ["support"], SECRET, {bus.SCHEMA: bus.DDL})
    with pytest.raises(ConnectionError, match="rejected SSL upgrade"):
        await migrate(url, SUPPORT)
    async with pool(url) as database:
        with pytest.raises(ConnectionError, match="rejected SSL upgrade"):
            await database.fetchval("select 1")


@pytest.mark.parametrize("wanted", ["standby", "read-only"])
async def test_a_server_of_the_wrong_kind_is_refused(dsn: str, wanted: str) -> None:
    await prepare(dsn)
    url = with_(dsn, f"target_session_attrs={wanted}")
    with pytest.raises(asyncpg.TargetServerAttributeNotMatched):
        await behind(url, [SUPPORT])
    async with pool(url) as database:
        with pytest.raises(asyncpg.TargetServerAttributeNotMatched):
            await database.fetchval("select 1")


async def test_the_second_of_two_hosts(dsn: str) -> None:
    url = urlsplit(dsn)
    auth, _, host = url.netloc.rpartition("@")
    two = url._replace(netloc=f"{auth}@127.0.0.1:9,{host}", query="target_session_attrs=primary").geturl()
    await prepare(two)
    async with pool(two) as database:
        assert await database.fetchval("select 1") == 1


async def test_who_does_not_answer_is_not_waited_for(dsn: str) -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server:
        url = with_(dsn, "connect_timeout=1", server.sockets[0].getsockname()[1])
        async with asyncio.timeout(8):
            with pytest.raises(TimeoutError):
                await behind(url, [SUPPORT])
            async with pool(url) as database:
                with pytest.raises(TimeoutError):
                    await database.fetchval("select 1")


# -- TLS


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """server.pem with its key, for 127.0.0.1, and other.pem of somebody else."""
    folder = tmp_path_factory.mktemp("certificates")
    for name, host in {"server": "127.0.0.1", "other": "127.0.0.9"}.items():
        key = ec.generate_private_key(ec.SECP256R1())
        who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        made = (
            x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now() - timedelta(days=1)).not_valid_after(now() + timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
            .sign(key, hashes.SHA256())
        )  # fmt: skip
        pem = serialization.Encoding.PEM
        plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        (folder / f"{name}.pem").write_bytes(made.public_bytes(pem))
        (folder / f"{name}.key").write_bytes(key.private_bytes(pem, *plain))
    return folder


@asynccontextmanager
async def tls_before(dsn: str, certificates: Path, name: str) -> AsyncIterator[int]:
    """The port of a door that speaks TLS with the certificate of this name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / f"{name}.pem", certificates / f"{name}.key")
    port = urlsplit(dsn).port

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert await reader.readexactly(8) == SSL_REQUEST, "somebody speaks without TLS"
        writer.write(b"S")
        await writer.drain()
        with suppress(OSError, asyncio.CancelledError):
            await writer.start_tls(context)
            back, forth = await asyncio.open_connection("127.0.0.1", port)
            await asyncio.gather(pump(reader, forth), pump(back, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.mark.parametrize(
    "query", ["sslmode=require", "sslmode=verify-ca&sslrootcert={ca}", "sslmode=verify-full&sslrootcert={ca}"]
)
async def test_over_tls(dsn: str, certificates: Path, query: str) -> None:
    async with tls_before(dsn, certificates, "server") as port:
        url = with_(dsn, query.format(ca=certificates / "server.pem"), port)
        await prepare(url)
        async with pool(url) as database:
            assert await database.fetchval("select count(*) from ticket") == 0


@pytest.mark.parametrize(
    ("query", "name"),
    [("sslmode=verify-ca&sslrootcert={ca}", "other"), ("sslmode=verify-full&sslrootcert={other}", "other")],
    ids=["of another authority", "for another host"],
)
async def test_a_certificate_that_is_not_the_server_s_is_refused(
    dsn: str, certificates: Path, query: str, name: str
) -> None:
    await prepare(dsn)
    async with tls_before(dsn, certificates, name) as port:
        files = {"ca": certificates / "server.pem", "other": certificates / "other.pem"}
        url = with_(dsn, query.format(**files), port)
        with pytest.raises(ssl.SSLCertVerificationError):
            await behind(url, [SUPPORT])
        with pytest.raises(ssl.SSLCertVerificationError):
            await migrate(url, SUPPORT)
        async with pool(url) as database:
            with pytest.raises(ssl.SSLCertVerificationError):
                await database.fetchval("select 1")


async def test_a_schema_of_a_newer_release_is_left_alone(dsn: str) -> None:
    """While a release goes out, members of the one before may be started anew on its schema."""
    await prepare(dsn)
    connection = await asyncpg.connect(dsn)
    await connection.execute("update support.alembic_version set version_num = '0999'")
    await connection.close()
    assert await behind(dsn, [SUPPORT]) == []
    await prepare(dsn)
