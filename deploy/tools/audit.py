"""`python -m deploy.tools.audit`: pip-audit looks for weaknesses of what the image is made of, requirements.lock.

The advisories are on the internet. Where they cannot be read it says that nothing was audited, and its exit status is
0: a check must not fail for an outage, and its silence must not be taken for a clean bill. Status 1: something was
found.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parents[2] / "requirements.lock"


def locked(text: str) -> list[str]:
    """`name==version` of each package."""
    return [line.split()[0] for line in text.splitlines() if "==" in line and line[0].isalnum()]


def audited(packages: list[str]) -> list[dict[str, Any]] | None:
    """What is known of each; None where no advisories can be read."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(packages))
        file.flush()
        options = ["--no-deps", "--disable-pip", "--format", "json", "--progress-spinner", "off"]
        done = subprocess.run(
            [sys.executable, "-m", "pip_audit", "-r", file.name, *options], capture_output=True, text=True, check=False
        )
    try:
        found: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except ValueError:
        return None
    return found if any("vulns" in package for package in found) else None


def main() -> None:
    packages = locked(LOCK.read_text())
    found = audited(packages[:1]) and audited(packages)  # one is enough to see whether there is an answer
    if found is None:
        sys.stdout.write("audit: the advisories cannot be read from here; NOTHING was audited\n")
        return
    bad = [(each, vuln) for each in found for vuln in each.get("vulns", ())]
    for package, vuln in bad:
        fixed = ", ".join(vuln["fix_versions"]) or "nowhere yet"
        sys.stdout.write(f"audit: {package['name']} {package['version']}: {vuln['id']}, fixed in {fixed}\n")
    skipped = sum("vulns" not in each for each in found)
    sys.stdout.write(f"audit: {len(found) - skipped} packages, {len(bad)} advisories; {skipped} could not be audited\n")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
