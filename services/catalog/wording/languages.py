"""In which script a text is written, and whether it is in the language that it should be. Pure.

Scripts are counted letter by letter. Languages of one script are told apart by their most frequent small words: a title
of four words often has none, and then nothing is said.
"""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from babel.core import get_global

_BLOCKS = {
    "LATIN": "Latn", "CJK": "Hani", "HIRAGANA": "Kana", "KATAKANA": "Kana", "HANGUL": "Hang", "CYRILLIC": "Cyrl",
    "GREEK": "Grek", "ARABIC": "Arab", "HEBREW": "Hebr", "THAI": "Thai", "DEVANAGARI": "Deva", "FULLWIDTH": "Latn",
    "HALFWIDTH": "Kana", "GEORGIAN": "Geor", "ARMENIAN": "Armn", "BENGALI": "Beng", "TAMIL": "Taml",
}  # fmt: skip
# Of the script that CLDR names, those that a text may have.
_WRITTEN = {"Hans": ("Hani",), "Hant": ("Hani",), "Jpan": ("Hani", "Kana"), "Kore": ("Hang", "Hani")}
MIN_LETTERS = 6
MIN_SHARE = 0.4  # the rest may be brands and model names
_SIMPLIFIED = (
    "这个们为国会来时说对发经与关现应产业东专业务华车门问间开马鸟鱼电买卖读书见贝长风飞龙齐头实从众优传体"
    "价亲仅让认设计许该详语误调请贴质购费贵贸资赠运边达迁过还进远连适选递针钢钟钱铁银锁错键锅镜队阳际难页"
    "顶项顺须预领颜颗题饭饮馆验骑高魔黄"
)
_TRADITIONAL = (
    "這個們為國會來時說對發經與關現應產業東專業務華車門問間開馬鳥魚電買賣讀書見貝長風飛龍齊頭實從眾優傳體"
    "價親僅讓認設計許該詳語誤調請貼質購費貴貿資贈運邊達遷過還進遠連適選遞針鋼鐘錢鐵銀鎖錯鍵鍋鏡隊陽際難頁"
    "頂項順須預領顏顆題飯飲館驗騎高魔黃"
)
_ONLY_SIMPLIFIED = frozenset(_SIMPLIFIED) - frozenset(_TRADITIONAL)
_ONLY_TRADITIONAL = frozenset(_TRADITIONAL) - frozenset(_SIMPLIFIED)

_SMALL_WORDS = {
    "en": "the and of with for is in to from your you this that are can be it on by or an as made which will not",
    "de": "der die das und mit für ist von zu im in den dem des ein eine einer aus auf nicht sich auch bei oder wird",
    "fr": "le la les et de des du pour avec est une un dans sur en par vous votre qui aux cette ce pas sont plus ou",
    "es": "el la los las y de del para con es una un en por su que al se como más sus este esta no son o",
    "it": "il lo la gli le e di del della per con è una un in da che su al dei delle non sono più questo nel",
    "pt": "o a os as e de do da para com é uma um em por que no na dos das não seu sua mais ao ou",
    "nl": "de het een en van voor met is in op te dat die uit zijn niet aan bij ook deze door je wordt of naar",
    "pl": "i w z na do jest nie się dla to oraz od ze po przez jak lub są który która tym ten bez twój",
    "sv": "och att för med är en ett av på som till det den i från inte kan du din eller har vid",
    "da": "og at for med er en et af på som til det den i fra ikke kan du din eller har ved",
    "cs": "a v se na je s z do pro že to jako nebo od po pod při který která jsou ve není váš",
    "tr": "ve bir bu için ile olarak çok daha en olan da de gibi veya her sizin değil kadar",
    "ro": "și de la în cu pentru este o un din pe care sau nu mai sunt prin acest această",
    "hu": "a az és egy hogy nem is vagy van ez meg de csak mint ki el már be",
    "fi": "ja on ei se että tai kun myös voi sen kanssa mutta ovat joka niin tämä",
    "ru": "и в на с для из не по это к от что как или а у его за при",
    "uk": "і в на з для та не по це до від що як або у його за при й",
    "bg": "и в на с за от не по това към че като или а е да се са",
}  # fmt: skip
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}


@lru_cache(maxsize=512)
def script_of(locale: str) -> str:
    """The script that a locale is written in, ISO 15924, by CLDR: Latn, Hans, Jpan …"""
    parts = locale.replace("-", "_").split("_")
    said = next((part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()), None)
    if said:
        return said
    territory = next((part.upper() for part in parts[1:] if len(part) == 2), "")
    likely = get_global("likely_subtags")
    found = likely.get(f"{parts[0].lower()}_{territory}") or likely.get(parts[0].lower()) or ""
    return next((part for part in found.split("_")[1:] if len(part) == 4), "Latn")


def scripts(text: str) -> Counter[str]:
    """How many letters of each script it has."""
    return Counter(found for letter in text if letter.isalpha() and (found := _script(letter)))


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0].split("-")[0]
    return _BLOCKS.get(name, "")


def wrong_script(text: str, locale: str) -> str | None:
    """The script that a text is mostly in, when it is not one of the locale's; None when nothing is wrong or too little
    is there to tell."""
    found, wanted = scripts(text), script_of(locale)
    total = sum(found.values())
    if total < (2 if wanted in _WRITTEN else MIN_LETTERS):
        return None
    written = _WRITTEN.get(wanted, (wanted,))
    if sum(found[script] for script in written) < MIN_SHARE * total:
        return found.most_common(1)[0][0]
    return _wrong_han(text, wanted)


def _wrong_han(text: str, wanted: str) -> str | None:
    simplified = sum(letter in _ONLY_SIMPLIFIED for letter in text)
    traditional = sum(letter in _ONLY_TRADITIONAL for letter in text)
    if wanted == "Hant" and simplified > traditional:
        return "Hans"
    if wanted == "Hans" and traditional > simplified:
        return "Hant"
    return None


def wrong_language(text: str, locale: str) -> str | None:
    """The language that a text seems to be in, when that is clearly another one of the same script."""
    wanted = locale.replace("_", "-").split("-")[0].lower()
    if wanted not in _WORDS:
        return None
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {language: sum(word in small for word in words) for language, small in _WORDS.items()}
    best = max(counts, key=lambda language: (counts[language], language == wanted))
    if counts[best] >= 3 and counts[best] >= 2 * counts[wanted] + 1:
        return best
    return None


def stands_for(locale: str) -> list[str]:
    """The locale and those whose words are its own too: de-AT and de; zh-TW and zh-Hant, never zh."""
    parts = locale.split("-")
    shorter = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    script = script_of(locale)
    written = [f"{parts[0]}-{script}"] if script in ("Hans", "Hant") else []
    return list(dict.fromkeys(each for each in [locale, *shorter, *written] if script_of(each) == script))
