"""What files of prices and of costs may contain: one row per price, one row per cost."""

from libs.files import Column

PRICES = (
    Column("sku", "code", "the stock keeping unit", "row", example="MUG-BLUE"),
    Column("channel", "code", "the sales channel", "row", example="amazon-de"),
    Column("market", "text", "country of sale: ISO 3166-1 alpha-2", "row", example="DE"),
    Column("price", "money", "what a buyer pays for one unit, VAT included", "row", example="14.90"),
    Column("currency", "text", "ISO 4217", "row", example="EUR"),
)
COSTS = (
    Column("sku", "code", "the stock keeping unit", "row", example="MUG-BLUE"),
    Column("valid_from", "day", "the first day; today (UTC) when empty", example="2026-03-01"),
    Column("currency", "text", "ISO 4217, of all amounts of the row", "row", example="EUR"),
    Column("purchase", "money", "what one unit is bought for; up to six digits after the point", "row",
           example="3.125"),
    Column("freight", "money", "freight to the warehouse, per unit; nothing when empty", example="0.42"),
    Column("duty", "money", "import duty, per unit", example="0.15"),
    Column("inbound", "money", "receiving and storing, per unit", example="0.20"),
    Column("other", "money", "anything else, per unit"),
    Column("source", "text", "where the figures come from", example="purchase order PO-1001"),
)  # fmt: skip
