"""Which of the languages that we have names in a caller wants: RFC 9110, 12.5.4, by RFC 4647's lookup."""

from functools import lru_cache
from typing import Final, Literal, get_args

from fastapi import Request

Language = Literal["en", "zh"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
LONGEST = 500  # characters of the header that are looked at


def negotiated(request: Request) -> Language:
    """By Accept-Language; English where it names none that there is."""
    return preferred(",".join(request.headers.getlist("accept-language"))[:LONGEST]) or "en"


@lru_cache(maxsize=256)
def preferred(header: str) -> Language | None:
    """The most wanted of ours in a list of language tags with weights; of equals the first. None: it wants none."""
    best: tuple[float, Language | None] = (0.0, None)
    for item in header.split(","):
        tag, _, parameters = item.partition(";")
        found = language_of(tag.strip())
        weight = _weight(parameters)
        if found and weight > best[0]:
            best = (weight, found)
    return best[1]


def language_of(tag: str) -> Language | None:
    """Of a tag such as `zh-Hans-CN`, or `en_GB`; None when it is none of ours."""
    primary = tag.replace("_", "-").partition("-")[0].lower()
    return next((language for language in LANGUAGES if language == primary), None)


def _weight(parameters: str) -> float:
    """Nothing said is 1; what cannot be read is 0."""
    name, _, value = parameters.partition("=")
    if not name.strip():
        return 1.0
    try:
        return float(value) if name.strip().lower() == "q" else 0.0
    except ValueError:
        return 0.0
