"""Whole numbers as programs send them."""

from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

__all__ = ["Whole"]


class Whole(NamedTuple):
    """The rule of a whole number between two bounds: `Annotated[int, Whole(1, 100)]`. true is no 1 and "2" is no 2:
    whoever sends them means something else. 2.0 is 2, as in JSON Schema."""

    least: int
    most: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.read, core_schema.int_schema())

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def read(self, value: Any) -> int:
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise PydanticCustomError("whole_number", "must be a whole number")
        if not self.least <= value <= self.most:
            raise PydanticCustomError(
                "out_of_range", "must be between {least} and {most}", {"least": self.least, "most": self.most}
            )
        return value
