"""What codes and states there are, with names for people in English and Chinese: what a page fills its lists from."""

import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Annotated, Any

from babel import Locale
from fastapi import APIRouter, Path, Response
from pycountry import currencies
from pydantic import BaseModel, Field

from contracts.problems import PROBLEMS
from libs.countries import COUNTRIES
from libs.http import PreparedRoute, problems
from libs.money import exponent
from libs.refused import not_found
from services.gateway.routes import REFERENCE, SERVICES

router = APIRouter(tags=["reference"], route_class=PreparedRoute)

Name = Annotated[str, Path(description="the list's name, as the list of lists has it", examples=["currencies"])]
KEPT = {"Cache-Control": "private, max-age=3600"}


class Entry(BaseModel):
    code: str = Field(examples=["EUR"])
    labels: dict[str, str] = Field(
        description="by language: en, and zh where there is one", examples=[{"en": "Euro", "zh": "欧元"}]
    )
    digits: int | None = Field(default=None, description="of a currency: behind the point, by ISO 4217", examples=[2])


class Entries(BaseModel):
    name: str = Field(examples=["currencies"])
    about: str = Field(examples=["currencies of ISO 4217 that can be paid in"])
    items: list[Entry]


class Listed(BaseModel):
    name: str = Field(examples=["currencies"])
    about: str = Field(examples=["currencies of ISO 4217 that can be paid in"])
    path: str = Field(examples=["/v1/reference/currencies"])


class Lists(BaseModel):
    items: list[Listed]


@router.get(REFERENCE, responses=problems(401))
async def list_reference(response: Response) -> Lists:
    """The lists that there are. Each has an ETag and may be kept for an hour."""
    response.headers.update(KEPT)
    return Lists(items=_index())


@router.get(REFERENCE + "/{name}", responses=problems(401, 404))
async def get_reference(name: Name, response: Response) -> Entries:
    """One list: codes with their names. States come in the order in which they follow each other, where they do."""
    found = lists().get(name)
    if found is None:
        raise not_found("list", name)
    response.headers.update(KEPT | {"ETag": _etag(name)})
    return found


@cache
def lists() -> dict[str, Entries]:
    """By name."""
    found = [_currencies(), _countries(), _problem_codes(), *_labelled()]
    return {each.name: each for each in sorted(found, key=lambda each: each.name)}


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
def _etag(name: str) -> str:
    return f'"{hashlib.sha256(lists()[name].model_dump_json().encode()).hexdigest()[:32]}"'


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
        items.append(Entry(code=code, labels=labels, digits=digits))
    return Entries(name="currencies", about="currencies of ISO 4217 that can be paid in", items=items)


def _countries() -> Entries:
    english, chinese = Locale("en").territories, Locale("zh").territories
    items = [Entry(code=code, labels={"en": english[code], "zh": chinese[code]}) for code in sorted(COUNTRIES)]
    return Entries(name="countries", about="countries of ISO 3166-1, and XK", items=items)


def _problem_codes() -> Entries:
    items = [Entry(code=code, labels={"en": sentence}) for code, sentence in PROBLEMS.items()]
    return Entries(name="problem-codes", about="what the `code` of a problem, an error or an item means", items=items)


def _labelled() -> list[Entries]:
    known: dict[str, Any] = json.loads((files("contracts") / "labels.json").read_text(encoding="utf-8"))
    return [
        Entries(
            name=name,
            about=found["about"],
            items=[Entry(code=code, labels=labels) for code, labels in found["values"].items()],
        )
        for name, found in known.items()
    ]
