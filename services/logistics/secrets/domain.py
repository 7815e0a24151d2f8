"""A carrier's webhook secret, as Standard Webhooks has it. Pure."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

__all__ = ["Secret", "secret_of"]


@dataclass(frozen=True, slots=True)
class Secret:
    """A stored secret, without the secret itself. `valid_until` None: until it is replaced or deleted."""

    secret_id: UUID
    carrier: str
    created_at: datetime
    created_by: str
    valid_until: datetime | None


def secret_of(app_secret: str, carrier: str, secret_id: UUID) -> bytes:
    """Derived from the installation's secret."""
    return hmac.new(app_secret.encode(), f"carrier:{carrier}:{secret_id}".encode(), hashlib.sha256).digest()
