"""Callers that are limited to channels or warehouses, as the gateway makes them of API keys."""

import time
from collections.abc import Collection

from libs.http.key_tokens import issue_key_token
from services.access import SCOPES
from tests.databases import SECRET


def limited(
    *, channels: Collection[str] | None = None, warehouses: Collection[str] | None = None, subject: str = "key:limited"
) -> dict[str, str]:
    """The header of somebody who may do everything, within these limits."""
    token = issue_key_token(
        SECRET, subject=subject, scopes=SCOPES["admin"], channels=channels, warehouses=warehouses,
        until=time.time() + 60,
    )  # fmt: skip
    return {"Authorization": f"Bearer {token}"}
