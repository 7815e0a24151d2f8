"""One OpenAPI document of many, and one per service of that one. Pure."""

import copy
import re
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI

from deploy.tools.generator.openapi import codes, documented, presence
from deploy.tools.generator.openapi.conventions import TAGS, description
from libs.http import ProblemBody
from services.gateway import audit, login, operations, overview, reference, routes, summary
from services.gateway.api import TITLE
from services.manifests import EVERY_TARGET, GATEWAY

OPENAPI = "3.1.0"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# The name of a generic model in a document, and its title.
GENERIC = re.compile(r"\b(?P<kind>Page|Changes)(?:_(?P<of>\w+)_|\[(?P<title>\w+)\])$")

Json = dict[str, Any]


def merged(apps_docs: Mapping[str, Mapping[str, Any]]) -> Json:
    """The document of the services' documents (by service name) and the gateway's own operations.

    ValueError when two services declare the same operation or operation id, when the gateway has no route to one, or
    when a name means different things in two services.
    """
    docs = {name: copy.deepcopy(dict(apps_docs[name])) for name in routes.SERVICES if name in apps_docs}
    if unknown := sorted(apps_docs.keys() - docs.keys()):
        raise ValueError(f"the gateway has no routes to {', '.join(unknown)}")
    docs[GATEWAY] = _own()
    docs = {name: _well_named(doc) for name, doc in docs.items()}
    for name, doc in docs.items():
        if not str(doc.get("openapi", "")).startswith("3.1"):
            raise ValueError(f"{name} has no OpenAPI 3.1 document")
        doc.get("components", {}).pop("securitySchemes", None)
        _state_problems(doc)
    components = _merged_components(docs)
    paths, tags = _merged_paths(docs)
    _type_composed(paths, components["schemas"])
    documented.complete(_operations({"paths": paths}), components)
    operations = [operation for _, _, operation in _operations({"paths": paths})]
    codes.tell(operations, components["schemas"])
    presence.tell(operations, components["schemas"])
    components["schemas"] = dict(sorted(components["schemas"].items()))
    components["securitySchemes"] = {
        "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "see Tokens above"}
    }
    return {
        "openapi": OPENAPI,
        "info": {
            "title": TITLE,
            "version": version("tradewind"),
            "description": description(),
            "contact": {"name": "Tradewind", "url": "https://tradewind.example"},
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}],
        "tags": [{"name": tag, "description": TAGS.get(tag, tag)} for tag in tags],
        "paths": paths,
        "components": components,
    }


def _own() -> Json:
    app = FastAPI(
        title="Gateway",
        generate_unique_id_function=lambda route: route.name,
        responses={"default": {"description": "A problem", "model": ProblemBody}},
    )
    app.include_router(audit.router)
    app.include_router(login.router)
    app.include_router(overview.router)
    app.include_router(operations.router)
    app.include_router(reference.router)
    app.include_router(summary.router)
    return app.openapi()


