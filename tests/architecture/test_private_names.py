"""Names of libraries that are not ours to use, and that we use all the same: each with its reason, held against the
installed version, and capped in pyproject.toml below the version that may take it away."""

import ast
import importlib
import inspect
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parents[2]


class Private(NamedTuple):
    """`where` finds the object that has the name; `signature` of what is called, None of what is only read. `source`: a
    line that shows it, for attributes that exist on instances alone."""

    library: str
    name: str
    where: str
    signature: str | None
    source: str
    reason: str


PRIVATE = [
    Private("fastapi", "_compat", "fastapi._compat:field_annotation_is_scalar", "(annotation: Any) -> bool", "",
            "tells a parameter that one header or query value can fill, as FastAPI itself decides it"),
    Private("fastapi", "_compat", "fastapi._compat:field_annotation_is_scalar_sequence", "(annotation: object) -> bool",
            "", "tells a parameter that is filled by each value of its name"),
    Private("fastapi", "_embed_body_fields", "fastapi.routing:APIRoute", None, "self._embed_body_fields",
            "an endpoint with several bodies is FastAPI's to read"),
    Private("starlette", "_body", "starlette.requests:Request", None, "self._body",
            "what was read of a body is handed on to FastAPI"),
    Private("aiohttp", "_retry_connection", "aiohttp:ClientSession", None, "self._retry_connection",
            "a request is sent once: aiohttp would repeat it on a connection that died, without a word"),
    Private("aiokafka", "_closed", "aiokafka:AIOKafkaProducer", None, "self._closed",
            "a producer that was dropped, not stopped, must not complain when it is collected"),
    Private("aiokafka", "_sender", "aiokafka:AIOKafkaProducer", None, "self._sender",
            "stop() would send what is queued first: for ever while the broker is away, and out of turn afterwards"),
    Private("aiokafka", "_coordinator", "aiokafka:AIOKafkaConsumer", None, "self._coordinator",
            "committed() asks for one partition at a time: 60 requests for what is one"),
    Private("aiokafka", "_coordination_task", "aiokafka.consumer.group_coordinator:GroupCoordinator", None,
            "self._coordination_task", "how it ended is read, or asyncio tells it as an error nobody asked for"),
    Private("aiokafka", "_fetcher", "aiokafka:AIOKafkaConsumer", None, "self._fetcher",
            "a fetcher that died is told nowhere else (github.com/aio-libs/aiokafka/issues/647)"),
    Private("aiokafka", "_client", "aiokafka:AIOKafkaConsumer", None, "self._client",
            "stop() leaves the connections open when one of its tasks was cancelled"),
    Private("aiokafka", "fetch_committed_offsets", "aiokafka.consumer.group_coordinator:GroupCoordinator",
            "(self, partitions)", "", "see _coordinator"),
    Private("asyncpg", "_execute", "asyncpg:Connection",
            "(self, query, args, limit, timeout, *, return_status=False, ignore_custom_codec=False, record_class=None)",
            "", "fetch, fetchrow and fetchval go through it: since when a connection waits"),
    Private("asyncpg", "_addr", "asyncpg:Connection", None, "self._addr",
            "a statement's span says which of several hosts was asked"),
    Private("asyncpg", "_params", "asyncpg:Connection", None, "self._params",
            "a statement's span says of which database and schema, as the connection was told"),
    Private("asyncpg", "_transport", "asyncpg:Connection", None, "self._transport",
            "the socket's keepalive has no other door"),
    Private("uvicorn", "capture_signals", "uvicorn:Server", "(self) -> 'Generator[None, None, None]'", "",
            "signals are the process's: uvicorn has no setting for it"),
]  # fmt: skip


def thing(where: str) -> Any:
    module, name = where.split(":")
    return getattr(importlib.import_module(module), name)


@pytest.mark.parametrize("private", PRIVATE, ids=lambda each: f"{each.library}.{each.name}")
def test_a_private_name_is_there_as_we_know_it(private: Private) -> None:
    owner = thing(private.where)
    if private.signature:
        called = owner if callable(owner) and not inspect.isclass(owner) else getattr(owner, private.name)
        called = inspect.unwrap(called)
        assert str(inspect.signature(called)) == private.signature
    else:
        found = inspect.getsource(inspect.getmodule(owner) or owner)
        assert private.source in found or hasattr(owner, private.name)


@pytest.mark.parametrize("library", sorted({each.library for each in PRIVATE} - {"starlette"}))
def test_the_library_is_capped(library: str) -> None:
    """Its next minor version may take a private name away (FastAPI pins starlette)."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    (line,) = [each for each in wanted if each.partition(">=")[0] == library]
    assert ",<" in line, f"{line}: say below which version, and raise it when these tests pass with that"


def files() -> Iterator[Path]:
    for folder in ("libs", "services", "deploy"):
        yield from (ROOT / folder).rglob("*.py")


def is_private(name: str) -> bool:
    return (
        name.startswith("_") and not name.startswith("__") and name not in ("_replace", "_asdict", "_fields", "_make")
    )


def ours(trees: list[ast.Module]) -> set[str]:
    """Private names that our own classes and modules define."""
    found = set()
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.add(node.name)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
                found |= {node.attr} if isinstance(node.ctx, ast.Store) else set()
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
    return found


def used(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Private names that are taken from something else than `self`, and private modules."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            if not (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls", "os")):
                yield node.attr, node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module:
            outside = not node.module.startswith(("libs", "services", "contracts", "deploy"))
            names = [*node.module.split("."), *(alias.name for alias in node.names)]
            yield from ((name, node.lineno) for name in names if outside and is_private(name))


def test_no_other_private_name_is_used() -> None:
    trees = {file: ast.parse(file.read_text()) for file in files()}
    known = ours(list(trees.values())) | {each.name for each in PRIVATE}
    found = [
        f"{file.relative_to(ROOT)}:{line}: {name}"
        for file, tree in trees.items()
        for name, line in used(tree)
        if name not in known
    ]
    assert not found, "say in PRIVATE why"
