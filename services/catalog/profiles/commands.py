"""Setting channel profiles."""

from dataclasses import replace

from libs.db import Tx
from libs.refused import Flaw, Refused, Seen, not_found, require_version
from services.catalog.profiles import store
from services.catalog.profiles.domain import Profile


async def put_profile(tx: Tx, wanted: Profile, seen: Seen) -> tuple[Profile, bool]:
    """The profile as it is wanted, and whether it is new. What changes nothing keeps the version. Raises Refused for
    another version than the one seen, and for a channel that another profile has."""
    before = await store.lock(tx, wanted.code)
    version = before.version if before else 0
    require_version(seen, version)
    if before == replace(wanted, version=version):
        return before, False
    taken = await store.taken(tx, wanted.code, wanted.channels)
    if taken:
        raise _taken(wanted, taken)
    after = replace(wanted, version=version + 1)
    await store.save(tx, after)
    return after, before is None


def _taken(wanted: Profile, taken: dict[str, str]) -> Refused:
    flaws = [
        Flaw(f"/channels/{index}", "channel_taken", f"{channel} is of the profile {taken[channel]}",
             {"channel": channel, "profile": taken[channel]})
        for index, channel in enumerate(wanted.channels) if channel in taken
    ]  # fmt: skip
    return Refused("channel_taken", flaws[0].detail, flaws, params=flaws[0].params)


async def delete_profile(tx: Tx, code: str, seen: Seen) -> None:
    """Raises Refused when there is none, and for another version than the one seen."""
    before = await store.lock(tx, code)
    if before is None:
        raise not_found("channel profile", code)
    require_version(seen, before.version)
    await store.delete(tx, code)
