"""The generated files of contracts/: written by `make contracts`, checked by `make check`.

Nobody edits them by hand. What a type promised once stays: its schema may only gain optional fields, its samples are
only added to.
"""

from functools import cache
from pathlib import Path

import contracts
from deploy.tools.generator import asyncapi, openapi, released, samples, schemas

__all__ = ["CONTRACTS", "check", "write"]

CONTRACTS = Path(contracts.__file__).parent


@cache
def _generated() -> dict[str, str]:
    """Text by path inside contracts/."""
    return {
        **{schemas.path_of(event): schemas.text_of(event) for event in schemas.EVENTS},
        "asyncapi.yaml": asyncapi.text(),
        "openapi.json": openapi.text(),
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
    return found + schemas.left_over(folder) + samples.problems(folder, before)


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
