"""Which route answers a path, and what else may be asked of what lies there."""

import re
from collections.abc import Sequence

from fastapi.routing import APIRoute
from starlette.responses import Response
from starlette.types import Scope

from libs.http.problems import Problem


class Routes:
    """The routes of an application, the first that matches first, as FastAPI has it."""

    def __init__(self, routes: Sequence[APIRoute]) -> None:
        self._exact: dict[tuple[str, str], APIRoute] = {}
        self._patterns: dict[str, list[tuple[re.Pattern[str], APIRoute]]] = {}
        self._literal: dict[str, set[str]] = {}  # path without parameters -> its methods
        for route in routes:
            methods = route.methods or set()
            if not route.param_convertors:
                self._literal.setdefault(route.path, set()).update(methods)
            for method in methods:
                earlier = self._patterns.setdefault(method, [])
                if route.param_convertors or any(pattern.match(route.path) for pattern, _ in earlier):
                    earlier.append((route.path_regex, route))
                else:
                    self._exact.setdefault((method, route.path), route)

    def find(self, scope: Scope) -> APIRoute | None:
        """The route of a request, whose `path_params` it sets. None when the path is none of ours. Problem 405 when the
        method is wrong, 404 when the path has a slash too many; Options for a request that asks for that."""
        method, path = scope["method"], scope["path"]
        if (method, path) in self._exact:
            scope["path_params"] = {}
            return self._exact[method, path]
        if path.endswith("\n"):  # a pattern's $ matches before it
            raise Problem(404, "not_found", "no path ends with a line break")
        if method in self._literal.get(path, (method,)):
            for pattern, route in self._patterns.get(method, ()):
                if match := pattern.match(path):
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
        methods = self._literal.get(path) or {
            method for method, found in self._patterns.items() if any(pattern.match(path) for pattern, _ in found)
        }
        return ", ".join(sorted(methods | {"HEAD"} if "GET" in methods else methods))


class Options(Problem):
    """Not a failure: the answer to OPTIONS."""

    def __init__(self, allowed: str) -> None:
        super().__init__(204, "options", "", headers={"Allow": allowed})

    def response(self) -> Response:
        return Response(status_code=204, headers=self.headers)
