"""`python -m deploy.tools.squawk`: squawk reads the SQL of every migration that no release has: what locks, rewrites
or breaks. Needs squawk-cli; exit status 1 when it finds something. The rules of the house: libs/db/README.md.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from libs.db.migrations import head, statements
from services.__main__ import TARGETS, load

# The heads of the last release: what lies before them is frozen.
RELEASED = {
    "services.catalog": "0003",
    "services.inventory": "0004",
    "services.logistics": "0004",
    "services.order": "0005",
    "services.pricing": "0004",
    "services.support": "0003",
}
LEFT_OUT = {
    "prefer-robust-stmts": "a migration is one transaction: what failed has left nothing",
    "prefer-bigint-over-int": "counts of one order or one file fit in four bytes",
    "prefer-bigint-over-smallint": "HTTP statuses and event versions fit in two",
    "prefer-text-field": "Alembic's own version table",
    "require-timeout-settings": "libs/db/migrations.py sets them for every migration",
}


def unreleased() -> dict[str, str]:
    """SQL by history."""
    found = {}
    for name in TARGETS:
        owned = load(name).owned
        for history in owned.histories:
            since = RELEASED.get(history.package)
            if history.package not in found and since != head(history):
                found[history.package] = statements(owned, history, since)
    return found


def main() -> int:
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        for package, sql in sorted(unreleased().items()):
            file = Path(folder) / f"{package}.sql"
            file.write_text(sql)
            options = ["--assume-in-transaction", *(f"--exclude={rule}" for rule in LEFT_OUT)]
            program = Path(sys.executable).with_name("squawk")
            status |= subprocess.run([program, *options, file], check=False).returncode
    return min(status, 1)


if __name__ == "__main__":
    sys.exit(main())
