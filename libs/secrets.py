"""Values that no table and no backup may show: encrypted in their columns, with keys from the environment.

AES-256-GCM. A value is bound to its place, the words given as `where` (table, column, whose row): copied to another row
or column it does not open. The first key encrypts, every key decrypts: a key is replaced by putting the new one first,
and the old one may go when the job `reseal` has run on every service (`secrets.resealed` in the log says when). Where
several processes share a database, every one must know the new key before one encrypts with it: it comes second first.
"""

import base64
import hashlib
import hmac
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from libs.db import Database, Tx

__all__ = ["Sealed", "Unsealable", "Vault", "keys_of", "reseal", "vault_of"]

VERSION: Final = 1
KEY_BYTES: Final = 32
ID_BYTES, NONCE_BYTES = 4, 12
HEAD: Final = 1 + ID_BYTES + NONCE_BYTES
BATCH: Final = 500


class Unsealable(ValueError):
    """No key opens it: its key is gone, it is from another place, or somebody has changed it."""


class Vault:
    """The keys of this installation; the first one encrypts."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self.replace(keys)

    def replace(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise ValueError(f"a key has {KEY_BYTES} bytes, and there is at least one")
        self._ciphers = {key_id(key): AESGCM(key) for key in reversed(keys)}
        self.current, self._first = key_id(keys[0]), keys[0]

    def seal(self, value: bytes, *where: str) -> bytes:
        """Version, key id, nonce and ciphertext."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ciphers[self.current].encrypt(nonce, value, _place(where))
        return bytes([VERSION]) + self.current + nonce + sealed

    def open(self, sealed: bytes, *where: str) -> bytes:
        """The value. Raises Unsealable."""
        cipher = self._ciphers.get(sealed[1 : 1 + ID_BYTES])
        if sealed[:1] != bytes([VERSION]) or cipher is None:
            raise Unsealable("its key is not among TRADEWIND_SECRETS_KEYS")
        try:
            return cipher.decrypt(sealed[1 + ID_BYTES : HEAD], sealed[HEAD:], _place(where))
        except (InvalidTag, ValueError):
            raise Unsealable("it is not of this place, or was changed") from None

    def derived(self, purpose: str) -> bytes:
        """A key for something else than encrypting. It changes with the first key."""
        return hmac.new(self._first, purpose.encode(), hashlib.sha256).digest()

    @property
    def prefix(self) -> bytes:
        """What everything begins with that the first key has encrypted."""
        return bytes([VERSION]) + self.current


def key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"tradewind key id" + key).digest()[:ID_BYTES]


def _place(where: Sequence[str]) -> bytes:
    """Each part with its length: ("a", "bc") is another place than ("ab", "c")."""
    return b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in where)


def keys_of(given: str | None, secret: str) -> list[bytes]:
    """The keys that `given` has (base64, separated by commas), then one derived from each secret of the installation
    (separated likewise): they are the only ones where none is given, and open what was sealed before there was. Raises
    ValueError, without the key."""
    keys = []
    for number, text in enumerate(filter(None, (part.strip() for part in (given or "").split(","))), 1):
        try:
            key = base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise ValueError(f"key {number} of TRADEWIND_SECRETS_KEYS is not the base64 of {KEY_BYTES} bytes")
        keys.append(key)
    secrets = (part.strip() for part in secret.split(","))
    return [*keys, *(hmac.new(each.encode(), b"secrets store", hashlib.sha256).digest() for each in secrets)]


def vault_of(place: Database | Tx) -> Vault:
    """The vault of the process in which a transaction or a pool was opened."""
    found: Vault = place.info["vault"]
    return found


@dataclass(frozen=True, slots=True)
class Sealed:
    """An encrypted column. Its values are bound to the column and the row's `named_by` columns, which never change."""

    table: str
    column: str
    named_by: tuple[str, ...]

    def place(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        return (f"{self.table}.{self.column}", *(str(row[name]) for name in self.named_by))

    def seal(self, vault: Vault, value: bytes, **row: Any) -> bytes:
        return vault.seal(value, *self.place(row))

    def open(self, vault: Vault, value: bytes, **row: Any) -> bytes:
        return vault.open(value, *self.place(row))


async def reseal(db: Database, vault: Vault, column: Sealed) -> int:
    """Encrypt with the first key what another one has encrypted, a batch per transaction. How many values are left that
    no key opens: they stay as they are."""
    lost: set[tuple[Any, ...]] = set()
    while rows := [row for row in await _old(db, vault, column, len(lost)) if _name(column, row) not in lost]:
        async with db.transaction() as tx:
            for row in rows:
                try:
                    await _replace(tx, vault, column, row)
                except Unsealable:
                    lost.add(_name(column, row))
    return len(lost)


def _name(column: Sealed, row: Any) -> tuple[Any, ...]:
    return tuple(row[name] for name in column.named_by)


async def _old(db: Database, vault: Vault, column: Sealed, lost: int) -> list[Any]:
    names = ", ".join((*column.named_by, f"{column.column} as sealed"))
    return await db.fetch(
        f"select {names} from {column.table} where substr({column.column}, 1, $1) <> $2 limit $3",
        len(vault.prefix), vault.prefix, BATCH + lost,
    )  # fmt: skip


async def _replace(tx: Tx, vault: Vault, column: Sealed, row: Any) -> None:
    """Only where it is still the value that was read."""
    places = " and ".join(f"{name} = ${number}" for number, name in enumerate(column.named_by, 3))
    fresh = vault.seal(vault.open(row["sealed"], *column.place(row)), *column.place(row))
    await tx.execute(
        f"update {column.table} set {column.column} = $1 where {column.column} = $2 and {places}",
        fresh, row["sealed"], *_name(column, row),
    )  # fmt: skip
