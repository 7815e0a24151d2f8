"""What a file of products may contain: one row per variant, and what is said of the product on any of its rows."""

from libs.files import Column

PRODUCT_KEY = ("product_ref",)
# Said once per product: on one of its rows, or the same on all.
HEAD = ("category", "brand", "default_locale")
LOCALIZED = ("title", "description")
OPTIONS = ("option1", "option2", "option3")
WEIGHTS = ("net_weight", "gross_weight")
LENGTHS = ("length", "width", "height")

COLUMNS = (
    Column("product_ref", "code", "rows with the same are one product; yours to choose, it is not stored", "row",
           example="mug"),
    Column("sku", "code", "the stock keeping unit. A known one changes its product, with another a product is made",
           "row", example="MUG-BLUE"),
    Column("row_type", "text", "variant (when empty); or product: the row is no variant, whatever stands in sku, and "
           "says alone what is said of the product as a whole", example="variant"),
    Column("title", "text", "of the product, in default_locale (when empty: en)", example="Blue mug"),
    Column("title", "text", "of the product in a language, such as title:de or title:zh-Hant", keyed=True,
           example="Blaue Tasse"),
    Column("description", "text", "of the product, in default_locale; may have several lines", lines=True,
           example="Holds 400 ml"),
    Column("description", "text", "of the product in a language, such as description:de", lines=True, keyed=True),
    Column("description_escaped", "text", "the same as description, where line breaks are written as \\n", lines=True),
    Column("default_locale", "text", "the source language of the product's texts: BCP 47", example="en"),
    Column("category", "text", "of the product", example="Home/Kitchen/Mugs"),
    Column("brand", "text", "of the product", example="Potters"),
    Column("image_urls", "text", "of the product, with | or a blank between; those of all its rows in their order",
           example="https://img.example/mug.jpg"),
    Column("activate", "flag", "for sale at once", example="yes"),
    Column("gtin", "code", "8, 12, 13 or 14 digits", titles=("ean", "upc", "barcode"), example="4006381333931"),
    Column("gtin_type", "text", "what stands in gtin: GTIN (when empty), EAN, UPC or ISBN; with anything else, ASIN "
           "say, it is no GTIN and not read"),
    Column("hs_code", "code", "Harmonized System: 6, 8 or 10 digits", example="691200"),
    Column("country_of_origin", "text", "ISO 3166-1 alpha-2", example="CN"),
    Column("customs_description", "text", "English", example="Ceramic mug"),
    Column("net_weight_g", "integer", "grams", example="350"),
    Column("gross_weight_g", "integer", "grams, at least the net weight", example="420"),
    Column("length_mm", "integer", "millimetres", example="120"),
    Column("width_mm", "integer", "millimetres", example="90"),
    Column("height_mm", "integer", "millimetres", example="100"),
    Column("net_weight", "number", "in weight_unit, rounded to whole grams; in place of net_weight_g"),
    Column("gross_weight", "number", "in weight_unit, rounded to whole grams; in place of gross_weight_g"),
    Column("weight_unit", "text", "g, kg, lb or oz", example="kg"),
    Column("length", "number", "in length_unit, rounded to whole millimetres; in place of length_mm"),
    Column("width", "number", "in length_unit, rounded to whole millimetres; in place of width_mm"),
    Column("height", "number", "in length_unit, rounded to whole millimetres; in place of height_mm"),
    Column("length_unit", "text", "mm, cm, m or in", example="cm"),
    Column("attribute", "text", "what tells a variant from its siblings, such as attribute:colour; on a row of the "
           "product: its own", keyed=True, example="blue"),
    Column("attributes", "text", "the same in one cell: colour=blue,size=L"),
    *(
        Column(f"{option}_{part}", "text", text)
        for option in OPTIONS
        for part, text in (
            ("name", "the name of an attribute of the product's variants, said once per product"),
            ("value", "its value for this variant"),
        )
    ),
)  # fmt: skip
