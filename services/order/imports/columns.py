"""What a file of orders may contain: one row per order line, and the fields of the order on any of its rows."""

from libs.files import Column

ORDER_KEY = ("channel", "channel_order_id")
# Said once per order: on one of its rows, or the same on all.
HEAD = (
    *("placed_at", "currency", "country", "postal_code", "name", "line1", "line2", "city", "region", "email", "phone"),
    *("buyer_ref", "incoterm", "backorder", "payment"),
    *("shipping", "shipping_discount", "discount", "tax", "order_total"),
)
ADDRESS = ("name", "line1", "line2", "city", "region", "postal_code", "country", "email", "phone")

COLUMNS = (
    Column("channel", "code", "the sales channel: one store", "row", example="web"),
    Column("channel_order_id", "code", "the order's number on its channel; rows with the same are one order", "row",
           example="W-1001"),
    Column("placed_at", "instant", "when the buyer ordered", "file", example="2026-03-01T12:00:00Z"),
    Column("currency", "text", "ISO 4217, of all amounts", "file", example="EUR"),
    Column("country", "text", "where it goes: ISO 3166-1 alpha-2", "file", example="DE"),
    Column("postal_code", "text", "of the country's form, or the order waits for its address", example="10115"),
    Column("name", "text", "of the recipient", personal=True, example="Ann Example"),
    Column("line1", "text", "street and number", titles=("address1",), personal=True, example="Domkloster 4"),
    Column("line2", "text", "flat, company, building", titles=("address2",), personal=True),
    Column("city", "text", "of the address", personal=True, example="Berlin"),
    Column("region", "text", "state or province, where the country's addresses have one", personal=True, example="CA"),
    Column("email", "text", "of the recipient", personal=True, example="ann@example.org"),
    Column("phone", "text", "of the recipient", personal=True, example="+41 44 123 45 67"),
    Column("sku", "code", "the channel's SKU", "row", example="MUG-BLUE"),
    Column("quantity", "integer", "units", "row", example="2"),
    Column("unit_price", "money", "what one unit is sold for", "row", instead="line_total", example="14.90"),
    Column("line_total", "money", "what the whole line is sold for, in place of unit_price, as marketplaces say it",
           example="29.80"),
    Column("line_discount", "money", "taken off this line; its sign does not matter. Summed over the order"),
    Column("line_shipping", "money", "postage of this line. Summed over the order"),
    Column("line_shipping_discount", "money", "taken off the line's postage; its sign does not matter. Summed"),
    Column("line_gift_wrap", "money", "for wrapping this line. Summed over the order"),
    Column("line_tax", "money", "tax of this line where prices are without it. Summed over the order"),
    Column("shipping", "money", "postage of the order", example="4.90"),
    Column("shipping_discount", "money", "taken off the postage; its sign does not matter"),
    Column("discount", "money", "taken off the order; its sign does not matter", example="-2.00"),
    Column("tax", "money", "tax of the order where prices are without it"),
    Column("order_total", "money", "what lines and charges must add up to, or the order is refused", example="32.70"),
    Column("buyer_ref", "code", "a reference to the buyer, no personal data", example="C-4711"),
    Column("incoterm", "text", "DAP (when empty) or DDP", example="DAP"),
    Column("backorder", "flag", "ship what there is, the rest later; else all or nothing", example="no"),
    Column("payment", "text", "marketplace (when empty: the channel has collected it) or pending", example="pending"),
)  # fmt: skip
