"""The header of a file against an importer's fields: which cell of a row is which field."""

from collections.abc import Mapping, Sequence

from libs.files.cells import Cell, Number
from libs.files.flaws import Unreadable, nearest
from libs.files.profile import Column, Profile
from libs.text import trimmed

__all__ = ["Layout", "folded"]

MAX_TITLES = 2_000


def folded(title: str) -> str:
    """As titles are compared: without what no eye sees, blanks as one, no capitals."""
    return " ".join(trimmed(title).split()).casefold()


def _titles(said: str | list[str]) -> list[str]:
    return list(dict.fromkeys(folded(title) for title in ([said] if isinstance(said, str) else said)))


class Layout:
    """`at`: each field's column and the cells it stands in (several when the profile joins them). Score it first: a
    wrong delimiter finds no fields. `check` raises Unreadable for a header that is not what fields and profile need."""

    def __init__(self, cells: Sequence[Cell], columns: Sequence[Column], profile: Profile) -> None:
        self.written = [_written(cell) for cell in cells]
        self.cells = len(cells)  # with those at its end that have no title
        while self.written and not self.written[-1]:
            self.written.pop()
        self.titles = [folded(title) for title in self.written]
        self.width, self.columns, self.profile = len(self.titles), columns, profile
        self._known = {title: n for n, title in reversed(list(enumerate(self.titles))) if title}
        self._claimed = {title for titles in profile.columns.values() for title in _titles(titles)}
        self._several = {**profile.joined, **profile.either}
        self._claimed |= {title for titles in self._several.values() for title in _titles(titles)}
        self.at: dict[str, tuple[Column, list[int]]] = {}
        self.ambiguous: dict[str, list[int]] = {}
        for column in columns:
            self._place(column)
        self.filters = self._filters(profile.leave_out)
        self.document_filters = self._filters(profile.leave_out_documents)

    def _filters(self, said: Mapping[str, list[str]]) -> dict[int, set[str]]:
        return {
            self._known[folded(title)]: {value.casefold() for value in values}
            for title, values in said.items()
            if folded(title) in self._known
        }

    @property
    def score(self) -> int:
        return len(self.at)

    def _place(self, column: Column) -> None:
        if column.keyed:
            self._place_keyed(column)
        elif column.name in self._several:
            found = [self._known[title] for title in _titles(self._several[column.name]) if title in self._known]
            if found:
                self.at[column.name] = (column, found)
        else:
            self._set(column.name, column, self._of(column))

    def _of(self, column: Column) -> list[str]:
        if column.name in self.profile.columns:
            return _titles(self.profile.columns[column.name])
        if not self.profile.own_titles or column.name in self.profile.constants:
            return []
        return [title for title in _titles([column.name, *column.titles]) if title not in self._claimed]

    def _set(self, name: str, column: Column, titles: Sequence[str]) -> None:
        found = [self._known[title] for title in titles if title in self._known]
        if len(found) > 1:
            self.ambiguous[name] = found
        if found:
            self.at[name] = (column, found[:1])

    def _place_keyed(self, column: Column) -> None:
        """Columns `name:KEY`, whose key is a name too and keeps its capitals."""
        for name, titles in self.profile.columns.items():
            if name.startswith(f"{column.name}:"):
                self._set(name, column, _titles(titles))
        for n, title in enumerate(self.titles):
            start, colon, _ = title.partition(":")
            key = self.written[n].partition(":")[2].strip()
            if (
                self.profile.own_titles
                and colon
                and key
                and start.strip() == column.name
                and title not in self._claimed
            ):
                self.at.setdefault(f"{column.name}:{key}", (column, [n]))

    def check(self) -> None:
        if not self.at:
            shown = ", ".join(title for title in self.written[:20] if title) or "nothing"
            names = ", ".join(self._wanted())
            detail = f"the header has no column that is known: it has {shown[:400]}, needed are {names}"
            raise Unreadable("header_missing", detail, found=self.written[:20], needed=self._wanted())
        if self.width > MAX_TITLES:
            raise Unreadable("column_unknown", f"the header has more than {MAX_TITLES} columns")
        for name, places in self.ambiguous.items():
            both = " and ".join(self.written[n] for n in places)
            raise Unreadable("column_ambiguous", f"the columns {both} are both {name}", field=name)
        self._refuse_twice()
        self._refuse_unknown()
        self._refuse_missing()

    def _wanted(self) -> list[str]:
        needed = [column for column in self.columns if column.required != "no" and not column.instead]
        return [self._called(column) for column in needed if column.name not in self.profile.constants]

    def _called(self, column: Column) -> str:
        """Our name, and the titles under which this profile looks for it."""
        said = self.profile.columns.get(column.name) or self._several.get(column.name)
        if said is None:
            return column.name
        return f"{column.name} (titled {said if isinstance(said, str) else ' or '.join(said)})"

    def _read(self) -> set[int]:
        """The cells that something reads."""
        return {n for _, places in self.at.values() for n in places} | set(self.filters) | set(self.document_filters)

    def _refuse_twice(self) -> None:
        read = {self.titles[n] for n in self._read()}
        twice = sorted({t for t in self.titles if t and self.titles.count(t) > 1})
        found = [title for title in twice if title in read or self.profile.others == "refuse"]
        if found:
            raise Unreadable("column_twice", f"the file has more than one column {' and '.join(found)}", columns=found)

    def _refuse_unknown(self) -> None:
        if self.profile.others == "ignore":
            return
        passed = {folded(title) for title in self.profile.ignored}
        read = self._read()
        unknown = [
            self.written[n] for n, title in enumerate(self.titles) if title and n not in read and title not in passed
        ]
        if not unknown:
            return
        names = [column.name for column in self.columns]
        meant = {title: near for title in unknown[:50] if (near := nearest(folded(title).replace(" ", "_"), names))}
        said = [f"{title} (did you mean {meant[title]}?)" if title in meant else title for title in unknown[:50]]
        detail = (
            f"the file has columns that nothing would read: {', '.join(said)}; take them out, name them in the "
            "profile's columns or ignored, or set others to ignore"
        )
        raise Unreadable("column_unknown", detail, columns=unknown[:50], nearest=meant)

    def _refuse_missing(self) -> None:
        missing = []
        for column in self.columns:
            if column.required == "no" or self._has(column.name) or (column.instead and self._has(column.instead)):
                continue
            missing.append(self._called(column) + (f" or {column.instead}" if column.instead else ""))
        filters = {**self.profile.leave_out, **self.profile.leave_out_documents}
        missing += [title for title in filters if folded(title) not in self._known]
        if missing:
            detail = (
                f"the file has no column {', '.join(missing)}; a value that is the same everywhere can be a constant"
            )
            raise Unreadable("column_missing", detail, columns=missing)

    def _has(self, name: str) -> bool:
        return name in self.at or name in self.profile.constants


def _written(cell: Cell) -> str:
    if isinstance(cell, str):
        return " ".join(trimmed(cell).split())
    return cell.digits if isinstance(cell, Number) else "?"
