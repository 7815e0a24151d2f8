"""The FastAPI application of one service."""

from collections.abc import Callable, Sequence

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from fastapi.telemetry import TelemetryConfig
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.types import ASGIApp

from libs.db import Database
from libs.http.auth import Verifier
from libs.http.middleware import Observed
from libs.http.problems import ProblemBody, install
from libs.http.strict import Strict, forbid_overrides, routes_of
from libs.keyring import Keyring

# FastAPI's own: ours covers it. Twice is paid twice, and a problem would name another trace than its header.
NO_TELEMETRY: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False}


class App(FastAPI):
    """FastAPI with our middleware around all of its own, which a request that is right does not pass: what they see to
    (an error that nobody expected, a body that is too large) Observed sees to."""

    around: Callable[[ASGIApp], ASGIApp]

    def build_middleware_stack(self) -> ASGIApp:
        stack = super().build_middleware_stack()
        if not isinstance(stack, ServerErrorMiddleware):  # it would answer in its own words
            raise TypeError(f"FastAPI's outermost middleware is now {type(stack).__name__}")
        return self.around(stack.app)


def _operation_id(route: APIRoute) -> str:
    return route.name


def create_app(
    service: str,
    title: str,
    routers: Sequence[APIRouter],
    database: Database,
    verifier: Verifier,
    secrets: Keyring | str,
    large_bodies: tuple[str, ...] = (),
    tokens: Keyring | None = None,
) -> App:
    """Operation ids are the endpoint functions' names: they stay when paths move. `tokens` sign those of services and
    of API keys; without them `secrets` do."""
    app = App(
        title=title,
        version="1",
        telemetry=NO_TELEMETRY,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=_operation_id,
        responses={
            "default": {"description": "A problem", "model": ProblemBody},
        },
    )
    app.state.database, app.state.ones = database, {}
    app.state.verifier = verifier
    app.state.secrets = Keyring.of(secrets)  # for what the service signs or checks itself (cursors, webhooks)
    app.state.tokens = tokens or app.state.secrets
    routes = routes_of(routers)
    _tell_scopes(routes)
    for router in routers:
        app.include_router(router)
    install(app)
    forbid_overrides(app)
    app.around = lambda inner: Observed(Strict(inner, routes, app.exception_handlers), service, large_bodies)
    return app


def _tell_scopes(routes: Sequence[APIRoute]) -> None:
    """`x-scope` of an operation: the scope that it asks for with `requires`."""
    for route in routes:
        for dependency in route.dependant.dependencies:
            for scope in dependency.own_oauth_scopes or ():
                route.openapi_extra = {**(route.openapi_extra or {}), "x-scope": scope}
