"""Addresses that a carrier can use."""

from contracts.addresses import address_format


def address(country: str = "DE", **changes: str | None) -> dict[str, str | None]:
    """Every part that the country requires, with its example of a postal code."""
    return {
        "name": "Ann Example",
        "line1": "1 Long Road",
        "city": "Springfield",
        "region": "Somewhere",
        "postal_code": address_format(country).example,
        "country": country,
        **changes,
    }
