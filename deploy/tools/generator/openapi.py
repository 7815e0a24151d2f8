"""contracts/openapi.json: what the gateway serves at /openapi.json, made without running anything."""

import json
from functools import cache

from libs.db import Database
from libs.http import create_app
from libs.http.auth import Verifier
from libs.runtime.ops import router_of
from services.__main__ import TARGETS, load
from services.access import SCOPES
from services.gateway.openapi import Json, merged

NOWHERE = "postgresql://nobody@localhost/nowhere"  # the pool connects when it is asked, and nobody asks


def text() -> str:
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


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
        "",
        service.manifest.large_bodies,
    )
    return app.openapi()
