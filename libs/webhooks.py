"""Standard Webhooks: how a secret is handed over, and HMAC-SHA256 of `id.timestamp.body`. Pure.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import base64
import hashlib
import hmac

__all__ = ["shown", "sign"]


def shown(secret: bytes) -> str:
    """As it is handed to the other side."""
    return f"whsec_{base64.b64encode(secret).decode()}"


def sign(secret: bytes, webhook_id: str, timestamp: int | str, body: bytes) -> str:
    """One signature, as `webhook-signature` has it; several are separated by spaces."""
    content = f"{webhook_id}.{timestamp}.".encode("latin-1", "replace") + body
    return "v1," + base64.b64encode(hmac.new(secret, content, hashlib.sha256).digest()).decode()
