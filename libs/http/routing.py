"""Which route answers a path, and what else may be asked of what lies there."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from fastapi.routing import APIRoute
from starlette.responses import Response
from starlette.types import Scope

from libs.http.problems import Problem


class _Resource(NamedTuple):
    pattern: re.Pattern[str]
    methods: set[str]


class Routes:
    """The routes of an application, the first that matches first, as FastAPI has it. A path of several resources
    (`/secrets/rotate` is also one of `/secrets/{id}`) belongs to the narrowest, whose methods are all that it has."""

    def __init__(self, routes: Sequence[APIRoute]) -> None:
        self._exact: dict[tuple[str, str], APIRoute] = {}
        self._patterns: dict[str, list[tuple[re.Pattern[str], APIRoute]]] = {}
        self._resources: dict[str, _Resource] = {}  # by the path as it is declared
        for route in routes:
            resource = self._resources.setdefault(route.path, _Resource(route.path_regex, set()))
            resource.methods.update(route.methods or ())
        self._inside = {path: self._narrower(path) for path in self._resources}
        for route in routes:
            for method in route.methods or ():
                earlier = self._patterns.setdefault(method, [])
                if route.param_convertors or any(pattern.match(route.path) for pattern, _ in earlier):
                    earlier.append((route.path_regex, route))
                else:
                    self._exact.setdefault((method, route.path), route)

    def _narrower(self, declared: str) -> list[_Resource]:
        """The resources whose paths are some of those that `declared` stands for."""
        wide = self._resources[declared].pattern
        return [
            resource
            for other, resource in self._resources.items()
            if wide.match(other) and not resource.pattern.match(declared)
        ]

    def _is_at(self, declared: str, path: str) -> bool:
        """Whether `path` belongs to the resource declared as `declared`."""
        return self._resources[declared].pattern.match(path) is not None and not any(
            each.pattern.match(path) for each in self._inside[declared]
        )

    def find(self, scope: Scope) -> APIRoute | None:
        """The route of a request, whose `path_params` it sets. None when the path is none of ours. Problem 405 when the
        method is wrong, 404 when the path has a slash too many; Options for a request that asks for that."""
        method, path = scope["method"], scope["path"]
        if (method, path) in self._exact:
            scope["path_params"] = {}
            return self._exact[method, path]
        if path.endswith("\n"):  # a pattern's $ matches before it
            raise Problem(404, "not_found", "no path ends with a line break")
        for pattern, route in self._patterns.get(method, ()):
            if match := pattern.match(path):
                if any(method not in each.methods and each.pattern.match(path) for each in self._inside[route.path]):
                    break
                convertors = route.param_convertors
                found = match.groupdict().items()
                scope["path_params"] = {name: convertors[name].convert(text) for name, text in found}
                return route
        self._say_what_there_is(method, path)
        return None

    def _say_what_there_is(self, method: str, path: str) -> None:
        allowed = self._allowed(path)
        if allowed and method == "OPTIONS":
            raise Options(allowed)
        if allowed:
            raise Problem(
                405, "method_not_allowed", f"{path} takes {allowed}, not {method}", headers={"Allow": allowed}
            )
        bare = path.rstrip("/")
        if bare != path and self._allowed(bare):
            raise Problem(404, "not_found", f"there is nothing at {path}; did you mean {bare}?")

    def _allowed(self, path: str) -> str:
        """The value of Allow: all methods of the resource at a path. "" when there is none."""
        methods = set[str]().union(
            *(resource.methods for declared, resource in self._resources.items() if self._is_at(declared, path))
        )
        return ", ".join(sorted(methods | {"HEAD"} if "GET" in methods else methods))


class Options(Problem):
    """Not a failure: the answer to OPTIONS."""

    def __init__(self, allowed: str) -> None:
        super().__init__(204, "options", "", headers={"Allow": allowed})

    def response(self) -> Response:
        return Response(status_code=204, headers=self.headers)
