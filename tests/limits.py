"""Callers that are limited to channels or warehouses, as the gateway makes them of API keys."""

import time
from collections.abc import Collection, Iterator, Mapping

from libs.http.key_tokens import issue_key_token
from services.access import SCOPES
from tests.databases import SECRET


class Limited(Mapping[str, str]):
    """The header of somebody who may do everything, within limits. Each request gets a token of its own: they live for
    a minute, and a test module for longer."""

    def __init__(self, subject: str, channels: Collection[str] | None, warehouses: Collection[str] | None) -> None:
        self._subject, self._channels, self._warehouses = subject, channels, warehouses

    def __getitem__(self, name: str) -> str:
        if name != "Authorization":
            raise KeyError(name)
        token = issue_key_token(
            SECRET, subject=self._subject, scopes=SCOPES["admin"], channels=self._channels,
            warehouses=self._warehouses, until=time.time() + 60,
        )  # fmt: skip
        return f"Bearer {token}"

    def __iter__(self) -> Iterator[str]:
        return iter(("Authorization",))

    def __len__(self) -> int:
        return 1


def limited(
    *, channels: Collection[str] | None = None, warehouses: Collection[str] | None = None, subject: str = "key:limited"
) -> Limited:
    return Limited(subject, channels, warehouses)
