"""In which script and language a text is, as far as that can be told without a guess. Pure.

Scripts are told by letters. Languages by their small words (articles, prepositions, pronouns), which every longer text
has and which a person can check; of a short text nothing is said."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from services.catalog.locales.domain import language_of, script_of

# ISO 15924 by the first word of a letter's name in Unicode.
_SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "GREEK": "Grek", "ARABIC": "Arab", "HEBREW": "Hebr", "THAI": "Thai",
    "HANGUL": "Hang", "HIRAGANA": "Hira", "KATAKANA": "Kana", "CJK": "Hani", "DEVANAGARI": "Deva",
    "BENGALI": "Beng", "TAMIL": "Taml", "TELUGU": "Telu", "GEORGIAN": "Geor", "ARMENIAN": "Armn", "KHMER": "Khmr",
    "LAO": "Laoo", "MYANMAR": "Mymr", "GUJARATI": "Gujr", "GURMUKHI": "Guru", "KANNADA": "Knda", "MALAYALAM": "Mlym",
    "SINHALA": "Sinh", "ETHIOPIC": "Ethi", "HALFWIDTH": "Kana", "FULLWIDTH": "Latn", "IDEOGRAPHIC": "Hani",
}  # fmt: skip
# What a locale's script (by CLDR) is made of.
_WRITTEN_IN = {
    "Jpan": {"Hira", "Kana", "Hani"}, "Kore": {"Hang"}, "Hans": {"Hani"}, "Hant": {"Hani"},
}  # fmt: skip
# Letters that are written so in one of the two ways of Chinese only: frequent ones, one below the other.
_SIMPLIFIED = (
    "国说时为这个们来对会发经过还没进动学现样开关间问无长东车马书见贝风门话语请让应该认识热电质构压轻软滑净专业适"
    "环设计产实际传统尔丽纯绿红银铁钢锅盘带强尽层装饰颜标准备节约钟线级结续网络龙鱼鸟宝贵费购赠"
)
_TRADITIONAL = (
    "國說時為這個們來對會發經過還沒進動學現樣開關間問無長東車馬書見貝風門話語請讓應該認識熱電質構壓輕軟滑淨專業適"
    "環設計產實際傳統爾麗純綠紅銀鐵鋼鍋盤帶強盡層裝飾顏標準備節約鐘線級結續網絡龍魚鳥寶貴費購贈"
)
_ONLY_SIMPLIFIED = frozenset(_SIMPLIFIED) - frozenset(_TRADITIONAL)
_ONLY_TRADITIONAL = frozenset(_TRADITIONAL) - frozenset(_SIMPLIFIED)

_SMALL_WORDS: Mapping[str, str] = {
    "en": "the and of to with for is are this that from your you it in on by or as be will can not have has which",
    "de": "der die das und mit für ist von ein eine einen einem einer nicht auf im den dem des zu auch sich wird oder "
    "bei aus sie durch ihre",
    "fr": "le la les des et de du un une pour avec dans est sur vous votre par qui ce cette ou aux au pas sont plus",
    "es": "el la los las del y en con para un una por es su que se al no más como este esta sus son lo",
    "it": "il lo la gli le di del della e con per un una è in da che non si al alla dei delle nel sono anche questo",
    "pt": "o a os as de do da dos das e com para um uma em no na por é que não se ao mais seu sua são ou como",
    "nl": "de het een en van met voor is op in te dat niet aan zijn uw ook bij of door wordt je deze naar om",
    "pl": "i w z na do dla się jest nie to że oraz od po przez ze który która które za są lub jako przy",
    "sv": "i detta denna och en ett den det är för med av på som till inte kan från din ditt eller att om vid också",
    "da": "i dette denne og en et den det er for med af på som til ikke kan fra din dit eller at om har ved også",
    "nb": "i dette denne og en et den det er for med av på som til ikke kan fra din ditt eller å om har ved også",
    "fi": "ja on se että ei joka sekä tai myös kun voi ovat tämä kanssa sen jos mutta niin kuin",
    "cs": "a je na se s v pro z do to který která které nebo při od jako že není po pod až i",
    "hu": "a az és egy hogy nem van is vagy meg ez mint csak már azt amely nagyon lehet kell",
    "ro": "și de la cu pentru un o este în din pe care nu sau mai se prin ale al sunt",
    "tr": "ve bir bu için ile de da olarak çok daha olan gibi veya en her ne kadar değil",
    "ru": "и в на с для не из по это от к как что или у при также за до так является",
    "uk": "і в на з для не із по це від до як що або у при також за та є",
    "bg": "и в на с за не от по това до като че или при също се са е да ще",
}
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
# Languages that share most of their small words: one is not taken for a slip of the other.
_NEAR = (
    frozenset({"sv", "da", "nb"}), frozenset({"es", "pt", "gl", "ca"}), frozenset({"cs", "sk"}),
    frozenset({"ru", "uk", "bg", "be", "mk", "sr"}),
)  # fmt: skip
_SAME = {"no": "nb", "nn": "nb"}
_word = re.compile(r"[^\W\d_]+")

ENOUGH_WORDS = 6
ENOUGH_SMALL = 3
ENOUGH_LETTERS = 20
FOREIGN = 0.3  # the share of letters from which a script is wrong: brands and units are Latin everywhere


class Mismatch(NamedTuple):
    """found: the script or language that the text is in. evidence: letters or words that say so."""

    found: str
    evidence: str


def wrong_script(text: str, locale: str) -> Mismatch | None:
    """Letters of a script that the locale is not written in. Latin ones are never too many elsewhere: brands, units and
    model names are."""
    expected = _expected(locale)
    letters = [letter for letter in unicodedata.normalize("NFC", text) if letter.isalpha()]
    foreign = [letter for letter in letters if _script(letter) not in expected | {"Latn", ""}]
    if len(foreign) >= 2 and len(foreign) >= FOREIGN * len(letters):
        worst = Counter(map(_script, foreign)).most_common(1)[0][0]
        evidence = [letter for letter in dict.fromkeys(foreign) if _script(letter) == worst]
        return Mismatch(worst, "".join(evidence[:10]))
    if (
        script_of(locale) == "Jpan"
        and len(letters) >= ENOUGH_LETTERS
        and {_script(each) for each in letters} == {"Hani"}
    ):
        return Mismatch("Hani", "".join(dict.fromkeys(letters))[:10])
    return _wrong_way(text, script_of(locale))


def untranslated(text: str, locale: str) -> bool:
    """A longer text in Latin letters alone where the locale is written in others."""
    expected = _expected(locale)
    letters = [_script(letter) for letter in text if letter.isalpha()]
    return "Latn" not in expected and len(letters) >= ENOUGH_LETTERS and not expected.intersection(letters)


def _expected(locale: str) -> set[str]:
    script = script_of(locale)
    return set(_WRITTEN_IN.get(script, {script}))


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    return _SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0], "")


def _wrong_way(text: str, script: str) -> Mismatch | None:
    """Chinese in the other way of writing it."""
    if script == "Hans":
        other, theirs, ours = "Hant", _ONLY_TRADITIONAL, _ONLY_SIMPLIFIED
    elif script == "Hant":
        other, theirs, ours = "Hans", _ONLY_SIMPLIFIED, _ONLY_TRADITIONAL
    else:
        return None
    found = [letter for letter in text if letter in theirs]
    if len(found) < 2 or len(found) <= sum(letter in ours for letter in text):
        return None
    return Mismatch(other, "".join(dict.fromkeys(found))[:10])


def wrong_language(text: str, locale: str) -> Mismatch | None:
    """Another language than the locale's, when its small words say so clearly; None for a short text, and for a
    language of which none are known."""
    expected = _SAME.get(language_of(locale), language_of(locale))
    words = [word.casefold() for word in _word.findall(text)]
    if len(words) < ENOUGH_WORDS or expected not in _WORDS:
        return None
    ours = _WORDS[expected]
    theirs = {each: [word for word in words if word in small - ours] for each, small in _WORDS.items()}
    best = max(theirs, key=lambda each: len(theirs[each]))
    if any({best, expected} <= group for group in _NEAR):
        return None
    own = sum(word in ours - _WORDS[best] for word in words)
    if len(theirs[best]) < max(ENOUGH_SMALL, 2 * own + 1):
        return None
    return Mismatch(best, ", ".join(list(dict.fromkeys(theirs[best]))[:5]))
