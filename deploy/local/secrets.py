"""`make secrets`: .env, which `docker compose` reads, with all that docker-compose.yml asks for, made up. What stands
there stays. Needs the standard library alone."""

import os
import re
import secrets
import sys
from pathlib import Path

ASKED = re.compile(r"\$\{(\w+):\?")
GIVEN = re.compile(r"^(\w+)=", re.M)


def main(root: Path) -> int:
    file = root / ".env"
    there = file.read_text() if file.exists() else ""
    asked = dict.fromkeys(ASKED.findall((root / "docker-compose.yml").read_text()))
    missing = [name for name in asked if name not in GIVEN.findall(there)]
    if there and not there.endswith("\n"):
        there += "\n"
    file.touch(0o600)
    os.chmod(file, 0o600)
    file.write_text(there + "".join(f"{name}={secrets.token_hex(32)}\n" for name in missing))
    sys.stdout.write(f"tradewind: .env has {', '.join(missing) or 'them all'} now\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parents[2]))
