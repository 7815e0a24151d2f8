"""Who acts on a hold, and by when."""

from services.order.holds.domain import OF_PARCELS, POLICIES


def test_every_kind_has_an_owner_and_a_time():
    assert {kind: (policy.owner, policy.due.total_seconds() / 3600) for kind, policy in POLICIES.items()} == {
        "unmapped_sku": ("product_manager", 24),
        "address": ("customer_service", 24),
        "oversold": ("supply_chain", 48),
        "customs_data_missing": ("product_manager", 24),
        "payment": ("finance", 24),
        "manual": ("operations", 24),
    }


def test_only_missing_customs_data_is_the_parcels_alone():
    assert {"customs_data_missing"} == OF_PARCELS
