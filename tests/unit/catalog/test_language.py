"""Scripts and languages of texts: what is right is left alone, what is wrong is found by its evidence."""

import pytest

from services.catalog.locales.language import untranslated, wrong_language, wrong_script

# What sellers write, one text in each language.
TEXTS = {
    "en": "This mug keeps your tea warm for hours and can be used in the microwave. It is made by hand from stone.",
    "de": "Diese Tasse hält den Tee lange warm und ist für die Spülmaschine geeignet. Von Hand aus Steingut gemacht.",
    "fr": "Cette tasse garde le thé au chaud pendant des heures et passe au lave-vaisselle. Elle est faite à la main.",
    "es": "Esta taza mantiene el té caliente durante horas y se puede lavar en el lavavajillas. Hecha con arcilla.",
    "it": "Questa tazza tiene il tè al caldo per ore e si può lavare in lavastoviglie. È fatta a mano con argilla.",
    "pt": "Esta caneca mantém o chá quente durante horas e pode ser lavada na máquina. É feita à mão com argila.",
    "nl": "Deze mok houdt de thee uren warm en is geschikt voor de vaatwasser. Met de hand gemaakt van steengoed.",
    "pl": "Ten kubek utrzymuje ciepło herbaty przez wiele godzin i nadaje się do zmywarki. Jest zrobiony z gliny.",
    "sv": "Den här muggen håller teet varmt i timmar och kan diskas i maskin. Den är gjord för hand av stengods.",
    "da": "Dette krus holder teen varm i timevis og kan vaskes i opvaskemaskine. Det er lavet i hånden af stentøj.",
    "fi": "Tämä muki pitää teen lämpimänä tuntikausia ja se voidaan pestä koneessa. Se on tehty käsin.",
    "cs": "Tento hrnek udrží čaj teplý po několik hodin a je vhodný do myčky. Je vyroben ručně z kameniny a hlíny.",
    "hu": "Ez a bögre órákig melegen tartja a teát, és nem árt neki a mosogatógép. Egy kézzel készült darab.",
    "ro": "Această cană păstrează ceaiul cald ore întregi și se poate spăla la mașină. Este făcută de mână din lut.",
    "tr": "Bu kupa çayı saatlerce sıcak tutar ve bulaşık makinesi için uygundur. El yapımı bir üründür.",
    "ru": "Эта кружка сохраняет чай горячим на несколько часов и подходит для посудомоечной машины. Сделана из глины.",
    "ja": "このマグカップはお茶を何時間も温かく保ち、食器洗い機で洗えます。手作りの陶器です。",
    "ko": "이 머그잔은 차를 몇 시간 동안 따뜻하게 유지하며 식기세척기에 사용할 수 있습니다.",
    "zh-Hans": "这个杯子可以让茶保温数小时，适合洗碗机清洗。手工制作，设计简约，专为您准备。",
    "zh-Hant": "這個杯子可以讓茶保溫數小時，適合洗碗機清洗。手工製作，設計簡約，專為您準備。",
    "ar": "يحافظ هذا الكوب على الشاي ساخناً لساعات ويمكن غسله في غسالة الصحون.",
    "el": "Αυτή η κούπα κρατά το τσάι ζεστό για ώρες και πλένεται στο πλυντήριο πιάτων.",
    "he": "הספל הזה שומר על התה חם במשך שעות וניתן לשטוף אותו במדיח.",
    "th": "แก้วใบนี้เก็บความร้อนของชาได้หลายชั่วโมงและล้างในเครื่องล้างจานได้",
}
LATIN = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "fi", "cs", "hu", "ro", "tr")
NEAR = [{"sv", "da"}, {"es", "pt"}]


def found(text: str, locale: str) -> bool:
    return bool(wrong_script(text, locale) or wrong_language(text, locale) or untranslated(text, locale))


@pytest.mark.parametrize("locale", TEXTS)
def test_a_text_in_its_language_is_left_alone(locale: str) -> None:
    assert not found(TEXTS[locale], locale)


@pytest.mark.parametrize("locale", TEXTS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_in_another_language_is_found(text: str, locale: str) -> None:
    if text != locale and not any({text, locale} <= group for group in NEAR):
        assert found(TEXTS[text], locale)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Apple iPhone 15 Pro Max 256 GB", "de"), ("Tasse 茶 blau", "de"), ("USB-C 充电器 20W", "zh-Hans"),
        ("Kaffee to go", "de"), ("100 % Baumwolle", "de"), ("蓝色 Mug", "zh"), ("Best of", "fr"), ("", "ja"),
        ("iPhone 15", "ja"), ("Ω-3 Kapseln", "de"),
    ],
)  # fmt: skip
def test_brands_numbers_and_short_texts_are_no_slips(text: str, locale: str) -> None:
    assert not found(text, locale)


def test_the_evidence_can_be_checked() -> None:
    assert wrong_script("蓝色陶瓷杯 Tasse", "de") == ("Hani", "蓝色陶瓷杯")
    other = wrong_script(TEXTS["zh-Hant"], "zh-CN")
    assert other is not None
    assert (other.found, other.evidence[:2]) == ("Hant", "這個")
    slip = wrong_language(TEXTS["en"], "de")
    assert slip is not None
    assert slip.found == "en"
    assert slip.evidence.split(", ")[0] == "this"
