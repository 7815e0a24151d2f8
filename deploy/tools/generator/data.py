"""What tables say of themselves (libs/db/kept.py), below the mark in deploy/data.md; what stands above it is kept."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from libs.db.kept import Kept, kept_in
from libs.messaging import postgres as bus
from services.__main__ import TARGETS, load

PAGE = "deploy/data.md"
MARK = "<!-- generated: by `make contracts`, of what tables say of themselves -->\n"
HEAD = ("table", "an order adds", "stays", "how it goes, or why it stays", "setting")


def text(root: Path) -> str:
    """ValueError unless the page has the mark."""
    above, mark, _ = (root / PAGE).read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{PAGE} has no line {MARK}")
    owners = _owners()
    told = [(f"{owner}.{table}", kept) for owner, tables in owners.items() for table, kept in tables.items()]
    people = [(table, kept.people, _stays(kept)) for table, kept in told if kept.people]
    return above + mark + "\n" + "\n\n".join((
        f"A million orders add {_of_a_million(k for _, k in told if _is_for_ever(k))} that stays and "
        f"{_of_a_million(k for _, k in told if not _is_for_ever(k))} that goes again.",
        f"## Personal data\n\n{_rows(('table', 'what for', 'stays'), people)}",
        *(f"## {owner}\n\n{_table(tables)}" for owner, tables in owners.items()),
    )) + "\n"  # fmt: skip


def _owners() -> dict[str, Mapping[str, Kept]]:
    """Tables by who owns them. Those that a library brings to services stand with the library, once."""
    found: dict[str, dict[str, Kept]] = {}
    for name in TARGETS:
        metadata = load(name).metadata
        brought = metadata.info.get("libraries", {})
        for table, kept in sorted(kept_in(metadata).items()):
            found.setdefault(brought.get(table, name), {})[table] = kept
    return {**{owner: found[owner] for owner in sorted(found, key=lambda o: ("." in o, o))}, bus.SCHEMA: bus.KEPT}


def _table(tables: Mapping[str, Kept]) -> str:
    return _rows(HEAD, [(name, _grows(k), _stays(k), _how(k), _code(k.setting)) for name, k in tables.items()])


def _grows(kept: Kept) -> str:
    return kept.grows if isinstance(kept.grows, str) else f"{kept.grows[0]:g} rows, {kept.grows[1]:,} bytes"


def _is_for_ever(kept: Kept) -> bool:
    return (kept.days is None or bool(kept.emptied)) and not kept.until


def _stays(kept: Kept) -> str:
    if kept.until:
        return f"until {kept.until}"
    return "for ever" if kept.days is None else f"{kept.days} day{'s' if kept.days > 1 else ''}"


def _how(kept: Kept) -> str:
    if kept.days is None:
        return kept.why
    if kept.emptied:
        return f"emptied in batches, {kept.emptied}; {kept.why}"
    done = "a week at a time" if kept.parts else "in batches" if kept.job == "prune" else f"by {_code(kept.job)}"
    if kept.archived:
        done += " once archived"
    return "; ".join(filter(None, (f"{done}, by {_code(kept.by)}" if kept.by else done, kept.why)))


def _code(text: str) -> str:
    return text and f"`{text}`"


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *rows))


def _of_a_million(tables: Iterable[Kept]) -> str:
    return f"{sum(kept.grows[1] for kept in tables if not isinstance(kept.grows, str)) / 1000:,.1f} GB"
