"""What the gateway answers itself: the index, the documentation, the overview of an order."""

from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.requests import Request
from starlette.responses import Response

from libs.http.app import NO_TELEMETRY
from libs.http.auth import Verifier
from libs.http.problems import install
from libs.http.strict import Strict, routes_of
from libs.runtime import Settings
from services.gateway import audit, console, docs, documents, login, operations, overview, reference, summary
from services.gateway.upstream import Upstreams

TITLE, VERSION = "Tradewind", version("tradewind")
index = APIRouter()


def create(settings: Settings, upstreams: Upstreams, verifier: Verifier) -> FastAPI:
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, telemetry=NO_TELEMETRY)
    app.state.settings, app.state.upstreams, app.state.verifier = settings, upstreams, verifier
    app.state.secrets = settings.secrets  # sign cursors
    own = (audit, docs, login, overview, operations, reference, summary)
    routers = [index, *(each.router for each in own)]
    for router in (*routers, console.router):  # the console's addresses have parameters of their own
        app.include_router(router)
    install(app)
    app.add_middleware(Strict, routes=routes_of(routers), handlers=app.exception_handlers)
    return app


@index.get("/")
async def read_index() -> dict[str, Any]:
    return {"name": TITLE, "version": VERSION, "console": "/console", "docs": "/docs", "openapi": "/openapi.json"}


@index.get("/openapi.json")
async def read_document(request: Request) -> Response:
    return documents.response(request.scope.get("tradewind.prefix", ""))
