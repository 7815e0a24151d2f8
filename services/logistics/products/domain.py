"""What logistics knows of a product. Pure."""

from dataclasses import dataclass

__all__ = ["Product"]


@dataclass(frozen=True, slots=True)
class Product:
    """What the catalog said of a SKU: grams and millimetres of one piece; None: not known."""

    sku: str
    hs_code: str | None = None
    country_of_origin: str | None = None
    customs_description: str | None = None
    net_weight_g: int | None = None
    gross_weight_g: int | None = None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None
