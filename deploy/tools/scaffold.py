"""`tradewind new-service NAME`: a small service that is real, and the line that names it. Its target, its routes, its
containers and its documents follow from its manifest."""

import ast
import importlib
import keyword
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import services
from libs.db.migrations import Owned
from libs.messaging import postgres as bus
from services.gateway import routes
from services.manifests import GATEWAY, NAMES

ROOT = Path(services.__file__).parents[1]
TEMPLATES = Path(__file__).with_name("templates")
MODEL = "inventory"  # whose migrations/env.py and script.py.mako are every service's
LONGEST = 30
RESERVED = frozenset({GATEWAY, bus.SCHEMA, "ops", "public"})


class Plan(NamedTuple):
    """Texts by path: files to be made, and the one that gains a line."""

    name: str
    path: str
    new: dict[Path, str]
    changed: dict[Path, str]


def plan(name: str) -> Plan:
    """ValueError when there cannot be a service of this name."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name) or len(name) > LONGEST:
        raise ValueError(f"{name!r}: a service is named like a Python module, in at most {LONGEST} small letters")
    home, path = ROOT / "services" / name, f"/v1/{name.replace('_', '-')}"
    if name in NAMES or name in RESERVED or name.startswith("pg_") or home.exists() or find_spec(f"services.{name}"):
        raise ValueError(f"the name {name} is taken")
    if (taken := routes.find(path)) or routes.is_own(path):
        raise ValueError(f"the path {path} belongs to {taken.service if taken else GATEWAY}")
    words = {
        "name": name,
        "path": path,
        "title": name.replace("_", " ").capitalize(),
        "camel": "".join(part.capitalize() for part in name.split("_")),
    }
    new = {home / file.stem: _filled(file, words) for file in TEMPLATES.glob("*.py.in") if file.stem != "test.py"}
    new[ROOT / f"tests/integration/test_{name}.py"] = _filled(TEMPLATES / "test.py.in", words)
    for part in ("env.py", "script.py.mako"):
        new[home / "migrations" / part] = (ROOT / "services" / MODEL / "migrations" / part).read_text(encoding="utf-8")
    page = ROOT / "services/manifests.py"
    changed = {page: _with_line(page.read_text(encoding="utf-8"), name)}
    return Plan(name, path, new, changed)


def _filled(template: Path, words: dict[str, str]) -> str:
    text = template.read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(f"{{{{{word}}}}}", value)
    return text


def _with_line(text: str, name: str) -> str:
    """The page of services with one more name at the end of NAMES, which stands one name per line."""
    (names,) = (
        node.value
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "NAMES"
    )
    lines = text.splitlines(keepends=True)
    lines.insert((names.end_lineno or 0) - 1, f'    "{name}",\n')
    return "".join(lines)


@contextmanager
def written(planned: Plan) -> Iterator[None]:
    """Write it all; take it all back when the block fails."""
    before = {file: file.read_text(encoding="utf-8") for file in planned.changed}
    home = ROOT / "services" / planned.name
    try:
        (home / "migrations" / "versions").mkdir(parents=True)
        for file, text in {**planned.new, **planned.changed}.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        yield
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        for file in planned.new:
            file.unlink(missing_ok=True)
        for file, text in before.items():
            file.write_text(text, encoding="utf-8")
        raise


def owned(name: str) -> Owned:
    found: Owned = importlib.import_module(f"services.{name}.service").service.owned
    return found


def tidy(planned: Plan) -> None:
    """Format what was written, where the formatter is installed: generated migrations and grown tables need it."""
    if find_spec("ruff"):
        paths = [ROOT / "services" / planned.name, *planned.new, *planned.changed]
        chosen = sorted({str(path) for path in paths if path.suffix != ".mako"})
        subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", *chosen], cwd=ROOT, check=True)


def generate() -> int:
    """Documents, containers, Kubernetes' objects and Prometheus' targets, by a process that knows the new service. Its
    exit status: it has said what is wrong."""
    return subprocess.run([sys.executable, "-m", "services", "contracts"], cwd=ROOT, check=False).returncode


def next_steps(planned: Plan) -> str:
    name, path = planned.name, planned.path
    steps = {
        f"services/{name}/__init__.py": "say what it owns, emits, consumes, and never does",
        f"services/{name}/manifest.py": "which roles may write it; whether it scales on its consumer's lag",
        f"contracts/{name}.py, registry.py": "its events; in the registry, whose events it reads",
        "make contracts check test": "all of it",
    }
    width = max(map(len, steps))
    return f"""\
services/{name} is there: POST and GET {path}, a table, a migration, a test.
It is a target, the gateway routes {path} to it, and it is in the OpenAPI document, docker-compose.yml, Kubernetes
and Prometheus. Its test: pytest tests/integration/test_{name}.py

Next:
{chr(10).join(f"  {step:{width}}  {what}" for step, what in steps.items())}

After a change of its tables: tradewind make-migration --service {name} -m "what changed"
A service that outgrows one page gets a folder per feature, each with the same file names."""
