"""The forms of codes that people give to what they make."""

import re
from collections.abc import Callable

from pydantic_core import PydanticCustomError

NAME = r"^[a-z][a-z0-9_]{0,59}$"
CODE = r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$"


def like(pattern: str) -> Callable[[str], str]:
    """The check of a Text that has this form."""
    form = re.compile(pattern, re.ASCII)

    def check(text: str) -> str:
        if not form.fullmatch(text):
            raise PydanticCustomError("code_invalid", "must have the form {form}", {"form": pattern})
        return text

    return check
