"""/docs: Swagger UI from the wheel fastapi-swagger. The browser asks no other host for anything."""

from importlib.resources import files

from fastapi import APIRouter
from starlette.responses import FileResponse, HTMLResponse, Response

from libs.refused import not_found

router = APIRouter(include_in_schema=False)

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tradewind API</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<nav id="areas" class="swagger-ui wrapper" aria-label="Areas"></nav>
<div id="swagger-ui"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""
# A file of its own, for the policy allows no inline script. Swagger UI takes a minute for the whole document: it gets
# one area at a time, that of the address (#/orders). validatorUrl "none": the badge would ask a host outside.
START = files("services.gateway").joinpath("docs.js").read_text()
RESOURCES = files("fastapi_swagger.resources")
ASSETS = {
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
    "favicon-32x32.png": "image/png",
}


@router.get("/docs")
async def docs_page() -> Response:
    return HTMLResponse(PAGE, headers=HEADERS)


@router.get("/docs/start.js")
async def docs_start() -> Response:
    return Response(START, headers=HEADERS, media_type="text/javascript")


@router.get("/docs/{name}")
async def docs_asset(name: str) -> Response:
    if name not in ASSETS:
        raise not_found("asset", name)
    cached = HEADERS | {"Cache-Control": "public, max-age=3600"}
    return FileResponse(str(RESOURCES / name), headers=cached, media_type=ASSETS[name])
