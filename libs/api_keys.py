"""What an API key looks like: `tw_<prefix>_<secret><checksum>`, base62.

The prefix names the key and may be shown. The secret has 256 bits. The checksum (CRC-32, as GitHub's tokens have it)
tells a key from a slip of the hand and from what only looks like one; it proves nothing, anybody can work it out.
"""

import hashlib
import re
import secrets
import string
import zlib
from typing import Final

__all__ = ["SUBJECT", "digest_of", "is_one", "is_whole", "new", "new_prefix"]

BEGINNING: Final = "tw_"
SUBJECT: Final = "key:"  # before the prefix: who acts with the key
ALPHABET: Final = string.digits + string.ascii_uppercase + string.ascii_lowercase
PREFIX_CHARACTERS: Final = 10
SECRET_CHARACTERS: Final = 43  # 62^43 > 2^256
CHECK_CHARACTERS: Final = 6  # 62^6 > 2^32
_FORM = re.compile(
    rf"{BEGINNING}[0-9A-Za-z]{{{PREFIX_CHARACTERS}}}_[0-9A-Za-z]{{{SECRET_CHARACTERS + CHECK_CHARACTERS}}}\Z"
)


def new_prefix() -> str:
    return _random(PREFIX_CHARACTERS)


def new(prefix: str) -> str:
    """A key that nobody has."""
    body = f"{BEGINNING}{prefix}_{_random(SECRET_CHARACTERS)}"
    return body + _checksum(body)


def is_one(token: str) -> bool:
    """Whether it claims to be a key. No JSON Web Token begins so."""
    return token.startswith(BEGINNING)


def is_whole(key: str) -> bool:
    """Whether it has the form of a key and its checksum is right: no character is missing or wrong."""
    return _FORM.match(key) is not None and _checksum(key[:-CHECK_CHARACTERS]) == key[-CHECK_CHARACTERS:]


def digest_of(key: str) -> bytes:
    """What is stored of a key, and what it is found by: SHA-256 of all of it. A key is random and as long as the
    digest, so nobody can try out what it may be: the slow hash that a password needs would protect nothing here. Nor
    does the time that finding it takes tell anything: who sends a key does not choose its digest."""
    return hashlib.sha256(key.encode()).digest()


def _random(characters: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(characters))


def _checksum(body: str) -> str:
    number, digits = zlib.crc32(body.encode()), ""
    for _ in range(CHECK_CHARACTERS):
        number, digit = divmod(number, len(ALPHABET))
        digits = ALPHABET[digit] + digits
    return digits
