"""Every list can be had as a file."""

import pytest

from deploy.tools.generator.openapi import document_of
from services.__main__ import TARGETS

# What is followed as it grows, and what operators look at, is no list of the business.
NO_LISTS = {"/v1/operations"}


def lists(paths) -> set[str]:
    return {
        path
        for path, item in paths.items()
        if "{" not in path
        and any(parameter["name"] == "cursor" for parameter in item.get("get", {}).get("parameters", []))
        and not path.startswith("/v1/ops/")
    }


@pytest.mark.parametrize("name", sorted(set(TARGETS) - {"integration"}))
def test_a_list_has_exports(name: str) -> None:
    paths = document_of(name)["paths"]
    found = lists(paths) - NO_LISTS
    assert found
    assert {path for path in found if f"{path}/exports" not in paths} == set()
