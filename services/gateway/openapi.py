"""One OpenAPI document of many. Pure: the running gateway and the generator of contracts/openapi.json both call it."""

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI

from libs.http import ProblemBody
from services.gateway import documented, operations, overview, reference, routes
from services.gateway.conventions import TAGS, description
from services.gateway.parameters import words

TITLE = "Tradewind"
OPENAPI = "3.1.0"
GATEWAY = "gateway"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Json = dict[str, Any]


def merged(apps_docs: Mapping[str, Mapping[str, Any]]) -> Json:
    """The document of the services' documents (by service name) and the gateway's own operations.

    ValueError when two services declare the same operation or operation id, or when the gateway has no route to one.
    """
    docs = {name: copy.deepcopy(dict(apps_docs[name])) for name in routes.SERVICES if name in apps_docs}
    if unknown := sorted(apps_docs.keys() - docs.keys()):
        raise ValueError(f"the gateway has no routes to {', '.join(unknown)}")
    docs[GATEWAY] = _own()
    for name, doc in docs.items():
        if not str(doc.get("openapi", "")).startswith("3.1"):
            raise ValueError(f"{name} has no OpenAPI 3.1 document")
        doc.get("components", {}).pop("securitySchemes", None)
        _state_problems(doc)
        _describe_parameters(name, doc)
    components = _merged_components(docs)
    paths, tags = _merged_paths(docs)
    _type_overview(paths, components["schemas"])
    documented.complete(_operations({"paths": paths}), components)
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
    app.include_router(overview.router)
    app.include_router(operations.router)
    app.include_router(reference.router)
    return app.openapi()


def _state_problems(doc: Json) -> None:
    """Errors are problem+json, whatever FastAPI assumes of a response with a model."""
    for _, _, operation in _operations(doc):
        for response in operation.get("responses", {}).values():
            schema = response.get("content", {}).get("application/json", {}).get("schema", {})
            if schema.get("$ref") == "#/components/schemas/ProblemBody":
                response["content"] = {"application/problem+json": {"schema": schema}}


def _describe_parameters(service: str, doc: Json) -> None:
    for _, _, operation in _operations(doc):
        for parameter in operation.get("parameters", []):
            told = parameter.get("description") or words(service, parameter["name"])
            if told:
                parameter["description"] = told


def _merged_components(docs: Mapping[str, Json]) -> Json:
    """Definitions that are the same in all services are shared; others get their service's title before their name.

    Rewrites the references of `docs`.
    """
    result: Json = {"schemas": {}}
    renamed: dict[str, dict[str, str]] = {name: {} for name in docs}
    clashing = _clashing(docs)
    taken = {key for doc in docs.values() for _, key, _ in _components(doc)}
    for name, doc in docs.items():
        for section, key, _ in _components(doc):
            if (section, key) in clashing:
                new = _camel(doc["info"]["title"]) + key
                if new in taken:
                    raise ValueError(f"{name}: {key} cannot be renamed to {new}, which exists")
                renamed[name][f"#/components/{section}/{key}"] = f"#/components/{section}/{new}"
    for name, doc in docs.items():
        _rewrite(doc, lambda ref, new=renamed[name]: new.get(ref, ref))  # type: ignore[misc]
        for section, key, definition in _components(doc):
            old = f"#/components/{section}/{key}"
            result.setdefault(section, {})[renamed[name].get(old, old).rpartition("/")[2]] = definition
    return {section: dict(sorted(found.items())) for section, found in result.items()}


def _clashing(docs: Mapping[str, Json]) -> set[tuple[str, str]]:
    """Names that mean different things: by their text, or because they refer to a name that does."""
    versions: dict[tuple[str, str], list[Any]] = {}
    for doc in docs.values():
        for section, key, definition in _components(doc):
            versions.setdefault((section, key), []).append(definition)
    several = {name: found for name, found in versions.items() if len(found) > 1}
    clashing = {name for name, found in several.items() if any(other != found[0] for other in found)}
    while True:
        wrong = {f"#/components/{section}/{key}" for section, key in clashing}
        more = {name for name, found in several.items() if any(wrong & set(_refs(one)) for one in found)} - clashing
        if not more:
            return clashing
        clashing |= more


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


def _type_overview(paths: Json, schemas: Json) -> None:
    """The overview's parts are other operations' answers: refer to their schemas, so that clients get types."""
    for part, (_, path) in overview.PARTS.items():
        answer = _answer_at(paths, path.partition("?")[0])
        described = schemas["Overview"]["properties"][part]
        if answer is not None:
            kept = {key: value for key, value in described.items() if key in ("description", "title")}
            schemas["Overview"]["properties"][part] = kept | {"anyOf": [answer, {"type": "null"}]}


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


def _refs(node: Any) -> list[str]:
    found: list[str] = []

    def keep(ref: str) -> str:
        found.append(ref)
        return ref

    _rewrite(node, keep)
    return found


def _rewrite(node: Any, change: Callable[[str], str]) -> None:
    """Give every reference, in place, to `change`; a discriminator's mapping holds references too."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                node[key] = change(value)
            elif key == "discriminator" and isinstance(value, dict) and isinstance(value.get("mapping"), dict):
                value["mapping"] = {tag: change(ref) for tag, ref in value["mapping"].items()}
            else:
                _rewrite(value, change)
    elif isinstance(node, list):
        for value in node:
            _rewrite(value, change)


def _camel(title: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", title))
