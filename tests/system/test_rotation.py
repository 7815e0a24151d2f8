"""Secrets are replaced while the process runs: two are accepted at a time, and nobody has to start anew."""

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import asyncpg
import httpx
import pytest

from libs.db.migrations import provision
from libs.http.auth import issue_development_token
from libs.http.key_tokens import issue_key_token
from libs.messaging import postgres as bus
from libs.runtime import Settings, process
from tests.databases import SECRET, Databases
from tests.running import Running, start

NEW = "another-secret-for-tests-of-at-least-32-bytes"
TOKENS, NEW_TOKENS = "a-secret-of-tokens-of-at-least-32-bytes", "the-next-secret-of-tokens-of-at-least-32-bytes"
KEY, NEW_KEY = (base64.b64encode(bytes([n]) * 32).decode() for n in (1, 2))


@dataclass
class Place:
    folder: Path
    running: Running

    async def tell(self, **secrets: str) -> None:
        """As a cluster does it: each file at once. Until the process has taken them."""
        for name, text in secrets.items():
            fresh = self.folder / f".{name}"
            fresh.write_text(text)
            fresh.rename(self.folder / f"TRADEWIND_{name.upper()}")
        vault = self.running.process.members[0].database.info["vault"]
        taken = vault.current
        async with asyncio.timeout(30):
            while self._differs() or ("secrets_keys" in secrets and vault.current == taken):
                await asyncio.sleep(0.01)

    def _differs(self) -> bool:
        settings = self.running.process.settings
        return (settings.secrets.text, settings.tokens.text) != (self.text("SECRET"), self.text("TOKENS_SECRET"))

    def text(self, name: str) -> str:
        return (self.folder / f"TRADEWIND_{name}").read_text()

    async def status(self, token: str, path: str = "/v1/tickets", **params: str) -> int:
        headers = {"Authorization": f"Bearer {token}"}
        async with httpx.AsyncClient(base_url=str(self.running.client.base_url), headers=headers) as client:
            return (await client.get(path, params=params)).status_code


@pytest.fixture
async def place(databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Place]:
    folder = tmp_path / "secrets"
    folder.mkdir()
    for name, text in (("SECRET", SECRET), ("TOKENS_SECRET", TOKENS), ("SECRETS_KEYS", KEY)):
        (folder / f"TRADEWIND_{name}").write_text(text)
    monkeypatch.setenv("TRADEWIND_SECRETS_DIR", str(folder))
    monkeypatch.setattr(process, "REREAD_SECONDS", 0.02)
    async with AsyncExitStack() as stack:
        yield Place(folder, await start(stack, await databases.migrated("support"), ["support"], tmp_path))


NUMBERS = count()


def of_a_key(secret: str) -> str:
    """Each is another one: none is remembered."""
    return issue_key_token(
        secret, subject=f"key:{next(NUMBERS)}", scopes=["support:read"], channels=None, warehouses=None, until=2**40
    )


def of_development(secret: str) -> Callable[[], str]:
    return lambda: issue_development_token(secret, "admin", subject=f"dev:{next(NUMBERS)}")


async def test_what_two_secrets_have_signed_is_accepted_and_then_what_the_new_one_has(place: Place) -> None:
    old, new = of_development(SECRET), of_development(NEW)
    assert (await place.status(old()), await place.status(new())) == (200, 401)
    assert (await place.status(of_a_key(TOKENS)), await place.status(of_a_key(NEW_TOKENS))) == (200, 401)
    await place.tell(secret=f"{SECRET},{NEW}", tokens_secret=f"{TOKENS},{NEW_TOKENS}")
    for token in (old(), new(), of_a_key(TOKENS), of_a_key(NEW_TOKENS)):
        assert await place.status(token) == 200
    await place.tell(secret=f"{NEW},{SECRET}", tokens_secret=f"{NEW_TOKENS},{TOKENS}")
    for token in (old(), new(), of_a_key(TOKENS), of_a_key(NEW_TOKENS)):
        assert await place.status(token) == 200
    await place.tell(secret=NEW, tokens_secret=NEW_TOKENS)
    assert (await place.status(old()), await place.status(new())) == (401, 200)
    assert (await place.status(of_a_key(TOKENS)), await place.status(of_a_key(NEW_TOKENS))) == (401, 200)


