"""What breaks the clients of one OpenAPI document in the next: an answer that lacks something, a request that must
say more or may say less.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch")
# A lower one refuses what was allowed; for the others a higher one does.
MOST = ("maxLength", "maximum", "maxItems", "maxProperties", "exclusiveMaximum")
LEAST = ("minLength", "minimum", "minItems", "minProperties", "exclusiveMinimum")

Schema = Mapping[str, Any]


def breaking(old: Schema, new: Schema, today: date | None = None) -> list[str]:
    """One line per breaking change, with where it is: `POST /v1/orders request.lines[].sku: …`. An operation may be
    gone once the day has come that its answers have told as Sunset."""
    today = today or datetime.now(UTC).date()
    found: list[str] = []
    for path, item in old["paths"].items():
        for method in METHODS:
            if method in item:
                where = f"{method.upper()} {path}"
                operation = new["paths"].get(path, {}).get(method)
                if operation is None:
                    if not _was_to_go(item[method], today):
                        found.append(f"{where}: is gone")
                else:
                    found += (f"{where} {line}" for line in _Pair(old, new).operation(item[method], operation))
    return found


def _was_to_go(operation: Schema, today: date) -> bool:
    return "x-sunset" in operation and date.fromisoformat(operation["x-sunset"]) <= today


class _Pair:
    """Two documents, whose references lead into them."""

    def __init__(self, old: Schema, new: Schema) -> None:
        self._old, self._new = old, new
        self._seen: set[tuple[str, str, bool]] = set()

    def operation(self, old: Schema, new: Schema) -> Iterator[str]:
        yield from self._parameters(old, new)
        yield from self._request(old, new)
        for status, answer in old["responses"].items():
            if status[0] != "2":
                continue
            if status not in new["responses"]:
                yield f"{status}: is gone"
                continue
            for kind, media in answer.get("content", {}).items():
                there = new["responses"][status].get("content", {}).get(kind)
                if there is None:
                    yield f"{status}: no {kind} any more"
                else:
                    yield from self._schema(media.get("schema", {}), there.get("schema", {}), status, asked=False)

    def _parameters(self, old: Schema, new: Schema) -> Iterator[str]:
        known = {(each["in"], each["name"]): each for each in map(self._of_old, old.get("parameters", ()))}
        there = {(each["in"], each["name"]): each for each in map(self._of_new, new.get("parameters", ()))}
        for place, name in known.keys() - there.keys():
            yield f"{place} {name}: is refused now"
        for (place, name), each in there.items():
            before = known.get((place, name))
            if each.get("required") and not (before and before.get("required")):
                yield f"{place} {name}: is required now"
            if before:
                now = _of_one(before["schema"], each["schema"]) if place == "query" else each["schema"]
                yield from self._schema(before["schema"], now, f"{place} {name}", asked=True)

    def _request(self, old: Schema, new: Schema) -> Iterator[str]:
        before, now = self._of_old(old.get("requestBody", {})), self._of_new(new.get("requestBody", {}))
        if now.get("required") and not before.get("required"):
            yield "request: is required now"
        for kind, media in before.get("content", {}).items():
            there = now.get("content", {}).get(kind)
            if there is None:
                yield f"request: {kind} is refused now"
            else:
                yield from self._schema(media.get("schema", {}), there.get("schema", {}), "request", asked=True)

    def _schema(self, old: Schema, new: Schema, where: str, *, asked: bool) -> Iterator[str]:
        """`asked`: of a request, which may ask for less than before; an answer may say more."""
        places = (old.get("$ref", ""), new.get("$ref", ""), asked)
        if any(places[:2]) and places in self._seen:
            return
        self._seen.add(places)
        old, new = self._of_old(old), self._of_new(new)
        if "properties" in old and "discriminator" in new and not asked:
            yield from self._told_apart(old, new, where)
            return
        if not asked and ("anyOf" in old or "anyOf" in new):
            yield from self._any_of(old, new, where)
            return
        if sorted(_kinds(old)) != sorted(_kinds(new)) and not _wider(_kinds(old), _kinds(new), asked):
            yield f"{where}: was {_told(old)}, is {_told(new)}"
            return
        yield from self._values(old, new, where, asked)
        yield from self._members(old, new, where, asked)
        if "items" in old and "items" in new:
            yield from self._schema(old["items"], new["items"], f"{where}[]", asked=asked)
        for word in ("anyOf", "oneOf", "allOf"):
            if len(old.get(word, ())) == len(new.get(word, ())):
                for one, other in zip(old.get(word, ()), new.get(word, ()), strict=True):
                    yield from self._schema(one, other, where, asked=asked)

    def _told_apart(self, old: Schema, new: Schema, where: str) -> Iterator[str]:
        """An answer's object that became several, one for each value of a member."""
        kinds = [self._of_new(each) for each in new["oneOf"]]
        for name, before in old["properties"].items():
            there = [kind["properties"][name] for kind in kinds if name in kind["properties"]]
            if not there:
                yield f"{where}.{name}: is gone"
            elif len(there) < len(kinds) and name in old.get("required", ()):
                yield f"{where}.{name}: may be missing now"
            for now in there:
                yield from self._schema(before, now, f"{where}.{name}", asked=False)

    def _any_of(self, old: Schema, new: Schema, where: str) -> Iterator[str]:
        """An answer that may be several things, each of which it could be before."""
        before = list(_alternatives(self._old, old))
        known: dict[str, int] = {}
        for now in _alternatives(self._new, new):
            kinds = _told(self._of_new(now))
            same = [one for one in before if _told(self._of_old(one)) == kinds]
            place = known[kinds] = known.get(kinds, -1) + 1
            if same:
                yield from self._schema(same[min(place, len(same) - 1)], now, where, asked=False)
            else:
                yield f"{where}: was {_told(old)}, is {_told(new)}"

    @staticmethod
    def _values(old: Schema, new: Schema, where: str, asked: bool) -> Iterator[str]:
        if not asked:
            return
        if "enum" in new and (gone := set(old.get("enum", ())) - set(new["enum"])):
            yield f"{where}: takes {', '.join(sorted(map(str, gone)))} no more"
        for name in MOST:
            if name in new and new[name] < old.get(name, float("inf")):
                yield f"{where}: {name} {old.get(name, 'none')} became {new[name]}"
        for name in LEAST:
            if name in new and new[name] > old.get(name, float("-inf")):
                yield f"{where}: {name} {old.get(name, 'none')} became {new[name]}"

    def _members(self, old: Schema, new: Schema, where: str, asked: bool) -> Iterator[str]:
        before, now = old.get("properties", {}), new.get("properties", {})
        for name in before:
            if name not in now and (not asked or new.get("additionalProperties") is False):
                yield f"{where}.{name}: is gone"
            elif name in now:
                yield from self._schema(before[name], now[name], f"{where}.{name}", asked=asked)
        needed, was = set(new.get("required", ())), set(old.get("required", ()))
        for name in sorted((needed - was) if asked else (was - needed) & now.keys()):
            yield f"{where}.{name}: {'is required now' if asked else 'may be missing now'}"

    def _of_old(self, found: Schema) -> Schema:
        return _resolved(self._old, found)

    def _of_new(self, found: Schema) -> Schema:
        return _resolved(self._new, found)


