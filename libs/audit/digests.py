"""Personal values in the audit: HMAC-SHA256, so that equal values are seen to be equal and nothing can be read.

PostgreSQL computes them, in the triggers, and keeps no key: each session is told it when it connects, in no statement
and in no log. The digest begins with the key's name: those of different keys cannot be compared.
"""

import hashlib
import hmac
from typing import Final

SETTING: Final = "tradewind.audit_key"
BLOCK: Final = 64  # of SHA-256


def session_of(key: bytes) -> dict[str, str]:
    """The settings of a session whose changes are audited. `key`: of 32 bytes."""
    padded = key.ljust(BLOCK, b"\0")
    inner, outer = (bytes(byte ^ pad for byte in padded) for pad in (0x36, 0x5C))
    return {SETTING: (_name(key) + inner + outer).hex()}


def digest_of(key: bytes, value: str) -> str:
    """As the audit shows a personal value."""
    return f"hmac:{_name(key).hex()}:{hmac.new(key, value.encode(), hashlib.sha256).hexdigest()}"


def _name(key: bytes) -> bytes:
    return hashlib.sha256(b"tradewind audit key" + key).digest()[:4]