async def test_a_walk_goes_on_over_a_change_of_the_secret(place: Place) -> None:
    client = place.running.client
    for number in range(2):
        ticket = {"class": "complaint", "subject": f"Broken {number}", "body": "The parcel has not arrived."}
        assert (await client.post("/v1/tickets", json=ticket)).status_code == 201
    cursor = (await client.get("/v1/tickets", params={"limit": 1})).json()["next_cursor"]
    new = of_development(NEW)
    await place.tell(secret=f"{NEW},{SECRET}")
    assert await place.status(new(), limit="1", cursor=cursor) == 200
    await place.tell(secret=NEW)
    assert await place.status(new(), limit="1", cursor=cursor) == 422


async def test_the_keys_of_encrypted_columns_change_with_it(place: Place) -> None:
    vault = place.running.process.members[0].database.info["vault"]
    sealed = vault.seal(b"a street", "here")
    await place.tell(secrets_keys=f"{NEW_KEY},{KEY}")
    assert vault.open(sealed, "here") == b"a street"
    assert not sealed.startswith(vault.prefix)
    assert vault.seal(b"a street", "here").startswith(vault.prefix)


async def test_what_cannot_be_read_changes_nothing(place: Place) -> None:
    (place.folder / "TRADEWIND_SECRETS_KEYS").write_text("no key")
    (place.folder / "TRADEWIND_SECRET").write_text(NEW)
    await asyncio.sleep(0.2)
    assert await place.status(of_development(SECRET)()) == 200
    await place.tell(secrets_keys=NEW_KEY)
    assert await place.status(of_development(NEW)()) == 200


@pytest.mark.parametrize("wrong", [None, "", " \n", f"{NEW}\n{SECRET}", f"\ufeff{NEW}"])
async def test_a_secret_that_is_gone_or_none_is_not_made_up(place: Place, wrong: str | None) -> None:
    """A file that is replaced by removing it first, or written half: the process goes on with what it had, and takes
    what comes then. Nothing is signed with a secret that no other process knows."""
    file, made = place.folder / "TRADEWIND_SECRET", place.running.process.settings.data / "secret"
    if wrong is None:
        file.unlink()
    else:
        file.write_text(wrong)
    await asyncio.sleep(0.2)
    assert place.running.process.settings.secrets.text == SECRET
    assert not made.exists()
    await place.tell(secret=NEW)
    assert await place.status(of_development(NEW)()) == 200


async def test_tokens_of_services_are_not_signed_with_another_secret_while_theirs_is_gone(place: Place) -> None:
    (place.folder / "TRADEWIND_TOKENS_SECRET").unlink()
    await asyncio.sleep(0.2)
    assert place.running.process.settings.tokens.text == TOKENS
    assert await place.status(of_a_key(TOKENS)) == 200


def test_a_folder_without_the_secret_is_no_reason_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "TRADEWIND_SECRET").write_text("\n")
    monkeypatch.setenv("TRADEWIND_SECRETS_DIR", str(tmp_path))
    monkeypatch.delenv("TRADEWIND_SECRET", raising=False)
    with pytest.raises(ValueError, match="has no secret"):
        _ = Settings(data=tmp_path / "data").secrets
    assert not (tmp_path / "data").exists()


async def test_a_role_s_password_follows_the_secret_under_a_process_that_runs(place: Place) -> None:
    """Another process of the same service has started with the next secret first, and the role has its password."""
    await place.tell(secret=f"{SECRET},{NEW}")
    await provision(place.running.dsn, ["support"], NEW, {bus.SCHEMA: bus.DDL})
    await logs_in_anew(place, SECRET)


async def test_a_role_keeps_its_password_until_a_process_starts_with_the_next_secret(place: Place) -> None:
    await place.tell(secret=NEW)
    await logs_in_anew(place, NEW)


async def logs_in_anew(place: Place, secret: str) -> None:
    admin = await asyncpg.connect(place.running.dsn)
    await admin.fetch(
        """select pg_terminate_backend(pid) from pg_stat_activity
           where usename like '%\\_support' and datname = current_database()"""
    )
    await admin.close()
    async with asyncio.timeout(30):
        while await place.status(of_development(secret)()) != 200:
            await asyncio.sleep(0.1)
