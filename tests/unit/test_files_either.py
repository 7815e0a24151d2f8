"""A field that one of several columns has, and numbers that begin with their mark."""

from libs.files import Column, Profile, profile_of, rows_of

COLUMNS = [
    Column("ref", "code", "", "row"), Column("sku", "code", ""), Column("weight", "number", ""),
]  # fmt: skip


def read(content: str, profile: Profile) -> list[dict[str, str] | list[str]]:
    found = rows_of(content.encode(), COLUMNS, profile, ("ref",))
    return [[flaw.code for flaw in row.flaws] or row.values for row in found]


def test_the_first_column_that_is_not_empty_counts():
    profile = Profile(own_titles=False, columns={"sku": "SKU"}, either={"ref": ["Parent", "SKU", "ID"]})
    content = "Parent,SKU,ID\n,mug,1\nmug,MUG-1,2\n,,3\n"
    assert read(content, profile) == [{"ref": "mug", "sku": "mug"}, {"ref": "mug", "sku": "MUG-1"}, {"ref": "3"}]
    profile = profile.model_copy(update={"either": {"ref": ["Parent", "ID"]}})
    assert read(content, profile)[0] == {"ref": "1", "sku": "mug"}
    assert read("Parent,SKU,ID\n,mug,\n", profile) == [["missing"]]


def test_a_column_of_it_may_be_absent_and_a_profile_may_say_otherwise():
    known = {"shop": Profile(own_titles=False, either={"ref": ["Parent", "SKU"]})}
    assert read("SKU\nA\n", known["shop"]) == [{"ref": "A"}]
    _, other = profile_of('{"like": "shop", "columns": {"ref": "Code"}, "ignored": ["SKU"]}', known, "shop", COLUMNS)
    assert read("SKU,Code\nA,B\n", other) == [{"ref": "B"}]
    _, more = profile_of('{"like": "shop", "either": {"ref": ["Code", "SKU"]}}', known, "shop", COLUMNS)
    assert read("SKU,Code\nA,B\n", more) == [{"ref": "B"}]


def test_a_number_may_begin_with_its_mark():
    plain, comma = Profile(), Profile(decimal=",", delimiter="semicolon")
    assert read("ref,weight\nA,.38\nB,-.5\nC,.\n", plain) == [
        {"ref": "A", "weight": "0.38"}, {"ref": "B", "weight": "-0.5"}, ["number_invalid"],
    ]  # fmt: skip
    assert read("ref;weight\nA;,38\nB;.38\n", comma) == [{"ref": "A", "weight": "0.38"}, ["number_invalid"]]
