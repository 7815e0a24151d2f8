"""contracts/openapi.json, which the gateway serves, and its parts, one per target; made without running anything."""

import json
from functools import cache
from pathlib import Path

from deploy.tools.generator.openapi.merging import Json, merged, parts_of
from libs.db import Database
from libs.http import create_app
from libs.http.auth import Verifier
from libs.runtime.ops import router_of
from services.__main__ import TARGETS, load
from services.access import SCOPES
from services.manifests import EVERY_TARGET

BUNDLE, PARTS = "openapi.json", "openapi"
NOWHERE = "postgresql://nobody@localhost/nowhere"  # the pool connects when it is asked, and nobody asks


def texts() -> dict[str, str]:
    """By path inside contracts/."""
    whole = document()
    found = {BUNDLE: whole} | {f"{PARTS}/{name}.json": part for name, part in parts_of(whole).items()}
    return {path: json.dumps(each, indent=2, ensure_ascii=False) + "\n" for path, each in found.items()}


def left_over(folder: Path) -> list[str]:
    """Parts of targets that there are no more."""
    left = sorted({file.stem for file in (folder / PARTS).glob("*.json")} - EVERY_TARGET.keys())
    return [f"contracts/{PARTS}/{name}.json: there is no such target; delete it" for name in left]


def document() -> Json:
    return merged({name: document_of(name) for name in TARGETS})


@cache
def document_of(name: str) -> Json:
    """One service's own document, of an application wired as libs.runtime wires it."""
    service = load(name)
    app = create_app(
        service.name,
        service.manifest.title,
        [*service.routers, router_of(service)],
        Database(NOWHERE, service.name),
        Verifier(SCOPES),
        "unused",
        service.manifest.large_bodies,
    )
    return app.openapi()
