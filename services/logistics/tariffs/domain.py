"""What holds between a rate card and all others. Pure."""

from collections import ChainMap
from collections.abc import Mapping, Sequence

from libs.refused import Flaw
from services.logistics.rates.domain import ANYWHERE, Key, NewCard

__all__ = ["Rules"]


class Rules:
    """Judges cards by what is stored, and by the cards that it accepted before."""

    def __init__(self, zones: set[tuple[str, str]], currencies: dict[str, str]) -> None:
        """`zones`: the (carrier, zone) that there are. `currencies`: by origin."""
        self._zones, self._currencies = zones, currencies
        self.accepted: dict[Key, NewCard] = {}

    def take(self, group: Sequence[NewCard]) -> list[Flaw | None]:
        """Accepts the cards of a group when none breaks a rule. The rule that each breaks."""
        currencies, accepted = ChainMap({}, self._currencies), ChainMap({}, self.accepted)
        flaws = []
        for card in group:
            flaw = _flaw(card, self._zones, currencies, accepted)
            if flaw is None:
                currencies.setdefault(card.origin, card.currency)
                accepted[card.key] = card
            flaws.append(flaw)
        if not any(flaws):
            self._currencies |= currencies.maps[0]
            self.accepted |= accepted.maps[0]
        return flaws


def _flaw(
    card: NewCard, zones: set[tuple[str, str]], currencies: Mapping[str, str], accepted: Mapping[Key, NewCard]
) -> Flaw | None:
    """The first rule that a card breaks; `where` is a pointer into the card."""
    if accepted.get(card.key, card) != card:
        return Flaw("/up_to_g", "duplicate_item", "this weight break is there twice, with other contents")
    if card.valid_to and card.valid_to < card.valid_from:
        return Flaw("/valid_to", "invalid_dates", "is before valid_from")
    if (card.carrier, card.zone) not in zones:
        params = {"carrier": card.carrier, "zone": card.zone}
        return Flaw("/zone", "unknown_zone", f"{card.carrier} has no zone {card.zone}; put it first", params)
    return _currency_flaw(card, currencies)


def _currency_flaw(card: NewCard, currencies: Mapping[str, str]) -> Flaw | None:
    """A card for any origin competes with the cards of every origin."""
    origins = currencies if card.origin == ANYWHERE else (card.origin, ANYWHERE)
    for origin in origins:
        currency = currencies.get(origin, card.currency)
        if currency != card.currency:
            detail = f"rates from {origin} are in {currency}, and two currencies do not compare"
            return Flaw("/price/currency", "currency_mismatch", detail, {"origin": origin, "currency": currency})
    return None
