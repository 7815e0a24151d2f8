"""Ports of servers on this machine."""

import contextlib
import random
import socket

# Below the range for outgoing connections: the seconds until a server listens are enough for one of those to take a
# port that the kernel would choose, and who is started again must find its own port free.
PORTS = range(20_000, 30_000)


def is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # past the connections of the last run
        with contextlib.suppress(OSError):
            probe.bind((host, port))
            return True
    return False


def free_port(last: int = 0, *, but: int = 0) -> int:
    """The port of the last start on 127.0.0.1 if it is free, otherwise another one."""
    for port in (last, *random.sample(PORTS, 100)):
        if port not in (0, but) and is_free("127.0.0.1", port):
            return port
    raise OSError(f"no port of {PORTS} is free")
