"""Rotation of keys: what another key has sealed is sealed anew, in its place."""

from collections.abc import AsyncIterator

import pytest

from libs.secrets import Sealed, Unsealable, Vault, reseal
from tests.contract.work_shop import Shop

COLUMN = Sealed("kept", "sealed", ("owner", "number"))
OLD, NEW, GONE = (bytes([n]) * 32 for n in (1, 2, 3))


@pytest.fixture
async def shop(database_dsn: str) -> AsyncIterator[Shop]:
    found = Shop(database_dsn, "")
    await found.prepare()
    await found.rows("create table kept (owner text, number int, sealed bytea, primary key (owner, number))")
    yield found
    await found.database.close()


async def keep(shop: Shop, vault: Vault, *numbers: int) -> None:
    for number in numbers:
        value = COLUMN.seal(vault, f"value {number}".encode(), owner="a", number=number)
        await shop.rows("insert into kept values ('a', $1, $2)", number, value)


async def kept(shop: Shop, vault: Vault) -> dict[int, str]:
    found = {}
    for row in await shop.rows("select * from kept where sealed is not null order by number"):
        try:
            found[row["number"]] = COLUMN.open(vault, row["sealed"], owner=row["owner"], number=row["number"]).decode()
        except Unsealable:
            found[row["number"]] = "cannot be opened"
    return found


async def test_all_of_it_is_sealed_anew_and_the_old_key_may_go(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("libs.secrets.BATCH", 3)
    await keep(shop, Vault([OLD]), *range(10))
    await keep(shop, Vault([NEW]), 10)
    await shop.rows("insert into kept values ('a', 11, null)")
    (before,) = await shop.rows("select sealed from kept where number = 10")
    assert await reseal(shop.database, Vault([NEW, OLD]), COLUMN) == 0
    assert await kept(shop, Vault([NEW])) == {number: f"value {number}" for number in range(11)}
    assert await shop.rows("select sealed from kept where number = 10") == [before], "what is sealed well is left alone"
    assert await reseal(shop.database, Vault([NEW]), COLUMN) == 0


async def test_what_no_key_opens_stays_and_is_counted(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("libs.secrets.BATCH", 3)
    await keep(shop, Vault([GONE]), *range(5))
    await keep(shop, Vault([OLD]), 5, 6)
    assert await reseal(shop.database, Vault([NEW, OLD]), COLUMN) == 5
    assert await kept(shop, Vault([NEW])) == dict.fromkeys(range(5), "cannot be opened") | {5: "value 5", 6: "value 6"}
    assert await reseal(shop.database, Vault([NEW, GONE]), COLUMN) == 0, "the key was found again"


async def test_what_has_changed_meanwhile_is_not_overwritten(shop: Shop) -> None:
    """It was read, then somebody else has written, then it is put back."""
    from libs.secrets import _old, _replace

    old, both = Vault([OLD]), Vault([NEW, OLD])
    await keep(shop, old, 1)
    (row,) = await _old(shop.database, both, COLUMN, 0)
    fresh = COLUMN.seal(old, b"another value", owner="a", number=1)
    await shop.rows("update kept set sealed = $1", fresh)
    async with shop.database.transaction() as tx:
        await _replace(tx, both, COLUMN, row)
    assert await kept(shop, both) == {1: "another value"}
