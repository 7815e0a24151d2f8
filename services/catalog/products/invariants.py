"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "active_has_title_and_variant",
        """select id, document ->> 'titles' as titles from product p
           where status = 'active' and p.changed_at >= :since and (document ->> 'titles' = '{}'
               or not exists (select 1 from variant v where v.product_id = p.id))""",
    ),
    Invariant(
        "document_is_the_row",
        """select p.id, p.version, p.status, p.category, p.brand
           from product p, json_to_record(p.summary) as d(id uuid, version int, status text, category text, brand text)
           where p.changed_at >= :since and ((p.id, p.version, p.status, p.category, p.brand)
               is distinct from (d.id, d.version, d.status, d.category, d.brand)
               or (p.document ->> 'version')::int <> p.version)""",
    ),
    Invariant(
        "variants_are_in_their_document",
        """select coalesce(v.sku, d.sku) as sku, v.product_id, d.product_id as in_document
           from (select * from variant where :since = '-infinity'
               or product_id in (select id from product where changed_at >= :since)) v
           full join (
               select p.id as product_id, e ->> 'sku' as sku, e ->> 'gtin' as gtin, e ->> 'hs_code' as hs_code,
                   e ->> 'country_of_origin' as country_of_origin, (e ->> 'gross_weight_g')::int as gross_weight_g
               from product p, json_array_elements(p.document -> 'variants') e
               where p.changed_at >= :since) d on d.sku = v.sku
           where (v.product_id, v.gtin, v.hs_code, v.country_of_origin, v.gross_weight_g)
               is distinct from (d.product_id, d.gtin, d.hs_code, d.country_of_origin, d.gross_weight_g)""",
    ),
    Invariant(
        "every_sku_can_be_found",
        """select sku, product_id from variant v join product p on p.id = v.product_id
           where p.changed_at >= :since and not p.names @@ quote_literal('#' || lower(sku))::tsquery""",
    ),
)
