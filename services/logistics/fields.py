"""The field types that several rooms of logistics share. Rate cards and zones have more: `rates.fields`."""

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from libs.text import Text

__all__ = ["CarrierCode", "TrackingNumber", "matching"]

_CARRIER = r"[a-z0-9][a-z0-9_-]{0,39}"
_NUMBER = r"[A-Za-z0-9-]{4,40}"


def matching(pattern: str, code: str, detail: str) -> Callable[[str], str]:
    """A check of a text. It raises PydanticCustomError (code, detail) unless the whole text matches."""
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise PydanticCustomError(code, detail)
        return text

    return check


CarrierCode = Annotated[
    str,
    Text(
        40,
        code=True,
        check=matching(_CARRIER, "carrier_invalid", "must be lower-case letters, digits, _ and -"),
        pattern=f"^{_CARRIER}$",
    ),
    Field(description="a carrier's code", examples=["own"]),
]
TrackingNumber = Annotated[
    str,
    Text(40, code=True, check=matching(_NUMBER, "tracking_number_invalid", "must be 4 to 40 letters, digits and -"),
         pattern=f"^{_NUMBER}$"),
    Field(description="the carrier's number of the parcel", examples=["TA000000015DE"]),
]  # fmt: skip
