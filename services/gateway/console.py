"""/console: the operations console, as `services/console` has built it. The page asks this host alone for everything,
and its login's issuer where there is one."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from urllib.parse import urlsplit

from fastapi import APIRouter, Request
from starlette.responses import Response

from libs.refused import not_found
from libs.runtime import Settings

router = APIRouter(include_in_schema=False)

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
FOR_EVER = "public, max-age=31536000, immutable"  # what changes gets another name
ASSETS = "assets/"
HERE = b'"/console'  # how the page's own addresses begin, as they are built
TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


@router.get("/console")
@router.get("/console/{path:path}")
async def console(request: Request, path: str = "") -> Response:
    """A file that was built, or the page itself, which makes of every other path what it means."""
    if (found := _built().get(path)) and path != "index.html":
        body, media_type = found
        kept = FOR_EVER if path.startswith(ASSETS) else "public, max-age=3600"
        return Response(body, headers=HEADERS | {"Cache-Control": kept}, media_type=media_type)
    if path.startswith(ASSETS):
        raise not_found("asset", path.removeprefix(ASSETS))
    page = _built()["index.html"][0]
    if prefix := request.scope.get("tradewind.prefix", ""):
        page = page.replace(HERE, f'"{prefix}/console'.encode())
    settings: Settings = request.app.state.settings
    headers = HEADERS | {"Content-Security-Policy": policy(settings.oidc_issuer), "Cache-Control": "no-cache"}
    return Response(page, headers=headers, media_type="text/html")


def policy(issuer: str | None) -> str:
    """Content-Security-Policy: nothing inline, nothing from elsewhere, in no frame."""
    login = urlsplit(issuer or "")
    elsewhere = f" {login.scheme}://{login.netloc}" if login.netloc else ""
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            f"connect-src 'self'{elsewhere}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


@cache
def _built() -> dict[str, tuple[bytes, str]]:
    """Every file by its path: what is not among them is never looked for on the disk."""
    found = _under(files("services") / "console" / "dist", "")
    return {
        path: (file.read_bytes(), TYPES.get(path.rpartition(".")[2], "application/octet-stream"))
        for path, file in found
    }


def _under(folder: Traversable, path: str) -> list[tuple[str, Traversable]]:
    found = []
    for each in folder.iterdir():
        found += _under(each, f"{path}{each.name}/") if each.is_dir() else [(path + each.name, each)]
    return found
