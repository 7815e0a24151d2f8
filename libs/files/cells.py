"""What a cell can hold. Of a CSV file each is a str; a workbook also knows numbers, times, truths and errors."""

from dataclasses import dataclass
from datetime import datetime

from libs.files.formats import Format

__all__ = ["Broken", "Cell", "Duration", "Moment", "Number", "Truth"]


@dataclass(frozen=True, slots=True)
class Number:
    """`digits`: the shortest decimal of the 15 digits that a spreadsheet guarantees. `long`: it has more digits than
    that, so the last ones are not what was typed."""

    digits: str
    format: Format
    long: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """A time on the wall, mostly without an offset. `of_day`: it is a time alone, on no day."""

    at: datetime
    of_day: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    seconds: float


@dataclass(frozen=True, slots=True)
class Truth:
    value: bool


@dataclass(frozen=True, slots=True)
class Broken:
    """No value: `code` of flaws.CODES and a sentence say why."""

    code: str
    detail: str


Cell = str | Number | Moment | Duration | Truth | Broken
