"""What the gateway answers itself: the index, the documentation, the overview of an order."""

from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response

from libs.http.auth import Verifier
from libs.http.problems import install
from services.gateway import docs, openapi, overview
from services.gateway.documents import Documents
from services.gateway.upstream import Upstreams

VERSION = version("tradewind")


def create(upstreams: Upstreams, verifier: Verifier) -> FastAPI:
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.state.upstreams, app.state.verifier = upstreams, verifier
    documents = Documents(upstreams)

    @app.get("/")
    async def index() -> dict[str, Any]:
        return {"name": openapi.TITLE, "version": VERSION, "docs": "/docs", "openapi": "/openapi.json"}

    @app.get("/openapi.json")
    async def document(request: Request) -> Response:
        return await documents.response(request)

    app.include_router(docs.router)
    app.include_router(overview.router)
    install(app)
    return app
