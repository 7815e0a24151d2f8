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
START = """const area = () => location.hash.split("/")[1];
const shown = area();
addEventListener("hashchange", () => (area() ?? shown) !== shown && location.reload());

/** The document with one area's operations, and what they refer to. */
function partOf(whole, tag) {
  const paths = {};
  const components = { securitySchemes: whole.components.securitySchemes };
  const take = (node) => {
    if (node === null || typeof node !== "object") return;
    const [, , kind, name] = typeof node.$ref === "string" ? node.$ref.split("/") : [];
    if (name && !components[kind]?.[name]) take(((components[kind] ??= {})[name] = whole.components[kind][name]));
    Object.values(node).forEach(take);
  };
  for (const [path, item] of Object.entries(whole.paths)) {
    const kept = Object.entries(item).filter(([, operation]) => operation.tags?.includes(tag));
    if (kept.length > 0) paths[path] = Object.fromEntries(kept);
  }
  take(paths);
  return { ...whole, tags: whole.tags.filter(({ name }) => name === tag), paths, components };
}

function link({ name, description }) {
  const a = document.createElement("a");
  Object.assign(a, { href: `#/${name}`, textContent: name, title: description });
  return a;
}

fetch("openapi.json")
  .then((answer) => answer.json())
  .then((whole) => {
    const tag = whole.tags.find(({ name }) => name === shown)?.name ?? whole.tags[0].name;
    document.getElementById("areas").append(...whole.tags.flatMap((each) => [link(each), " \u00a0 "]));
    SwaggerUIBundle({
      spec: partOf(whole, tag),
      dom_id: "#swagger-ui",
      presets: [SwaggerUIBundle.presets.apis],
      validatorUrl: "none",
      docExpansion: "list",
      deepLinking: true,
      displayOperationId: true,
      displayRequestDuration: true,
      tryItOutEnabled: true,
    });
  });
"""
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
