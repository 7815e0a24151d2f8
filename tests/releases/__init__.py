"""Kept releases: the OpenAPI document, the code, and every schema with rows in its tables, as each left them."""

import os
import subprocess
import tarfile
from pathlib import Path

from libs.db.migrations import provision, role_of
from libs.local import postgres

FOLDER = Path(__file__).parent
LAST = "v0.1"
BUS = "bus"
CODE_FILE = "code.tar.xz"


def schemas(release: str) -> list[str]:
    return sorted(file.stem for file in (FOLDER / release).glob("*.sql"))


async def restore(admin_dsn: str, release: str, secret: str) -> list[str]:
    """Make the database of a release in an empty one, as the roles of `secret`; the schemas."""
    names = schemas(release)
    await provision(admin_dsn, [name for name in names if name != BUS], secret, {BUS: []})
    for name in names:
        content = (FOLDER / release / f"{name}.sql").read_text()
        # The functions of catalog set a parameter of pg_trgm, which a session knows once it has used that.
        role = f"select public.similarity('a', 'b'); set role \"{role_of(admin_dsn, name)}\";"
        _psql(admin_dsn, f"{role}\n{content}")
    return names


def unpack(release: str, folder: Path) -> Path:
    """The code of a release."""
    with tarfile.open(FOLDER / release / CODE_FILE) as packed:
        packed.extractall(folder, filter="data")
    return folder


def _psql(dsn: str, sql: str) -> None:
    command = [f"{postgres.bin_dir()}/psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-d", dsn]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    done = subprocess.run(command, input=sql, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
