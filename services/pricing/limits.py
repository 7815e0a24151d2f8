"""What callers may say of others' channels: nothing."""

from collections.abc import Collection, Mapping
from typing import Protocol, TypeVar

from libs.http import outside, refused
from libs.http.models import NotTaken

__all__ = ["within"]


class OfChannel(Protocol):
    channel: str


C = TypeVar("C", bound=OfChannel)
R = TypeVar("R", bound=NotTaken)


def within(
    limit: Collection[str] | None, items: Mapping[int, C], others: dict[int, R], result: type[R]
) -> dict[int, C]:
    """The items of channels within the limit of who sent them. Adds to `others` that the rest is refused."""
    if limit is None:
        return dict(items)
    for index, item in items.items():
        if item.channel not in limit:
            error = outside("/channel", "channels", item.channel)
            others[index] = refused(index, result, error.code, [error])
    return {index: item for index, item in items.items() if item.channel in limit}
