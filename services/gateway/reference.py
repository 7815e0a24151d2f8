"""What codes and states there are, with names for people in English and Chinese: what a page fills its lists from."""

import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Annotated, Any

from babel import Locale
from fastapi import APIRouter, Header, Path, Query, Request, Response
from pycountry import currencies
from pydantic import BaseModel, Field

from contracts.problems import PROBLEMS
from libs.countries import COUNTRIES
from libs.http import Page, PreparedRoute, problems
from libs.http.languages import Language, negotiated
from libs.money import exponent
from libs.refused import not_found
from services.gateway.routes import REFERENCE, SERVICES

router = APIRouter(tags=["reference"], route_class=PreparedRoute)

Name = Annotated[str, Path(description="the list's name, as the list of lists has it", examples=["currencies"])]
Wanted = Annotated[Language | None, Query(description="the language of `label`; else by Accept-Language")]
Accepted = Annotated[
    str | None, Header(max_length=1000, description="languages, RFC 9110", examples=["zh-CN, en;q=0.8"])
]
KEPT = {"Cache-Control": "private, max-age=3600"}


class Entry(BaseModel):
    code: str = Field(examples=["EUR"])
    label: str = Field(description="its name in the language that is asked for", examples=["Euro"])
    labels: dict[str, str] = Field(description="by language: en and zh", examples=[{"en": "Euro", "zh": "欧元"}])
    digits: int | None = Field(default=None, description="of a currency: behind the point, by ISO 4217", examples=[2])


class Entries(Page[Entry]):
    """A list whole: there is no next page."""

    name: str = Field(examples=["currencies"])
    about: str = Field(examples=["currencies of ISO 4217 that can be paid in"])
    locale: Language = Field(description="the language of `label`", examples=["en"])


class Listed(BaseModel):
    name: str = Field(examples=["currencies"])
    about: str = Field(examples=["currencies of ISO 4217 that can be paid in"])
    path: str = Field(examples=["/v1/reference/currencies"])


@router.get(REFERENCE, responses=problems(401))
async def list_reference(response: Response) -> Page[Listed]:
    """The lists that there are. Each has an ETag and may be kept for an hour."""
    response.headers.update(KEPT)
    return Page(items=_index())


@router.get(REFERENCE + "/{name}", responses=problems(401, 404, 422))
async def get_reference(
    name: Name, request: Request, response: Response, locale: Wanted = None, accept_language: Accepted = None
) -> Entries:
    """One list: codes with their names, in all languages and in the one that is asked for (English where there is no
    other). States come in the order in which they follow each other, where they do."""
    language = locale or negotiated(request)
    found = lists(language).get(name)
    if found is None:
        raise not_found("list", name)
    told = {"ETag": _etag(name, language), "Content-Language": language, "Vary": "Accept-Language"}
    response.headers.update(KEPT | told)
    return found


@cache
def lists(language: Language = "en") -> dict[str, Entries]:
    """By name."""
    found = [_currencies(), _countries(), _problem_codes(), *_labelled()]
    return {each.name: _in(language, each) for each in sorted(found, key=lambda each: each.name)}


def _in(language: Language, found: Entries) -> Entries:
    for each in found.items:
        each.label = each.labels.get(language, each.labels["en"])
    return found.model_copy(update={"locale": language})


@cache
def _index() -> list[Listed]:
    own = [Listed(name=each.name, about=each.about, path=f"{REFERENCE}/{each.name}") for each in lists().values()]
    others = [
        Listed(name=path.rpartition("/")[2], about=f"kept by {service}", path=path)
        for service, prefixes in SERVICES.items()
        for path in prefixes
        if path.startswith(f"{REFERENCE}/")
    ]
    return sorted([*own, *others], key=lambda each: each.name)


@cache
def _etag(name: str, language: Language) -> str:
    return f'"{hashlib.sha256(lists(language)[name].model_dump_json().encode()).hexdigest()[:32]}"'


def _currencies() -> Entries:
    english, chinese = Locale("en").currencies, Locale("zh").currencies
    items = []
    for currency in sorted(currencies, key=lambda each: each.alpha_3):
        code = currency.alpha_3
        try:
            digits = exponent(code)
        except ValueError:  # gold, a fund, a code for tests
            continue
        labels = {"en": english.get(code, currency.name), "zh": chinese.get(code, currency.name)}
        items.append(_entry(code, labels, digits))
    return _entries("currencies", "currencies of ISO 4217 that can be paid in", items)


def _countries() -> Entries:
    english, chinese = Locale("en").territories, Locale("zh").territories
    items = [_entry(code, {"en": english[code], "zh": chinese[code]}) for code in sorted(COUNTRIES)]
    return _entries("countries", "countries of ISO 3166-1, and XK", items)


def _problem_codes() -> Entries:
    chinese: dict[str, str] = json.loads((files("contracts") / "problems.zh.json").read_text(encoding="utf-8"))
    items = [_entry(code, {"en": said, "zh": chinese.get(code, said)}) for code, said in PROBLEMS.items()]
    return _entries("problem-codes", "what the `code` of a problem, an error or an item means", items)


def _labelled() -> list[Entries]:
    known: dict[str, Any] = json.loads((files("contracts") / "labels.json").read_text(encoding="utf-8"))
    return [
        _entries(name, found["about"], [_entry(code, labels) for code, labels in found["values"].items()])
        for name, found in known.items()
    ]


def _entries(name: str, about: str, items: list[Entry]) -> Entries:
    return Entries(name=name, about=about, locale="en", items=items)


def _entry(code: str, labels: dict[str, str], digits: int | None = None) -> Entry:
    return Entry(code=code, label=labels["en"], labels=labels, digits=digits)
