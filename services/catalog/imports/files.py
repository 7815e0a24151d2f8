"""A file becomes rows, a row becomes a change or errors. Pure (but slow for large files: run it in a thread)."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pydantic import ValidationError

from libs.text import trimmed
from services.catalog.products.models import ProductData, VariantData

MAX_ROWS = 100_000
MAX_UNPACKED_BYTES = 500_000_000

VARIANT_COLUMNS = frozenset(VariantData.model_fields) - {"attributes"}
WHOLE_COLUMNS = frozenset({"net_weight_g", "gross_weight_g", "length_mm", "width_mm", "height_mm"})
PRODUCT_COLUMNS = frozenset({"title", "description", "category", "brand", "image_urls", "default_locale"})
_LOCALIZED = re.compile(r"(title|description):(\S+)")
_ATTRIBUTE = re.compile(r"attribute:(.+)")
_ANSWERS = {"yes": True, "y": True, "true": True, "1": True, "no": False, "n": False, "false": False, "0": False}
DEFAULT_LOCALE = "en"  # of plain `title` and `description` columns


class Unreadable(Exception):
    """The file as a whole cannot be taken."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code, self.detail = code, detail


class RowError(NamedTuple):
    line: int
    field: str
    code: str
    detail: str


@dataclass(slots=True)
class Group:
    """The good rows of one product_ref: its product's data, and a line per variant."""

    product: dict[str, Any] = field(default_factory=dict)
    variants: list[dict[str, Any]] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)  # SKU → line
    activate: bool = False


@dataclass(slots=True)
class Parsed:
    rows: int = 0
    groups: dict[str, Group] = field(default_factory=dict)
    errors: list[RowError] = field(default_factory=list)


def parse(content: bytes) -> Parsed:
    """Rows that are valid in themselves, grouped; what depends on stored products is decided later."""
    table = _workbook(content) if content.startswith(b"PK\x03\x04") else _csv(content)
    _, header = next(table, (0, []))
    columns = _columns(header)
    parsed, seen = Parsed(), dict[str, int]()
    for line, cells in table:
        if not any(cells):
            continue
        parsed.rows += 1
        if parsed.rows > MAX_ROWS:
            raise Unreadable("too_many_rows", f"a file may have {MAX_ROWS} rows; send it in parts")
        values = {column: cell for column, cell in zip(columns, cells, strict=False) if cell}
        if "image_urls" in values:
            values["image_urls"] = "|".join(filter(None, (url.strip() for url in values["image_urls"].split("|"))))
        errors = list(_row(parsed.groups, seen, line, values))
        if any(cells[len(columns) :]):
            errors.append(RowError(line, "", "too_many_cells", f"the row has more than {len(columns)} cells"))
        parsed.errors += errors
        if not errors:
            seen[values["sku"]] = line
            _take(parsed.groups.setdefault(values["product_ref"], Group()), line, values)
    return parsed


def _columns(header: Sequence[str]) -> list[str]:
    columns = [re.sub(r"^(title|description)$", rf"\1:{DEFAULT_LOCALE}", name.strip()) for name in header]
    while columns and not columns[-1]:
        columns.pop()
    known = VARIANT_COLUMNS | PRODUCT_COLUMNS | {"product_ref", "activate"}
    unknown = [c for c in columns if c not in known and not _LOCALIZED.fullmatch(c) and not _ATTRIBUTE.fullmatch(c)]
    if unknown:
        raise Unreadable("unknown_column", f"unknown columns: {', '.join(map(repr, unknown[:20]))}")
    if twice := {column for column in columns if columns.count(column) > 1}:
        raise Unreadable("duplicate_column", f"columns given twice: {', '.join(sorted(twice))}")
    if missing := {"product_ref", "sku"} - set(columns):
        raise Unreadable("missing_column", f"missing columns: {', '.join(sorted(missing))}")
    return columns


