"""The generated files: those of contracts/, and what the manifests and tables make of docker-compose.yml and deploy/.
Written by `make contracts`, checked by `make check`.

Nobody edits them by hand. What a type promised once stays: its schema may only gain optional fields, its samples are
only added to.
"""

from functools import cache
from pathlib import Path

import contracts
from deploy.tools.generator import asyncapi, dashboards, data, deployment, openapi, released, samples, schemas

__all__ = ["CONTRACTS", "ROOT", "check", "check_deployment", "write", "write_deployment"]

CONTRACTS = Path(contracts.__file__).parent
ROOT = CONTRACTS.parent


@cache
def _generated() -> dict[str, str]:
    """Text by path inside contracts/."""
    return {
        **{schemas.path_of(event): schemas.text_of(event) for event in schemas.EVENTS},
        "asyncapi.yaml": asyncapi.text(),
        **openapi.texts(),
    }


def check(folder: Path = CONTRACTS) -> list[str]:
    """What is wrong with the committed files, one line each; empty when they are what the code says."""
    before = released.files(folder)
    broken = _broken(folder, before)
    found = list(broken.values())
    for path, text in _generated().items():
        if path in broken:
            continue
        if not (folder / path).exists():
            found.append(f"contracts/{path} is missing: run `make contracts`")
        elif (folder / path).read_text(encoding="utf-8") != text:
            found.append(f"contracts/{path} is not what the code says: run `make contracts`")
    return found + schemas.left_over(folder) + openapi.left_over(folder) + samples.problems(folder, before)


def write(folder: Path = CONTRACTS) -> list[str]:
    """Write what differs, and a first sample for a type that has none. Nothing when a promise would be broken.

    Gives what is still wrong then.
    """
    if broken := _broken(folder, released.files(folder)):
        return list(broken.values())
    for path, text in {**_generated(), **samples.missing(folder)}.items():
        file = folder / path
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return check(folder)


def _deployment(root: Path) -> dict[str, str]:
    return {**deployment.texts(root), data.PAGE: data.text(root)}


def check_deployment(root: Path = ROOT) -> list[str]:
    """Files at the top and in deploy/ that are not what the manifests and the tables say, one line each."""
    return [
        f"{path} is not what the code says: run `make contracts`"
        for path, text in _deployment(root).items()
        if not (root / path).exists() or (root / path).read_text(encoding="utf-8") != text
    ] + dashboards.left_over(root)


def write_deployment(root: Path = ROOT) -> list[str]:
    for path, text in _deployment(root).items():
        (root / path).write_text(text, encoding="utf-8")
    return check_deployment(root)


def _broken(folder: Path, before: dict[str, str]) -> dict[str, str]:
    """Schemas (by path) that changed in a way that the readers or writers of yesterday do not survive."""
    broken = {}
    for event in schemas.EVENTS:
        path = schemas.path_of(event)
        old = before.get(path) or ((folder / path).read_text(encoding="utf-8") if (folder / path).exists() else None)
        if old is not None and (changes := schemas.breaks(old, schemas.text_of(event))):
            broken[path] = (
                f"{event.TYPE} version {event.VERSION} may only gain optional fields: {'; '.join(changes)}. "
                f"A breaking change is a new type, {event.TYPE}.v2, emitted beside this one"
            )
    return broken
