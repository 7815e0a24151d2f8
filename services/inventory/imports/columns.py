"""What a file of stock may contain: one row per goods in one place, received or counted."""

from libs.files import Column

# Rows with the same are taken together, and those of one kind and condition are added up: goods in two boxes or bins.
GOODS_KEY = ("document_id", "warehouse", "sku")

COLUMNS = (
    Column("kind", "text", "received: quantity is added to the stock; counted: quantity is what lies there, and the "
           "stock is set right by the difference", "row", example="received"),
    Column("sku", "code", "the stock keeping unit", "row", example="MUG-BLUE"),
    Column("warehouse", "code", "its code", "row", example="DE-1"),
    Column("quantity", "integer", "units", "row", example="48"),
    Column("document_id", "code", "the number of the delivery or of the count: the same goods of the same number are "
           "booked once, however often they are sent", "row", example="ASN-1001"),
    Column("document_type", "text", "what it is; delivery or stock_count when empty", example="delivery"),
    Column("condition", "text", "sellable (when empty), quarantine or damaged", example="sellable"),
    Column("occurred_at", "instant", "when it was received or counted; a count is held against the stock that was "
           "booked then", example="2026-03-01T12:00:00Z"),
    Column("note", "text", "", lines=True, example="pallet 3"),
)  # fmt: skip
