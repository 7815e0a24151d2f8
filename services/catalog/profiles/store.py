"""Every statement on channel profiles."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import orjson

from libs.db import Database, Tx, Where, fetch_page
from services.catalog.profiles.domain import ANY, Forbidden, Limit, Profile
from services.catalog.profiles.tables import profiles

PROFILE = f"{profiles.c.code.name}, {profiles.c.version.name}, {profiles.c.document.name}::text"


def _profile(row: Any) -> Profile:
    said = orjson.loads(row["document"])
    return Profile(
        code=row["code"],
        channels=tuple(said["channels"]),
        limits={name: Limit(**limit) for name, limit in said["limits"].items()},
        required=tuple(said["required"]),
        rich_text=said["rich_text"],
        forbidden=tuple(Forbidden(**{**each, "terms": tuple(each["terms"])}) for each in said["forbidden"]),
        measures=said["measures"],
        size_system=said["size_system"],
        four_eyes=said["four_eyes"],
        version=row["version"],
    )


def _document(profile: Profile) -> str:
    said = {name: value for name, value in asdict(profile).items() if name not in ("code", "version")}
    said["forbidden"] = [each._asdict() for each in profile.forbidden]
    return orjson.dumps(said).decode()


async def find(db: Database | Tx, code: str) -> Profile | None:
    row = await db.fetchrow(f"select {PROFILE} from channel_profile where code = $1", code)
    return _profile(row) if row else None


async def lock(tx: Tx, code: str) -> Profile | None:
    row = await tx.fetchrow(f"select {PROFILE} from channel_profile where code = $1 for update", code)
    return _profile(row) if row else None


async def of_channels(db: Database | Tx, channels: Sequence[str]) -> dict[str, Profile]:
    """By channel: its own profile, or that of every channel; those that have neither are left out."""
    rows = await db.fetch(
        f"""select channel, {PROFILE} from channel_profile_channel c join channel_profile p on p.code = c.profile
            where channel = any($1) or channel = '*'""",
        channels,
    )
    known = {row["channel"]: _profile(row) for row in rows}
    return {each: known.get(each) or known[ANY] for each in channels if each in known or ANY in known}


async def taken(tx: Tx, code: str, channels: Sequence[str]) -> dict[str, str]:
    """The channels that another profile has, and which."""
    rows = await tx.fetch(
        "select channel, profile from channel_profile_channel where channel = any($2) and profile <> $1", code, channels
    )
    return {row["channel"]: row["profile"] for row in rows}


async def save(tx: Tx, profile: Profile) -> None:
    """Its document and its rows. Raises UniqueViolation for a channel that another profile has got meanwhile."""
    await tx.execute(
        """insert into channel_profile (code, version, document) values ($1, $2, $3)
           on conflict (code) do update set version = excluded.version, document = excluded.document""",
        profile.code,
        profile.version,
        _document(profile),
    )
    await tx.execute("delete from channel_profile_channel where profile = $1", profile.code)
    await tx.execute(
        "insert into channel_profile_channel (channel, profile) select unnest($2::text[]), $1",
        profile.code,
        profile.channels,
    )


async def delete(tx: Tx, code: str) -> None:
    await tx.execute("delete from channel_profile_channel where profile = $1", code)
    await tx.execute("delete from channel_profile where code = $1", code)


async def page(db: Database, after: Sequence[str], limit: int) -> list[Profile]:
    select = f"select {PROFILE} from channel_profile"
    rows = await fetch_page(db, select, Where(), "code", after, descending=False, limit=limit)
    return [_profile(row) for row in rows]
