"""Which version of a product counts for a SKU."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.order.replicas.domain import SkuVersion, newest_of_products, newest_of_skus

ONE, OTHER = UUID(int=1), UUID(int=2)


def test_the_newest_version_of_a_product_counts():
    versions = [SkuVersion("A", ONE, 2), SkuVersion("A", ONE, 3), SkuVersion("A", ONE, 1), SkuVersion("B", ONE, 1)]
    assert newest_of_skus(versions) == [SkuVersion("A", ONE, 3), SkuVersion("B", ONE, 1)]


def test_a_sku_that_moved_is_its_last_products_whatever_their_versions():
    assert newest_of_skus([SkuVersion("A", ONE, 9), SkuVersion("A", OTHER, 1)]) == [SkuVersion("A", OTHER, 1)]
    assert newest_of_skus([SkuVersion("A", ONE, 1), SkuVersion("A", OTHER, 9)]) == [SkuVersion("A", OTHER, 9)]


def test_an_end_counts_for_each_product():
    versions = [SkuVersion("A", OTHER, 9), SkuVersion("A", ONE, 5), SkuVersion("A", ONE, 4), SkuVersion("B", ONE, 4)]
    assert set(newest_of_products(versions)) == {versions[0], versions[1], versions[3]}


@given(st.lists(st.builds(SkuVersion, st.sampled_from("AB"), st.sampled_from([ONE, OTHER]), st.integers(1, 5))))
def test_one_is_left_of_each(versions):
    assert {v.sku for v in newest_of_skus(versions)} == {v.sku for v in versions}
    assert len(newest_of_skus(versions)) == len({v.sku for v in versions})
    newest = {v[:2]: v.version for v in newest_of_products(versions)}
    for version in versions:
        assert newest[version[:2]] >= version.version
