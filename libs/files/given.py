"""A profile as a caller gives it: the name of a known one, or a JSON object."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from libs.files.flaws import Wrong, nearest
from libs.files.profile import Column, Profile
from libs.files.values import reader_of

__all__ = ["ProfileError", "profile_of"]


class Fault(NamedTuple):
    """`where`: JSON pointer into the profile. `params`: the values in `detail`."""

    where: str
    code: str
    detail: str
    params: dict[str, Any]


class ProfileError(ValueError):
    """A profile that cannot be used."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(faults[0].detail)
        self.faults = list(faults)


def profile_of(
    given: str, known: Mapping[str, Profile], default: str, columns: Sequence[Column]
) -> tuple[str, Profile]:
    """The name and the profile that a caller gave: a known name, or a JSON object, whose `like` is `default` when it
    has none. ProfileError when it is neither."""
    if not given.lstrip().startswith("{"):
        if given not in known:
            near = nearest(given, list(known))
            detail = f"there is no profile {given[:64]!r}" + (f"; did you mean {near}?" if near else "")
            raise ProfileError([Fault("", "profile_unknown", detail, {"profile": given[:64], "known": sorted(known)})])
        return given, known[given]
    try:
        profile = Profile.model_validate_json(given)
    except ValidationError as error:
        raise ProfileError([_fault(each) for each in error.errors(include_url=False, include_input=False)]) from None
    if profile.like is not None and profile.like not in known:
        near = nearest(profile.like, list(known))
        detail = f"there is no profile {profile.like!r}" + (f"; did you mean {near}?" if near else "")
        params = {"profile": profile.like, "known": sorted(known)}
        raise ProfileError([Fault("/like", "profile_unknown", detail, params)])
    if faults := list(_unknown_fields(profile, columns)):
        raise ProfileError(faults)
    like = profile.like or default
    whole = profile.over(known[like])
    if faults := list(_wrong_constants(whole, columns)):
        raise ProfileError(faults)
    return f"like {like}", whole


def _fault(found: Any) -> Fault:
    where = "".join(f"/{part}" for part in found["loc"])
    if found["type"] == "extra_forbidden":
        near = nearest(str(found["loc"][-1]), list(Profile.model_fields))
        detail = "there is no such setting" + (f"; did you mean {near}?" if near else "")
        params = {"field": str(found["loc"][-1])[:100], **({"nearest": near} if near else {})}
        return Fault(where, "unknown_field", detail, params)
    detail = str(found["msg"]).removeprefix("Value error, ")
    return Fault(where, "value_invalid", detail, {})


def _unknown_fields(profile: Profile, columns: Sequence[Column]) -> Iterator[Fault]:
    known = [column.name for column in columns]
    keyed = [f"{column.name}:" for column in columns if column.keyed]
    for setting in (
        "columns",
        "joined",
        "either",
        "constants",
        "translate",
        "fill_from_above",
        "may_be_empty",
        "apostrophe",
    ):
        for name in getattr(profile, setting):
            if name not in known and not name.startswith(tuple(keyed)):
                near = nearest(name, known)
                detail = f"there is no field {name[:40]!r}" + (f"; did you mean {near}?" if near else "")
                yield Fault(f"/{setting}/{name}", "unknown_field", detail, {"field": name[:100]})


def _wrong_constants(profile: Profile, columns: Sequence[Column]) -> Iterator[Fault]:
    by_name = {column.name: column for column in columns}
    for name, value in profile.constants.items():
        column = by_name.get(name) or by_name[name.partition(":")[0]]
        try:
            reader_of(column, profile)(value)
        except Wrong as wrong:
            yield Fault(f"/constants/{name}", wrong.code, str(wrong), dict(wrong.params))
