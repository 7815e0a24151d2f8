"""The field types of zones and rate cards."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from contracts.territories import territory
from libs.countries import known
from libs.text import Text
from services.logistics.fields import matching
from services.logistics.rates.domain import ANYWHERE

__all__ = ["Origin", "ServiceName", "Source", "TerritoryId", "ZoneName"]

_NAME = r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}"


def _origin(code: str) -> str:
    if code == ANYWHERE:
        return code
    try:
        return known(code)
    except ValueError as error:
        raise PydanticCustomError("country_unknown", "{detail}", {"detail": str(error)}) from None


def _territory(text: str) -> str:
    if not territory(text).source:
        raise PydanticCustomError(
            "territory_unknown", "{territory} is no territory that is known, such as ES-CN", {"territory": text[:40]}
        )
    return text


_name = matching(
    _NAME, "name_invalid", "must be letters, digits, blanks, . _ and -, beginning with one of the first two"
)
ServiceName = Annotated[
    str, Text(40, code=True, check=_name, pattern=f"^{_NAME}$"),
    Field(description="the carrier's name of a service", examples=["parcel"]),
]  # fmt: skip
ZoneName = Annotated[
    str, Text(40, code=True, check=_name, pattern=f"^{_NAME}$"),
    Field(description="the carrier's name of destinations that cost the same", examples=["eu-1"]),
]  # fmt: skip
Source = Annotated[str, Text(200), Field(description="where the price is written", examples=["contract 7"])]
Origin = Annotated[
    str, AfterValidator(_origin),
    Field(
        description="ISO 3166-1 alpha-2, or `*`: from anywhere", examples=["DE"],
        json_schema_extra={"pattern": "^([A-Z]{2}|[*])$"},
    ),
]  # fmt: skip
TerritoryId = Annotated[
    str, Text(20, code=True, check=_territory, pattern="^[A-Z0-9-]+$"),
    Field(
        description="a part of a country that lies elsewhere for customs or VAT (ES-CN, DE-HELGOLAND, GB-NIR), or a "
        "country without such parts",
        examples=["ES-CN"],
    ),
]  # fmt: skip