def _of_one(old: Schema, new: Schema) -> Schema:
    """What a query parameter that took one value takes now: where it may be repeated, the schema of one value, which is
    sent as before."""
    if new.get("type") == "array" and old.get("type") != "array":
        return dict(new["items"])
    if len(old.get("anyOf", ())) == len(new.get("anyOf", ())) > 0:
        return {**new, "anyOf": [_of_one(one, other) for one, other in zip(old["anyOf"], new["anyOf"], strict=True)]}
    return new


def _alternatives(document: Schema, found: Schema) -> Iterator[Schema]:
    several = _resolved(document, found).get("anyOf", ())
    if not several:
        yield found  # as the reference that it may be: it may lead back here
    for each in several:
        yield from _alternatives(document, each)


def _resolved(document: Schema, found: Schema) -> Schema:
    while "$ref" in found:
        target: Any = document
        for part in found["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        found = target
    return found


def _kinds(schema: Schema) -> list[str]:
    """Its JSON types; of alternatives one word for all, whose parts are compared by themselves."""
    kind = schema.get("type")
    if kind is None:
        return [word for word in ("anyOf", "oneOf", "allOf") if word in schema]
    return list(kind) if isinstance(kind, list) else [kind]


def _wider(old: list[str], new: list[str], asked: bool) -> bool:
    """Whether a client can live with the change: a request may take more types, an answer give fewer."""
    if not old or not new:
        return not (new if asked else old)
    return set(old) <= set(new) if asked else set(new) <= set(old)


def _told(schema: Schema) -> str:
    return " or ".join(_kinds(schema)) or "anything"
