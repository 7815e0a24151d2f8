"""Chargeable weight, promised dates, and which service wins. Pure.

Cards of one carrier, service, origin and zone that start on the same day are one tariff; the newest tariff in force
replaces the older ones whole, so that a weight break it dropped does not linger. A tariff of the origin country
stands before one for any origin (`*`). A carrier's zone of a territory (the Canary Islands) stands before its zone of
the country.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache
from typing import Literal

import orjson
from holidays import HolidayBase, country_holidays

from libs.money import exponent

ANYWHERE = "*"
DISPATCH_DAYS = 1
Verdict = Literal["chosen", "dearer", "slower", "tie", "too_slow", "too_heavy"]
Key = tuple[str, str, str, str, int, date]
KEY = ("carrier", "service", "origin", "zone", "up_to_g", "valid_from")


@dataclass(frozen=True, slots=True)
class NewCard:
    """A rate card to store: one weight break of a service in a zone. Its fields are the columns of the table."""

    carrier: str
    service: str
    origin: str
    zone: str
    up_to_g: int
    price: Decimal
    currency: str
    transit_days: int
    volumetric_divisor: int | None
    weight_step_g: int
    valid_from: date
    valid_to: date | None
    source: str
    per_kg: Decimal | None = None
    minimum_weight_g: int | None = None

    @property
    def key(self) -> Key:
        """A card with the same key replaces it."""
        return self.carrier, self.service, self.origin, self.zone, self.up_to_g, self.valid_from


@dataclass(frozen=True, slots=True)
class Card:
    """One weight break. `divisor` in cm³ per kg, None: this service never bills volume. `per_kg` is added to the price
    for each kg that is billed, which are at least `minimum_g`. `country_zone`: the destination is a territory of its
    own that no zone of the carrier names, and this is the carrier's zone of the country."""

    rate_card_id: int
    carrier: str
    service: str
    origin: str
    zone: str
    up_to_g: int
    price: Decimal
    currency: str
    transit_days: int
    divisor: int | None
    step_g: int
    valid_from: date
    per_kg: Decimal | None = None
    minimum_g: int | None = None
    country_zone: bool = False

    def costs(self, weight_g: int) -> Decimal:
        """Of a billed weight, rounded half up to the currency's digits where it is by weight."""
        if self.per_kg is None:
            return self.price
        unit = Decimal(1).scaleb(-exponent(self.currency))
        return (self.price + self.per_kg * weight_g / 1000).quantize(unit, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Size:
    actual_g: int
    volume_mm3: int | None = None


@dataclass(slots=True)
class Candidate:
    """Not frozen for speed: the hot path makes one per service and parcel. Only its verdict is written later."""

    carrier: str
    service: str
    zone: str
    rate_card_id: int | None
    volumetric_weight_g: int | None
    chargeable_weight_g: int
    price: Decimal | None
    currency: str
    transit_days: int
    promised_by: datetime
    verdict: Verdict
    country_zone: bool


SHOWN = (
    "carrier", "service", "zone", "rate_card_id", "volumetric_weight_g", "chargeable_weight_g", "transit_days",
    "promised_by", "verdict", "country_zone",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quote:
    """`promise_met` is False when even the fastest service comes after `deliver_by`: then that one is chosen, for
    holding the parcel back would only make it later."""

    dispatch_by: date
    deliver_by: date | None
    promise_met: bool
    size: Size
    chosen: Candidate | None
    candidates: tuple[Candidate, ...]
    derivation: str


def volumetric_g(volume_mm3: int, divisor: int) -> int:
    """mm³ / (cm³/kg) are grams: the two thousands cancel out. Rounded up."""
    return -(-volume_mm3 // divisor)


def chargeable_g(size: Size, divisor: int | None, step_g: int, minimum_g: int | None = None) -> int:
    """max(actual, volumetric, minimum), up to the next whole step. Raises ValueError when volume is billed and not
    known."""
    weight = max(size.actual_g, minimum_g or 0)
    if divisor is not None:
        if size.volume_mm3 is None:
            raise ValueError("the service bills volume and the parcel's is not known")
        weight = max(weight, volumetric_g(size.volume_mm3, divisor))
    return -(-weight // step_g) * step_g


@lru_cache(maxsize=65_536)
def add_business_days(day: date, days: int, country: str) -> date:
    """So many business days later; 0 is the day itself. Business days of a country are what its weekend and the public
    holidays of the whole country leave."""
    return _calendar(country).get_nth_working_day(day, days) if days else day


@cache
def _calendar(country: str) -> HolidayBase:
    try:
        return country_holidays(country)
    except NotImplementedError:  # nobody's code, as old events may have it: Monday to Friday
        return HolidayBase()


@lru_cache(maxsize=4096)
def end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59, 59), UTC)


class Lane:
    """What is offered from a country to a place on a day. It remembers its answers: a batch asks the same often.

    A parcel is handed over within business days of its origin, and is on its way for business days of its destination.
    """

    def __init__(self, cards: Iterable[Card], day: date, origin: str, destination: str) -> None:
        """Raises ValueError when the tariffs in force are in several currencies."""
        self.tariffs = _tariffs(cards)
        self.bills_volume = any(card.divisor is not None for tariff in self.tariffs for card in tariff)
        currencies = {card.currency for tariff in self.tariffs for card in tariff}
        if len(currencies) > 1:
            raise ValueError(f"rates in {sorted(currencies)} cannot be compared")
        self._destination = destination
        self._dispatch_by = add_business_days(day, DISPATCH_DAYS, origin)
        self._quotes: dict[tuple[Size, date | None], Quote] = {}

    def quote(self, size: Size, latest: date | None) -> Quote:
        """The cheapest service that arrives by `latest`, the cheapest of all without one; of two equals the faster."""
        known = self._quotes.get((size, latest))
        if known is None:
            known = self._quotes[size, latest] = self._quote(size, latest)
        return known

    def _quote(self, size: Size, latest: date | None) -> Quote:
        offers = [self._offer(tariff, size, latest) for tariff in self.tariffs]
        offers.sort(key=_cheapest)
        priced = [offer for offer in offers if offer.price is not None]
        in_time = [offer for offer in priced if offer.verdict != "too_slow"]
        best = in_time[0] if in_time else min(priced, key=_fastest, default=None)
        if best is not None:
            for offer in in_time or priced:
                offer.verdict = _verdict(offer, best)
        met = bool(in_time) or not priced
        derivation = _derivation(self._dispatch_by, latest, met, size, offers)
        return Quote(self._dispatch_by, latest, met, size, best, tuple(offers), derivation)

    def _offer(self, tariff: Sequence[Card], size: Size, latest: date | None) -> Candidate:
        fits, weight = _fitting(tariff, size)
        card = fits or tariff[-1]
        arrives = add_business_days(self._dispatch_by, card.transit_days, self._destination)
        return Candidate(
            card.carrier,
            card.service,
            card.zone,
            fits.rate_card_id if fits else None,
            card.divisor and volumetric_g(size.volume_mm3 or 0, card.divisor),
            weight,
            fits.costs(weight) if fits else None,
            card.currency,
            card.transit_days,
            end_of(arrives),
            "too_heavy" if fits is None else "too_slow" if latest and arrives > latest else "tie",
            card.country_zone,
        )


def _fitting(tariff: Sequence[Card], size: Size) -> tuple[Card | None, int]:
    """The first weight break that the parcel fits in, and its billed weight; None when it is too heavy for all."""
    basis, weight = None, 0
    for card in tariff:
        if (card.divisor, card.step_g, card.minimum_g) != basis:
            basis = card.divisor, card.step_g, card.minimum_g
            weight = chargeable_g(size, *basis)
        if weight <= card.up_to_g:
            return card, weight
    return None, weight


def _tariffs(cards: Iterable[Card]) -> list[list[Card]]:
    """The cards in force by tariff, each by rising weight."""
    services: dict[tuple[str, str], list[Card]] = {}
    for card in cards:
        services.setdefault((card.carrier, card.service), []).append(card)
    tariffs: dict[tuple[str, str, str], list[Card]] = {}
    for (carrier, service), offered in services.items():
        here = [card for card in offered if card.origin != ANYWHERE] or offered
        for zone in {card.zone for card in here}:
            newest = max(card.valid_from for card in here if card.zone == zone)
            tariff = [card for card in here if card.zone == zone and card.valid_from == newest]
            tariffs[carrier, service, zone] = sorted(tariff, key=lambda card: card.up_to_g)
    return [tariffs[key] for key in sorted(tariffs)]


def _cheapest(offer: Candidate) -> tuple[Decimal, int, str, str, str]:
    price = Decimal("Infinity") if offer.price is None else offer.price
    return price, offer.transit_days, offer.carrier, offer.service, offer.zone


def _fastest(offer: Candidate) -> tuple[int, Decimal, str, str, str]:
    price, days, *name = _cheapest(offer)
    return (days, price, *name)  # type: ignore[return-value]


def _verdict(offer: Candidate, best: Candidate) -> Verdict:
    """Of one that could have been chosen. Where no service is in time, speed comes before price."""
    if offer is best:
        return "chosen"
    if offer.verdict == "too_slow" and offer.transit_days != best.transit_days:
        return "slower"
    if offer.price != best.price:
        return "dearer"
    return "slower" if offer.transit_days != best.transit_days else "tie"


def _derivation(
    dispatch_by: date, latest: date | None, promise_met: bool, size: Size, candidates: Sequence[Candidate]
) -> str:
    """What is stored on the shipment and shown by the API, as JSON."""
    shown = []
    for candidate in candidates:
        fields = {name: getattr(candidate, name) for name in SHOWN}
        price = candidate.price
        fields["price"] = None if price is None else {"amount": format(price, "f"), "currency": candidate.currency}
        shown.append(fields)
    return orjson.dumps(
        {
            "dispatch_by": dispatch_by,
            "deliver_by": latest,
            "promise_met": promise_met,
            "actual_weight_g": size.actual_g,
            "volume_mm3": size.volume_mm3,
            "candidates": shown,
        }
    ).decode()
