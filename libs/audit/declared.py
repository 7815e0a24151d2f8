"""What is said of each table, beside it: how its changes are audited, or why they are not."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from sqlalchemy import MetaData, Table

Action = Literal["insert", "update", "delete"]
ACTIONS: Final[tuple[Action, ...]] = get_args(Action)
TECHNICAL: Final = frozenset(("changed_at", "updated_at", "updated_in"))  # columns that follow every other change


@dataclass(frozen=True, slots=True)
class Audited:
    """object: what a row is to others. named_by: the columns of its id, what it belongs to first. personal: columns
    that show as digests. secret: columns of which only shows that they changed. ignored: columns that are not told.
    on: actions; a table that orders are placed into has no trigger for insert."""

    object: str
    named_by: tuple[str, ...]
    personal: tuple[str, ...] = ()
    secret: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    on: tuple[Action, ...] = ACTIONS


@dataclass(frozen=True, slots=True)
class NotAudited:
    why: str


def audited(
    table: Table,
    object: str,
    *,
    named_by: tuple[str, ...] = (),
    personal: tuple[str, ...] = (),
    secret: tuple[str, ...] = (),
    ignored: tuple[str, ...] = (),
    on: tuple[Action, ...] = ACTIONS,
) -> None:
    """Says that privileged changes of `table` are audited; its trigger is made by a migration (`tradewind
    make-migration` writes it). Without `named_by` the id is the primary key. Raises KeyError for a column that the
    table has not."""
    keys = named_by or tuple(column.name for column in table.primary_key)
    technical = tuple(sorted(TECHNICAL & set(table.c.keys())))
    for name in (*keys, *personal, *secret, *ignored):
        table.c[name]
    told = Audited(object, keys, personal, secret, (*ignored, *technical), on)
    said_in(table.metadata)[table.name] = told
    table.metadata.info.setdefault("triggers", {})[table.name] = {"audited": trigger_of(table.name, told)}


def not_audited(why: str, *tables: Table) -> None:
    """Says why nothing of these tables is audited."""
    for table in tables:
        said_in(table.metadata)[table.name] = NotAudited(why)


def said_in(metadata: MetaData) -> dict[str, Audited | NotAudited]:
    """What is said of each table, by its name."""
    found: dict[str, Audited | NotAudited] = metadata.info.setdefault("audit", {})
    return found


def audited_in(metadata: MetaData) -> dict[str, Audited]:
    return {name: told for name, told in said_in(metadata).items() if isinstance(told, Audited)}


def trigger_of(table: str, told: Audited) -> str:
    """The statement that a migration makes the trigger of an audited table with."""
    lists = ", ".join(f"'{{{','.join(names)}}}'" for names in (told.named_by, told.ignored, told.personal, told.secret))
    return (
        f"create trigger audited after {' or '.join(told.on)} on {table} for each row "
        f"when (current_setting('tradewind.caller', true) <> '') "
        f"execute function audit_row('{told.object}', {lists})"
    )
