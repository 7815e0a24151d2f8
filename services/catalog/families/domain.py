"""What an attribute and a family are, and how they may change. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from libs.refused import Refused
from services.catalog.measures.units import UnitFamily

Kind = Literal["text", "rich_text", "number", "measure", "boolean", "select", "multi_select", "date", "reference"]
Level = Literal["product", "variant"]

ANY = "*"  # every channel, every locale
CHOICES: Collection[Kind] = ("select", "multi_select")


class Option(NamedTuple):
    """One of the values that a select may have. `retired`: values that have it keep it, no new one gets it."""

    code: str
    labels: Mapping[str, str]
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """A typed property. `used`: it is or was in a family, so its kind is fixed. `localised`, `per_channel`: its value
    is text of a market, and lies with the content. size_chart, size_system: what its values are sizes of."""

    code: str
    kind: Kind
    labels: Mapping[str, str]
    unit_family: UnitFamily | None = None
    options: tuple[Option, ...] = ()
    localised: bool = False
    per_channel: bool = False
    used: bool = False
    version: int = 0
    size_chart: str | None = None
    size_system: str | None = None

    @property
    def in_content(self) -> bool:
        return self.localised or self.per_channel


class Slot(NamedTuple):
    """Where a value is required: ANY is every channel, or every locale."""

    channel: str
    locale: str


class Member(NamedTuple):
    """An attribute in a family."""

    attribute: str
    level: Level = "product"
    required: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    code: str
    labels: Mapping[str, str]
    attributes: tuple[Member, ...] = ()
    version: int = 0

    def member(self, attribute: str) -> Member | None:
        return next((each for each in self.attributes if each.attribute == attribute), None)


FIXED = ("kind", "unit_family", "localised", "per_channel")


def changed_attribute(before: Attribute | None, wanted: Attribute) -> Attribute:
    """The attribute as it is wanted, with its version. Raises Refused when what may not change of a used one does, or
    an option that values may have would be lost."""
    if before is None:
        return _numbered(wanted, used=False, version=1)
    if before.used:
        _keeps_its_kind(before, wanted)
        _keeps_its_options(before, wanted)
    after = _numbered(wanted, used=before.used, version=before.version)
    return after if after == before else _numbered(wanted, used=before.used, version=before.version + 1)


def _numbered(wanted: Attribute, *, used: bool, version: int) -> Attribute:
    return replace(wanted, used=used, version=version)


def _keeps_its_kind(before: Attribute, wanted: Attribute) -> None:
    for name in FIXED:
        if getattr(before, name) != getattr(wanted, name):
            detail = f"{name} of {before.code} is fixed: it is or was in a family, and values have it"
            raise Refused("attribute_fixed", detail, params={"attribute": before.code, "field": name})


def _keeps_its_options(before: Attribute, wanted: Attribute) -> None:
    known = {option.code for option in wanted.options}
    for option in before.options:
        if option.code not in known:
            detail = f"{option.code} may be in values: mark it as retired instead of leaving it out"
            raise Refused("option_missing", detail, params={"option": option.code})


def changed_family(before: Family | None, wanted: Family, known: Collection[str]) -> Family:
    """The family as it is wanted, with its version. `known`: the attributes that there are. Raises Refused for one that
    there is not."""
    for member in wanted.attributes:
        if member.attribute not in known:
            detail = f"there is no attribute {member.attribute}"
            raise Refused("attribute_unknown", detail, kind="invalid", params={"attribute": member.attribute})
    version = before.version if before else 0
    same = Family(wanted.code, wanted.labels, wanted.attributes, version)
    return same if same == before else Family(wanted.code, wanted.labels, wanted.attributes, version + 1)


def required_at(family: Family, channel: str, locales: Sequence[str]) -> list[Member]:
    """What needs a value there. `locales`: the locale and those it falls back to."""
    return [member for member in family.attributes if any(_fits(slot, channel, locales) for slot in member.required)]


def _fits(slot: Slot, channel: str, locales: Sequence[str]) -> bool:
    return slot.channel in (ANY, channel) and (slot.locale == ANY or slot.locale in locales)
