"""Who calls, and how a page in a browser lets people log in."""

from datetime import UTC, datetime
from ipaddress import ip_address, ip_network
from typing import Annotated, Literal

from fastapi import APIRouter, Header, Request, Response
from pydantic import BaseModel, Field

from libs.http import PERSONAL, Model, PreparedRoute, Principal, Problem, narrowed, problems
from libs.http.auth import AUDIENCE, DEV_ISSUER, Verifier
from libs.http.auth import issue_development_token as issue
from libs.http.languages import Language, language_of, negotiated
from libs.refused import not_found
from libs.runtime import Settings
from services.access import ROLES, Role
from services.gateway.routes import AUTH, ME

router = APIRouter(tags=["access"], route_class=PreparedRoute)

TOKEN_HOURS = 12
FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
Wanted = Annotated[
    str | None, Header(max_length=1000, description="which language, RFC 9110", examples=["zh-CN, en;q=0.8"])
]


class Caller(BaseModel):
    """Whom the token belongs to, and what it may do."""

    subject: str = Field(examples=["dev:operations"])
    roles: list[str] = Field(description="sorted; also those that mean nothing here", examples=[["operations"]])
    scopes: list[str] = Field(description="sorted", examples=[["orders:read", "orders:write"]])
    locale: Language = Field(
        description="of the token's claim `locale` where it says one of these, else by Accept-Language", examples=["en"]
    )
    channels: list[str] | None = Field(
        default=None, description="it is limited to these, sorted; null: to none", examples=[["amazon-de", "web"]]
    )
    warehouses: list[str] | None = Field(
        default=None, description="it is limited to these, sorted; null: to none", examples=[["AT-1"]]
    )
    expires_at: datetime = Field(
        description="when the token stops being accepted; of an API key, when it is looked up again at the latest",
        examples=["2026-03-01T12:00:00Z"],
    )


class LoginConfig(BaseModel):
    """What a page needs to log somebody in: OpenID Connect's authorization code flow with PKCE, or in development the
    choice of a role."""

    kind: Literal["development", "oidc", "none"] = Field(
        description="development: post a role to /v1/auth/development-token; oidc: by the issuer's discovery document; "
        "none: no issuer is configured, and nobody can log in",
        examples=["oidc"],
    )
    issuer: str | None = Field(description="of the tokens", examples=["https://login.example.com/realms/tradewind"])
    client_id: str | None = Field(
        description="the public client to log in as; null where none is configured", examples=["tradewind-console"]
    )
    audience: str = Field(description="what a token must be for", examples=["tradewind"])
    scopes: list[str] = Field(description="what to ask the issuer for", examples=[["openid", "profile"]])
    pkce: Literal[True] = Field(description="the code flow is used with PKCE (S256), and with nothing else")
    roles: list[Role] = Field(description="those to choose from in development, else none", examples=[[]])


class RoleChoice(Model):
    role: Role = Field(examples=["operations"])


class DevelopmentToken(BaseModel):
    token: str = Field(description="a JWT, for Authorization: Bearer", examples=["eyJhbGciOiJIUzI1NiJ9.e30.Q"])
    expires_at: datetime = Field(examples=["2026-03-01T12:00:00Z"])
    role: Role = Field(examples=["operations"])


@router.get(ME, openapi_extra=PERSONAL, responses=problems(401))
async def get_me(request: Request, accept_language: Wanted = None) -> Caller:
    """Whom the token belongs to, with the roles and scopes that it gives, the language to speak, and how long it lasts.
    Any valid token may ask."""
    principal: Principal = request.scope["principal"]
    return Caller(
        subject=principal.subject,
        roles=sorted(principal.roles),
        scopes=sorted(principal.scopes),
        locale=language_of(principal.locale or "") or negotiated(request),
        channels=narrowed(principal.channels, None),
        warehouses=narrowed(principal.warehouses, None),
        expires_at=_at(principal.expires_at),
    )


@router.get(f"{AUTH}/config", responses=problems(422))
async def get_auth_config(request: Request, response: Response) -> LoginConfig:
    """How to get a token: which issuer, as which client, for which audience. It is open, and says nothing secret."""
    response.headers["Cache-Control"] = "no-cache"
    settings: Settings = request.app.state.settings
    oidc, development = bool(settings.oidc_issuer), settings.issues_development_tokens
    return LoginConfig(
        kind="oidc" if oidc else "development" if development else "none",
        issuer=settings.oidc_issuer or (DEV_ISSUER if development else None),
        client_id=(settings.oidc_client_id or None) if oidc else None,
        audience=settings.oidc_audience or AUDIENCE,
        scopes=settings.oidc_scopes.split() if oidc else [],
        pkce=True,
        roles=list(ROLES) if development else [],
    )


@router.post(f"{AUTH}/development-token", openapi_extra=PERSONAL, responses=problems(422, not_local=403, not_found=404))
async def issue_development_token(body: RoleChoice, request: Request) -> DevelopmentToken:
    """A token of the development issuer for a role, for 12 hours. 404 wherever that issuer is off, as it is with every
    OIDC issuer; 403 for who is not on the platform's own machine."""
    settings: Settings = request.app.state.settings
    if not settings.issues_development_tokens:
        raise not_found("development issuer", "here")
    if not _is_at_home(request, settings.dev_networks):
        detail = "a development token is given on this machine alone; `tradewind token` prints one"
        raise Problem(403, "not_local", detail)
    token = issue(settings.required_secret(), body.role, hours=TOKEN_HOURS)
    verifier: Verifier = request.app.state.verifier
    principal = await verifier.verify(token)  # one that is not taken here is not given either
    return DevelopmentToken(token=token, expires_at=_at(principal.expires_at), role=body.role)


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _is_at_home(request: Request, networks: str) -> bool:
    """Asked from `networks`, not through a proxy for somebody else, and under an address: a foreign page whose name has
    been pointed here (DNS rebinding) sends that name as Host."""
    client = request.scope.get("client")
    if client is None or any(name in request.headers for name in FORWARDED):
        return False
    host = (request.url.hostname or "").strip("[]")
    try:
        address = ip_address(client[0])
        if host != "localhost" and not host.endswith(".localhost"):
            ip_address(host)
    except ValueError:
        return False
    return any(address in ip_network(part) for part in map(str.strip, networks.split(",")) if part)
