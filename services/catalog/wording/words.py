"""How many words a text has, as agencies count: in scripts without blanks each sign is one. Pure."""

import re

from services.catalog.wording.placeholders import words_only

_SIGNS = "぀-ヿ㐀-䶿一-鿿豈-﫿가-힣"
_WORD = re.compile(rf"[{_SIGNS}]|[^\W_{_SIGNS}]+(?:['’.,-][^\W_{_SIGNS}]+)*")


def word_count(text: str) -> int:
    return len(_WORD.findall(words_only(text)))