def _well_named(node: Any) -> Any:
    """With lists named as a person would: OrderSummaryPage, where FastAPI has Page_OrderSummary_."""
    if isinstance(node, dict):
        return {GENERIC.sub(_as_said, key): _well_named(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_well_named(value) for value in node]
    return GENERIC.sub(_as_said, node) if isinstance(node, str) else node


def _as_said(found: re.Match[str]) -> str:
    return f"{found['of'] or found['title']}{found['kind']}"


def _state_problems(doc: Json) -> None:
    """Errors are problem+json, whatever FastAPI assumes of a response with a model."""
    for _, _, operation in _operations(doc):
        for response in operation.get("responses", {}).values():
            for media in response.get("content", {}).values():
                if media.get("schema") == {"$ref": "#/components/schemas/ProblemBody"}:
                    response["content"] = {"application/problem+json": media}
                    break


def _merged_components(docs: Mapping[str, Json]) -> Json:
    result: Json = {"schemas": {}}
    owners: dict[tuple[str, str], str] = {}
    for name, doc in docs.items():
        for section, key, definition in _components(doc):
            owner = owners.setdefault((section, key), name)
            if result.setdefault(section, {}).setdefault(key, definition) != definition:
                raise ValueError(f"{key} is one thing in {owner} and another in {name}: rename one of the models")
    return {section: dict(sorted(found.items())) for section, found in result.items()}


def _merged_paths(docs: Mapping[str, Json]) -> tuple[Json, list[str]]:
    paths: Json = {}
    tags: dict[str, None] = {}
    ids: dict[str, str] = {}
    for name, doc in docs.items():
        for path, method, operation in _operations(doc):
            here = f"{name}: {method.upper()} {path}"
            identifier = operation.get("operationId")
            if not identifier:
                raise ValueError(f"{here} has no operation id")
            if (other := ids.setdefault(identifier, here)) != here:
                raise ValueError(f"operation id {identifier} is used twice: {other}, {here}")
            route = routes.find(path)
            if name != GATEWAY and (route is None or route.service != name or routes.is_own(path)):
                raise ValueError(f"the gateway has no route to {here}")
            if method in paths.setdefault(path, {}):
                raise ValueError(f"declared twice: {here}")
            operation.pop("security", None)
            if routes.is_open(method.upper(), path):
                operation["security"] = []
            paths[path][method] = operation
            tags.update(dict.fromkeys(operation.get("tags", ())))
        for path, item in doc["paths"].items():
            common = {key: value for key, value in item.items() if key not in METHODS}
            paths.setdefault(path, {}).update(common)
    return paths, list(tags)


def _type_composed(paths: Json, schemas: Json) -> None:
    """Parts of composed answers are other operations' answers: refer to their schemas, so that clients get types."""
    product = {"product": ("catalog", summary.PRODUCT)}
    for name, parts in (
        ("Overview", overview.PARTS),
        ("ProductOverview", {**product, **summary.PRODUCT_PARTS}),
        ("Summary", summary.SUMMARY_PARTS),
    ):
        for part, (_, path) in parts.items():
            answer = _answer_at(paths, path.partition("?")[0])
            described = schemas[name]["properties"][part]
            if answer is not None:
                kept = {key: value for key, value in described.items() if key in ("description", "title")}
                made = answer if part == "product" else {"anyOf": [answer, {"type": "null"}]}
                schemas[name]["properties"][part] = kept | made


def _answer_at(paths: Json, wanted: str) -> Any:
    """The 200 schema of the GET at a path, whatever its parameters are called."""
    for path, item in paths.items():
        if _anonymous(path) == _anonymous(wanted) and "get" in item:
            content = item["get"].get("responses", {}).get("200", {}).get("content", {})
            return content.get("application/json", {}).get("schema")
    return None


def _anonymous(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _operations(doc: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in doc.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def _components(doc: Json) -> Iterator[tuple[str, str, Any]]:
    for section, found in doc.get("components", {}).items():
        for key, definition in found.items():
            yield section, key, definition


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from _refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from _refs(value)


def parts_of(document: Json) -> dict[str, Json]:
    """Each target's own part of the merged document, by its name: its operations, and what they refer to."""
    paths: dict[str, Json] = {name: {} for name in EVERY_TARGET}
    for path, item in document["paths"].items():
        route = None if routes.is_own(path) else routes.find(path)
        paths[route.service if route else GATEWAY][path] = item
    return {name: _part(document, name, found) for name, found in paths.items()}


def _part(document: Json, name: str, paths: Json) -> Json:
    tags = {tag for item in paths.values() for operation in item.values() for tag in operation.get("tags", ())}
    told = f"A part of openapi.json, which says what holds for every operation: {EVERY_TARGET[name].title}."
    return {
        "openapi": document["openapi"],
        "info": {**document["info"], "title": f"{TITLE}: {EVERY_TARGET[name].title}", "description": told},
        "servers": document["servers"],
        "security": document["security"],
        "tags": [tag for tag in document["tags"] if tag["name"] in tags],
        "paths": paths,
        "components": _reached(paths, document["components"]),
    }


def _reached(paths: Json, components: Json) -> Json:
    """Those of the components that the paths refer to, and that these refer to in turn."""
    known, new = set[str](), set(_refs(paths))
    while new:
        known |= new
        new = {ref for one in new for ref in _refs(_named(components, one))} - known
    return {
        section: kept
        for section, found in components.items()
        if (kept := {key: each for key, each in found.items() if f"#/components/{section}/{key}" in known})
        or (section == "securitySchemes" and (kept := found))
    }


def _named(components: Json, ref: str) -> Any:
    section, key = ref.removeprefix("#/components/").split("/")
    return components[section][key]
