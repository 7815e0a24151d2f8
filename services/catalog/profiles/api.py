"""Channel profiles over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from libs.http import Cursor, Db, IfMatchGiven, Limit, Page, Principal, cursor_of, page_of, problems
from libs.refused import not_found
from services.catalog.products.api import Reader, Writer
from services.catalog.profiles import commands, store
from services.catalog.profiles.models import ProfileCode, ProfileData, ProfileOut, profile_out

router = APIRouter(tags=["catalog"])
OneProfile = Annotated[ProfileCode, Path(description="the profile's code")]


@router.get("/v1/channel-profiles", responses=problems(401, 403, 422))
async def list_channel_profiles(
    request: Request, response: Response, db: Db, cursor: Cursor, limit: Limit = 50, _: Principal = Reader
) -> Page[ProfileOut]:
    """What channels take, by code."""
    found = [profile_out(each) for each in await store.page(db, cursor_of(cursor, str), limit + 1)]
    return page_of(found, limit, lambda each: (each.code,), request, response)


@router.get("/v1/channel-profiles/{profile}", responses=problems(401, 403, 404, 422))
async def get_channel_profile(profile: OneProfile, response: Response, db: Db, _: Principal = Reader) -> ProfileOut:
    """One profile. The `ETag` is its version."""
    found = await store.find(db, profile)
    if found is None:
        raise not_found("channel profile", profile)
    response.headers["ETag"] = f'"{found.version}"'
    return profile_out(found)


@router.put(
    "/v1/channel-profiles/{profile}",
    responses={
        **problems(401, 403, 412, 422, channel_taken=409),
        201: {"description": "Created", "model": ProfileOut},
    },
)
async def put_channel_profile(
    profile: OneProfile, body: ProfileData, response: Response, db: Db, version: IfMatchGiven, _: Principal = Writer
) -> ProfileOut:
    """Set what channels take: limits in their own unit, forbidden words and claims, units and sizes. What is approved
    already stays so; its findings change with the profile."""
    async with db.transaction() as tx:
        after, new = await commands.put_profile(tx, body.profile(profile), version)
    response.headers["ETag"] = f'"{after.version}"'
    if new:
        response.status_code, response.headers["Location"] = 201, f"/v1/channel-profiles/{profile}"
    return profile_out(after)


@router.delete("/v1/channel-profiles/{profile}", status_code=204, responses=problems(401, 403, 404, 412, 422))
async def delete_channel_profile(profile: OneProfile, db: Db, version: IfMatchGiven, _: Principal = Writer) -> None:
    """Delete a profile: its channels are judged by that of every channel, or by none."""
    async with db.transaction() as tx:
        await commands.delete_profile(tx, profile, version)