def _row(
    groups: Mapping[str, Group], seen: Mapping[str, int], line: int, values: Mapping[str, str]
) -> Iterator[RowError]:
    """What is wrong with a row. Adds nothing anywhere."""
    if "product_ref" not in values:
        yield RowError(line, "product_ref", "missing", "product_ref must not be empty")
    elif len(values["product_ref"]) > 200:
        yield RowError(line, "product_ref", "invalid", "product_ref has more than 200 characters")
    if values.get("activate", "no").lower() not in _ANSWERS:
        yield RowError(line, "activate", "invalid", "activate must be yes or no")
    for model, data in ((VariantData, _variant(values)), (ProductData, _product(values))):
        try:
            model.model_validate(data)
        except ValidationError as error:
            for found in error.errors(include_url=False, include_input=False, include_context=False):
                location = [str(part) for part in found["loc"]]
                name = _column_of(location)
                yield RowError(line, name, "missing" if found["type"] == "missing" else "invalid", found["msg"])
    sku = values.get("sku", "")
    if sku in seen:
        yield RowError(line, "sku", "duplicate_sku", f"{sku} is on line {seen[sku]} already")
    group = groups.get(values.get("product_ref", ""))
    if group is not None:
        taken = _flat(group.product)
        for name, value in values.items():
            if taken.get(name, value) != value:
                detail = f"differs from an earlier row of product {values['product_ref']}"
                yield RowError(line, name, "conflicting_value", detail)


def _take(group: Group, line: int, values: Mapping[str, str]) -> None:
    variant = VariantData.model_validate(_variant(values)).model_dump(exclude_unset=True)
    group.variants.append(variant)
    group.lines[variant["sku"]] = line
    raw = _product(values)
    for name, value in raw.items():
        if isinstance(value, dict):
            group.product.setdefault(name, {}).update(value)
        else:
            group.product[name] = value
    group.activate = group.activate or _ANSWERS[values.get("activate", "no").lower()]


def change_of(group: Group) -> dict[str, Any]:
    """The group as domain.changed takes it, in canonical spelling."""
    product = ProductData.model_validate(group.product).model_dump(exclude_unset=True)
    return {**product, "variants": group.variants}


def _variant(values: Mapping[str, str]) -> dict[str, Any]:
    data: dict[str, Any] = {name: value for name, value in values.items() if name in VARIANT_COLUMNS}
    for name in WHOLE_COLUMNS & data.keys():
        if re.fullmatch(r"[0-9]{1,12}", data[name], re.ASCII):
            data[name] = int(data[name])
    if attributes := {m[1]: value for name, value in values.items() if (m := _ATTRIBUTE.fullmatch(name))}:
        data["attributes"] = attributes
    return data


def _product(values: Mapping[str, str]) -> dict[str, Any]:
    data: dict[str, Any] = {n: values[n] for n in ("category", "brand", "default_locale") if n in values}
    if "image_urls" in values:
        data["image_urls"] = values["image_urls"].split("|")
    for name, value in values.items():
        if localized := _LOCALIZED.fullmatch(name):
            data.setdefault(f"{localized[1]}s", {})[localized[2]] = value
    return data


def _flat(product: Mapping[str, Any]) -> dict[str, str]:
    """A group's product data under the names of their columns."""
    flat = {name: product[name] for name in ("category", "brand", "default_locale") if name in product}
    if "image_urls" in product:
        flat["image_urls"] = "|".join(product["image_urls"])
    for name in ("title", "description"):
        flat |= {f"{name}:{tag}": text for tag, text in product.get(f"{name}s", {}).items()}
    return flat


def _column_of(location: Sequence[str]) -> str:
    name, *rest = location or [""]
    if name in ("titles", "descriptions") and rest:
        return f"{name[:-1]}:{rest[0]}"
    return f"attribute:{rest[0]}" if name == "attributes" and rest else name


def _csv(content: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable("not_utf8", "the file is neither XLSX nor CSV in UTF-8") from None
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    line = 1
    try:
        for cells in reader:
            yield line, [trimmed(cell) for cell in cells]
            line = reader.line_num + 1
    except csv.Error as error:
        raise Unreadable("not_csv", f"line {line}: {error}") from None


def _workbook(content: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED_BYTES:
                raise Unreadable("too_large", "the workbook is too large when unpacked")
        from openpyxl import load_workbook  # 7 MB, which most processes never need

        sheet: Any = load_workbook(io.BytesIO(content), read_only=True, data_only=True).worksheets[0]
        rows: Iterable[Sequence[Any]] = sheet.iter_rows(values_only=True)
        for line, cells in enumerate(rows, 1):
            yield line, [_cell(cell) for cell in cells]
    except Unreadable:
        raise
    except Exception as error:  # openpyxl raises whatever the damage leads to
        raise Unreadable("not_xlsx", f"the workbook cannot be read: {type(error).__name__}") from None


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return trimmed(str(value))
