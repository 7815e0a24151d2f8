"""Why a cluster is not reached, in words: the client's own error is the same for a wrong password and a dead broker."""

import asyncio
import ssl

from aiokafka.conn import collect_hosts, create_conn
from aiokafka.errors import (
    KafkaConnectionError,
    KafkaError,
    SaslAuthenticationFailed,
    UnsupportedSaslMechanismError,
)

from libs.messaging.kafka.access import Access

REACH_SECONDS = 5.0


async def unreachable(bootstrap: str, access: Access) -> str | None:
    """What each of the bootstrap servers says, or None as soon as one lets us in."""
    found = []
    for host, port, _ in collect_hosts(bootstrap):
        try:
            async with asyncio.timeout(REACH_SECONDS):
                connection = await _connected(host, port, access)
        except (OSError, KafkaError) as error:  # a TimeoutError is an OSError
            found.append(f"{host}:{port} {_told(error, access)}")
        else:
            connection.close()
            return None
    return "; ".join(found)


async def _connected(host: str, port: int, access: Access):  # type: ignore[no-untyped-def]  # aiokafka has no types
    options = access.options()
    return await create_conn(host, port, request_timeout_ms=int(REACH_SECONDS * 1000), **options)


def _told(error: Exception, access: Access) -> str:
    if isinstance(error, SaslAuthenticationFailed):
        return f"refuses the credentials of {access.username} ({access.mechanism}): {error}"
    if isinstance(error, UnsupportedSaslMechanismError):
        return f"does not take {access.mechanism}: {error}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"has a certificate that is not trusted: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"does not speak TLS with us: {error.reason or error}"
    if isinstance(error, TimeoutError):
        return f"does not answer within {REACH_SECONDS:.0f} s"
    if isinstance(error, KafkaConnectionError | ConnectionResetError | ConnectionAbortedError):
        return f"closes the connection: it may not speak {access.protocol}, or ask for a certificate that it trusts"
    return f"is not reached: {error or repr(error)}"
