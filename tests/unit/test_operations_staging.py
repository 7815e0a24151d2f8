"""Which documents a refused row spoils: none may be taken without one of its rows."""

import json

import pytest

from libs.files import Column, Profile, TextTable
from libs.operations.staging import LEFT_OUT, Stage

COLUMNS = (
    Column("order", "code", "", "row"),
    Column("units", "integer", ""),
    Column("city", "text", ""),
)


def sorted_out(content: bytes, **profile: object) -> tuple[dict[str, list[int]], dict[str, list[int]], Stage]:
    """Lines of the documents that would be taken, the lines that spoil others, and the stage. The stage goes on from
    its state after each row, as in another process."""
    table = TextTable(COLUMNS, Profile(**profile), ("order",))
    good: dict[str, list[int]] = {}
    bad: dict[str, list[int]] = {}
    state, total = None, Stage(("order",), "order")
    rows = table.feed(content, final=True)
    for n, row in enumerate(rows, 1):
        stage = Stage(("order",), "order", state)
        stage.add(row)
        if n == len(rows):
            stage.finish()
        state = json.loads(json.dumps(stage.state))
        total.counts.update(stage.counts)
        total.entries += stage.entries
        stage.close()
        for line, document, count, body in stage.runs:
            if body is None or body == LEFT_OUT:
                bad.setdefault(str(document), []).append(line)
            else:
                found = [line for line, _ in json.loads(body)]
                assert (found[0], len(found)) == (line, count)
                good.setdefault(str(document), []).extend(found)
    return {name: lines for name, lines in good.items() if name not in bad}, bad, total


def test_rows_of_one_document_need_not_stand_together() -> None:
    taken, spoilt, stage = sorted_out(b"order,units,city\n1,1,a\n2,1,b\n1,2,a\n")
    assert (taken, spoilt, dict(stage.counts)) == ({"1": [2, 4], "2": [3]}, {}, {"pending": 3})


def test_a_bad_row_spoils_its_own_document_wherever_that_stands() -> None:
    taken, spoilt, stage = sorted_out(b"order,units,city\n1,1,a\n2,1,b\n1,zwei,a\n")
    assert (taken, spoilt) == ({"2": [3]}, {"1": [4]})
    assert [entry[:4] for entry in stage.entries] == [(4, "refused", "number_invalid", "units")]


def test_a_row_without_a_number_spoils_the_document_above_it() -> None:
    taken, spoilt, _ = sorted_out(b"order,units,city\n1,1,a\n,2,a\n2,1,b\n")
    assert (taken, spoilt) == ({"2": [4]}, {"1": [3]})


NUMBER_LAST = "units,city,order\n1,a,1\n1,a,1\n{}\n1,b,2\n1,c,3\n"


@pytest.mark.parametrize("row", ['"x', '"x,y', "x", "1,1,7,9"])
def test_a_row_of_which_nobody_can_say_where_it_belongs_spoils_both_sides(row: str) -> None:
    taken, spoilt, _ = sorted_out(NUMBER_LAST.format(row).encode())
    assert taken == {"3": [6]}
    assert (spoilt["1"], spoilt["2"]) == ([4], [4])


@pytest.mark.parametrize(("row", "taken"), [("1,a,1,x", {"2": [5], "3": [6]}), ("1,b,2,x", {"1": [2, 3], "3": [6]})])
def test_a_row_of_the_wrong_shape_is_believed_when_a_neighbour_says_the_same(row: str, taken: dict) -> None:
    assert sorted_out(NUMBER_LAST.format(row).encode())[0] == taken


@pytest.mark.parametrize("row", ["9,1", "9,1,a,b", '9,1,"a', '9,1,"a,b'])
def test_a_number_in_the_first_column_is_certain_whatever_comes_behind_it(row: str) -> None:
    taken, spoilt, _ = sorted_out(f"order,units,city\n1,1,a\n{row}\n2,1,b\n".encode())
    assert (taken, spoilt) == ({"1": [2], "2": [4]}, {"9": [3]})


def test_a_last_row_of_the_wrong_shape() -> None:
    assert sorted_out(b"units,city,order\n1,a,1\n1,b,2\n1,2,3,x\n")[0] == {"1": [2]}


@pytest.mark.parametrize("number", ["4.03E+11", "I\u00a0D"])
def test_a_number_that_is_none_belongs_to_nothing_above_it(number: str) -> None:
    taken, spoilt, stage = sorted_out(f"order,units,city\n1,1,a\n{number},1,a\n2,1,b\n".encode())
    assert (taken, spoilt, stage.counts["refused"]) == ({"1": [2], "2": [4]}, {}, 1)


def test_a_broken_quote_spoils_what_stands_in_its_line_and_no_neighbour() -> None:
    taken, spoilt, stage = sorted_out(b'order,units,city\n1,1,a\n2,1,"b\n3,1,c\n')
    assert (taken, spoilt, stage.counts["refused"]) == ({"1": [2], "3": [4]}, {"2": [3]}, 1)


def test_a_document_that_is_not_wanted_takes_its_rows_with_it() -> None:
    content = b"order,units,city\n1,1,gone\n1,2,a\n2,1,b\n"
    taken, spoilt, stage = sorted_out(content, leave_out_documents={"city": ["gone"]})
    assert (taken, spoilt, dict(stage.counts)) == ({"2": [4]}, {"1": [2]}, {"left_out": 1, "pending": 2})


def test_rows_alone() -> None:
    table, stage = TextTable(COLUMNS, Profile()), Stage((), "row")
    for row in table.feed(b"order,units\n1,1\n2,x\n,\n", final=True):
        stage.add(row)
    stage.close()
    assert [run[:3] for run in stage.runs] == [(2, None, 1)]
    assert dict(stage.counts) == {"pending": 1, "refused": 1}
