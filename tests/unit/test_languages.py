import pytest

from libs.http.languages import language_of, preferred


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", None), ("de, fr;q=0.9", None), ("zh", "zh"),
        ("ZH-cn,zh;q=0.9,en;q=0.8", "zh"), ("zh;q=0.1, en;q=0.2", "en"),
        ("de;q=1, zh-Hant-TW;q=0.4, en;q=0.3", "zh"), ("zh;q=0, en;q=0.1", "en"), ("zh;q=0", None), ("en,zh", "en"),
        ("zh;q=nonsense, en;q=0.1", "en"), ("zhx, enx", None), ("*", None), (";;;,,,=", None), ("zh;v=1,en", "en"),
    ],
)  # fmt: skip
def test_the_most_wanted_that_there_is(header: str, language: str | None) -> None:
    assert preferred(header) == language


@pytest.mark.parametrize(("tag", "language"), [("zh_CN", "zh"), ("en-GB", "en"), ("de", None), ("", None), ("-", None)])
def test_the_language_of_a_tag(tag: str, language: str | None) -> None:
    assert language_of(tag) == language
