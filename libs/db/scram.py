"""A password as PostgreSQL keeps it: told so, it stands in no log of the server, which quotes statements that fail or
take long."""

import hashlib
import hmac
import os
from base64 import b64encode

__all__ = ["verifier"]

ITERATIONS = 4096  # PostgreSQL's own


def verifier(password: str) -> str:
    """Of SCRAM-SHA-256 (RFC 5803). A password of other characters than ASCII as it is: to prepare it (SASLprep) is the
    server's business."""
    if not password.isascii():
        return password
    salt = os.urandom(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITERATIONS)
    stored = hashlib.sha256(_of(salted, b"Client Key")).digest()
    return f"SCRAM-SHA-256${ITERATIONS}:{_text(salt)}${_text(stored)}:{_text(_of(salted, b'Server Key'))}"


def _of(salted: bytes, name: bytes) -> bytes:
    return hmac.new(salted, name, hashlib.sha256).digest()


def _text(value: bytes) -> str:
    return b64encode(value).decode()
