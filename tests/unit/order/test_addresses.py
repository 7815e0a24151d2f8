"""What of an address each purpose needs, and when it may be erased."""

from uuid import UUID

import pytest

from libs.db.kept import kept_in
from libs.refused import Refused
from services.order.addresses.domain import NEEDED, PURPOSES, recipient_for, require_erasable
from services.order.addresses.tables import metadata
from services.order.aggregate.domain import ADDRESS_PARTS, ENDS, STATES, address_erased

ALL = dict.fromkeys((*ADDRESS_PARTS, "country", "postal_code"), "x")


@pytest.mark.parametrize("purpose", PURPOSES)
def test_each_purpose_hears_the_parts_that_it_needs_alone(purpose):
    told = recipient_for(purpose, ALL).model_dump(exclude_none=True)
    assert set(told) == set(NEEDED[purpose])
    assert {"name", "country"} <= set(told) < set(ALL)


def test_mail_addresses_are_for_replies_and_streets_are_not():
    mail, street = ({each for each in PURPOSES if part in NEEDED[each]} for part in ("email", "line1"))
    assert (mail, street) == ({"reply"}, {"label", "customs"})


def test_readings_are_kept_a_year():
    """CNIL, délibération 2021-122: logs are kept six months to a year."""
    assert kept_in(metadata)["address_access"].days == 365


@pytest.mark.parametrize("saga", STATES)
def test_an_address_is_erased_at_the_end_of_its_order(saga):
    if saga in ENDS:
        require_erasable(saga)
        return
    with pytest.raises(Refused) as refused:
        require_erasable(saga)
    assert (refused.value.code, refused.value.kind) == ("order_not_over", "conflict")
    assert refused.value.detail == f"the order is {saga}: its address is needed until it is closed or cancelled"


def test_an_erased_address_is_gone():
    refused = address_erased(UUID(int=1))
    assert (refused.code, refused.kind) == ("personal_data_erased", "gone")
    assert refused.detail == f"the personal data of order {UUID(int=1)} have been erased"
