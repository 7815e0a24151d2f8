"""Standard Webhooks: HMAC-SHA256 of `id.timestamp.body`. Pure, for the API, the command line and tests.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

The standard's own library (standardwebhooks 1.1) signs the same, as a test shows, but cannot check requests here: for
a body that is not UTF-8, or a signature of another form beside ours, it raises ValueError; it signs a timestamp as it
has understood it, not as it was written; and the clock is its own.
"""

import hashlib
import hmac
from datetime import datetime
from typing import Final

from libs.webhooks import sign

TOLERANCE_SECONDS: Final = 300


def secret_of(app_secret: str, carrier: str) -> bytes:
    """The secret of a carrier that we play ourselves, on the command line: derived, no process has to store it."""
    return hmac.new(app_secret.encode(), f"carrier:{carrier}".encode(), hashlib.sha256).digest()


def headers(secret: bytes, webhook_id: str, moment: datetime, body: bytes) -> dict[str, str]:
    """The three headers of a signed request."""
    timestamp = int(moment.timestamp())
    return {
        "webhook-id": webhook_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": sign(secret, webhook_id, timestamp, body),
    }


def verified(secret: bytes, webhook_id: str, timestamp: str, signatures: str, body: bytes, moment: datetime) -> bool:
    """Whether one of the space-separated signatures is ours and the timestamp within the tolerance."""
    if not (timestamp.isascii() and timestamp.isdecimal() and len(timestamp) <= 12):
        return False
    if abs(moment.timestamp() - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    expected = sign(secret, webhook_id, timestamp, body).encode()
    # All are compared, each in constant time; as bytes, for compare_digest refuses text that is not ASCII.
    matches = [hmac.compare_digest(expected, given.encode("utf-8", "replace")) for given in signatures.split(" ")]
    return any(matches)
