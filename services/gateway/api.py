"""What the gateway answers itself: the index, the documentation, the overview of an order."""

from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.requests import Request
from starlette.responses import Response

from libs.http.auth import Verifier
from libs.http.prepared import Prepared, routes_of
from libs.http.problems import install
from services.gateway import docs, openapi, operations, overview, reference
from services.gateway.documents import Documents
from services.gateway.upstream import Upstreams

VERSION = version("tradewind")


def create(upstreams: Upstreams, verifier: Verifier, secret: str) -> FastAPI:
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.upstreams, app.state.verifier, app.state.secret = upstreams, verifier, secret
    routers = [_index(Documents(upstreams)), docs.router, overview.router, operations.router, reference.router]
    for router in routers:
        app.include_router(router)
    install(app)
    app.add_middleware(Prepared, routes=routes_of(routers), handlers=app.exception_handlers)
    return app


def _index(documents: Documents) -> APIRouter:
    router = APIRouter()

    @router.get("/")
    async def index() -> dict[str, Any]:
        return {"name": openapi.TITLE, "version": VERSION, "docs": "/docs", "openapi": "/openapi.json"}

    @router.get("/openapi.json")
    async def document(request: Request) -> Response:
        return await documents.response(request.scope.get("tradewind.prefix", ""))

    return router
