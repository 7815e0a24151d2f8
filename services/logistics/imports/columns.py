"""What a file of rate cards may contain: one row per weight break, for one zone or for many."""

from libs.files import Column

# Cards that share these are one tariff. It is taken whole or not at all: in a tariff that lacks a weight break, parcels
# of that weight would be billed by the next heavier one.
TARIFF = ("carrier", "service", "origin", "valid_from")

COLUMNS = (
    Column("carrier", "code", "the carrier's code", "row", example="own"),
    Column("service", "text", "the carrier's name of the service", "row", example="parcel"),
    Column("origin", "text", "country it is sent from: ISO 3166-1 alpha-2, or * for any", "row", example="DE"),
    Column("valid_from", "day", "first day", "row", example="2026-01-01"),
    Column("valid_to", "day", "last day; open when empty", example="2026-12-31"),
    Column("zone", "code", "the carrier's name of the zone, which must be there (PUT /v1/zones)", example="eu-1"),
    Column("up_to_g", "integer", "the heaviest parcel of the weight break, in grams", example="2000"),
    Column("up_to_kg", "number", "the same in kilograms, in place of up_to_g", example="2"),
    Column("weight", "text", "the same as price lists write it, in place of up_to_g: `31,5 kg`, `500 g`, `0-0.1`, "
           "`0.3＜W≤2`. Kilograms where no unit is said; of a range its end", example="0-0.1"),
    Column("price", "money", "of the weight break in the zone", titles=("amount",), example="4.50"),
    Column("zone_price", "money", "the price in the zone KEY: one column per zone, in place of zone and price. Where "
           "it is empty the break is not offered in that zone", keyed=True, example="4.50"),
    Column("currency", "text", "ISO 4217", "row", example="EUR"),
    Column("per_kg", "money", "added to the price for each kg that is billed", example="61.00"),
    Column("minimum_weight_g", "integer", "as much is billed at least, in grams", example="50"),
    Column("minimum_weight", "text", "the same as price lists write it, in place of minimum_weight_g: `50g`",
           example="50g"),
    Column("transit_days", "integer", "business days of the destination", "row", instead="transit", example="3"),
    Column("transit", "text", "the same as price lists write it, in place of transit_days: `7-12 days`. Of a range its "
           "end", example="7-12"),
    Column("volumetric_divisor", "integer", "cm³ per kg by which volume is billed; 0: it never is", "row",
           example="5000"),
    Column("weight_step_g", "integer", "billed weight is rounded up to this; 1 when empty", example="500"),
    Column("source", "text", "where the price is written", "row", example="contract 7"),
)  # fmt: skip
