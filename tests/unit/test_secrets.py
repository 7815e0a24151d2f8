"""What is sealed opens at its own place, under any of the keys, and nowhere else."""

import base64
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.secrets import KEY_BYTES, Sealed, Unsealable, Vault, keys_of

OLD, NEW = (bytes([n]) * KEY_BYTES for n in (1, 2))
SECRET = "a-secret-for-tests-of-at-least-32-bytes"


@given(value=st.binary(max_size=200), where=st.lists(st.text(max_size=10), min_size=1, max_size=3))
def test_it_opens_where_it_was_sealed(value: bytes, where: list[str]) -> None:
    vault = Vault([OLD])
    assert vault.open(vault.seal(value, *where), *where) == value


@pytest.mark.parametrize(
    "where", [("table.column", "2"), ("table.other", "1"), ("table.column1", ""), ("table.column",)]
)
def test_it_opens_nowhere_else(where: tuple[str, ...]) -> None:
    vault = Vault([OLD])
    sealed = vault.seal(b"a number", "table.column", "1")
    with pytest.raises(Unsealable):
        vault.open(sealed, *where)


def test_every_changed_byte_is_noticed() -> None:
    vault = Vault([OLD])
    sealed = vault.seal(b"abc", "a")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(Unsealable):
            vault.open(bytes(changed), "a")
    for length in range(len(sealed)):
        with pytest.raises(Unsealable):
            vault.open(sealed[:length], "a")


def test_the_same_value_looks_different_each_time_and_never_like_itself() -> None:
    vault = Vault([OLD])
    found = {vault.seal(b"four words of text", "a") for _ in range(20)}
    assert len(found) == 20
    assert not any(b"words" in sealed for sealed in found)


def test_the_first_key_seals_and_all_open() -> None:
    before, between, after = Vault([OLD]), Vault([NEW, OLD]), Vault([NEW])
    old, new = before.seal(b"x", "a"), between.seal(b"x", "a")
    assert between.open(old, "a") == between.open(new, "a") == after.open(new, "a") == b"x"
    assert new.startswith(between.prefix)
    assert not old.startswith(between.prefix)
    for vault, sealed in ((after, old), (before, new)):
        with pytest.raises(Unsealable, match="TRADEWIND_SECRETS_KEYS"):
            vault.open(sealed, "a")


def test_keys_come_from_the_environment_and_the_derived_one_is_the_last() -> None:
    (derived,) = keys_of(None, SECRET)
    assert [derived] == keys_of("", SECRET)
    assert derived != keys_of(None, SECRET + "2")[0]
    plain, url = base64.b64encode(b"\xff" * 32).decode(), base64.urlsafe_b64encode(b"\xfe" * 32).decode()
    assert keys_of(f"{plain}, {url}", SECRET) == [b"\xff" * 32, b"\xfe" * 32, derived]


@pytest.mark.parametrize("wrong", ["short", "x" * 44, base64.b64encode(b"a" * 31).decode(), "ü" * 44])
def test_a_wrong_key_is_refused_and_not_repeated(wrong: str) -> None:
    good = base64.b64encode(os.urandom(32)).decode()
    with pytest.raises(ValueError, match="key 2 of TRADEWIND_SECRETS_KEYS") as refused:
        keys_of(f"{good},{wrong}", SECRET)
    assert wrong not in str(refused.value)
    assert good not in str(refused.value)


@pytest.mark.parametrize("keys", [[], [b"short"], [OLD, b""]])
def test_a_vault_has_whole_keys(keys: list[bytes]) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Vault(keys)


def test_a_column_binds_its_values_to_the_row() -> None:
    column, vault = Sealed("carrier", "secret", ("code", "number")), Vault([OLD])
    sealed = column.seal(vault, b"abc", code="dhl", number=3)
    assert column.open(vault, sealed, code="dhl", number=3, other="x") == b"abc"
    with pytest.raises(Unsealable):
        column.open(vault, sealed, code="dhl", number=4)
