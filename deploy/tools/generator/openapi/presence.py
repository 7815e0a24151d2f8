"""What may be left out, as generators of clients read it: in a request whatever has a default, in an answer nothing.

A generator takes a property with `default` for one that is always there: in a request one would have to give it. And an
answer that says a property has a default seems not to send it always, which it does.
"""

from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]
REF = "#/components/schemas/"


def tell(operations: Iterable[Json], schemas: Json) -> None:
    """Changes the schemas in place. Those of requests say in words what their defaults are."""
    operations = list(operations)
    asked = _reached((operation.get("requestBody") for operation in operations), schemas)
    answered = _reached((operation.get("responses") for operation in operations), schemas)
    for name in asked:
        for described in schemas[name].get("properties", {}).values():
            _in_words(described)
    for name in answered - asked:
        properties = schemas[name].get("properties", {})
        for described in properties.values():
            described.pop("default", None)
        if properties:
            schemas[name]["required"] = list(properties)


def _in_words(described: Json) -> None:
    if "default" not in described:
        return
    value = described.pop("default")
    told = {None: "", True: "true", False: "false"}.get(value, value) if isinstance(value, bool | None) else value
    if told not in ("", [], {}) and not isinstance(told, dict | list):
        before = described.get("description")
        described["description"] = f"{before}; {told} when absent" if before else f"{told} when absent"


def _reached(nodes: Iterable[Any], schemas: Json) -> set[str]:
    """The schemas that these lead to."""
    found: set[str] = set()
    left = list(nodes)
    while left:
        node = left.pop()
        if isinstance(node, list):
            left += node
        elif isinstance(node, dict):
            name = str(node.get("$ref", "")).removeprefix(REF)
            if name in schemas and name not in found:
                found.add(name)
                left.append(schemas[name])
            left += node.values()
    return found
