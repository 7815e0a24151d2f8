"""What an API key is and how long it works. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal
from uuid import UUID

from libs import api_keys
from libs.refused import Refused
from services.access import SCOPES

__all__ = ["KNOWN_SCOPES", "LONGEST", "NOT_FOR_KEYS", "USUAL", "ApiKey", "State", "lacking", "require_usable", "within"]

LONGEST: Final = timedelta(days=365)
USUAL: Final = timedelta(days=90)
KNOWN_SCOPES: Final = frozenset[str]().union(*SCOPES.values())
# Who has stolen a key would outlive its revocation with one that he has made.
NOT_FOR_KEYS: Final = frozenset(("keys:write",))
State = Literal["active", "expired", "revoked"]


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key without what opens anything. `channels`, `warehouses`: what it is limited to; None: it is not.
    `previous_until`: until when the secret before the last rotation works; None: there is none."""

    key_id: UUID
    prefix: str
    name: str
    scopes: list[str]
    channels: list[str] | None
    warehouses: list[str] | None
    created_by: str
    created_at: datetime
    expires_at: datetime
    rotated_at: datetime | None
    previous_until: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None

    @property
    def subject(self) -> str:
        """Whose doings its doings are."""
        return api_keys.SUBJECT + self.prefix

    def state(self, moment: datetime) -> State:
        if self.revoked_at:
            return "revoked"
        return "active" if moment < self.expires_at else "expired"


def require_usable(key: ApiKey, moment: datetime, *, gone: bool = False) -> None:
    """Raises Refused for a key that is revoked or has expired. `gone`: as what is no longer there."""
    kind: Literal["gone", "conflict"] = "gone" if gone else "conflict"
    state = key.state(moment)
    if state == "revoked":
        raise Refused("key_revoked", "the API key has been revoked", kind=kind)
    if state == "expired":
        raise Refused("key_expired", "the API key has expired", kind=kind)


def within(limit: Collection[str] | None, held: Collection[str] | None) -> bool:
    """Whether who is limited to `limit` sees no more than who is limited to `held`; None: not limited."""
    return held is None or (limit is not None and set(limit) <= set(held))


def lacking(scopes: Collection[str], held: Collection[str]) -> list[str]:
    """Those of `scopes` that are not among `held`."""
    return sorted(set(scopes) - set(held))
