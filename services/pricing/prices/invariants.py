"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "price_is_its_latest_history",
        """select p.sku, p.channel, p.market, p.version, p.amount, h.version as recorded, h.amount as recorded_amount
           from price p full join (
               select distinct on (sku, channel, market) * from price_history
               order by sku, channel, market, version desc) h using (sku, channel, market)
           where p.version is distinct from h.version or p.amount is distinct from h.amount
              or p.currency is distinct from h.currency or p.valid_from is distinct from h.valid_from""",
        """select p.sku, p.channel, p.market, p.version, p.amount, h.version as recorded, h.amount as recorded_amount
           from price p left join lateral (
               select version, amount, currency, valid_from from price_history
               where (sku, channel, market) = (p.sku, p.channel, p.market) order by version desc limit 1) h on true
           where p.updated_at >= :since
              and (p.version, p.amount, p.currency, p.valid_from)
              is distinct from (h.version, h.amount, h.currency, h.valid_from)""",
    ),
    Invariant(
        "history_has_no_gap",
        """select sku, channel, market, count(*) as rows, max(version) as version from price_history
           group by 1, 2, 3 having count(*) <> max(version)""",
        """select h.sku, h.channel, h.market, count(*) as rows, max(h.version) as version
           from price p join price_history h using (sku, channel, market)
           where p.updated_at >= :since group by 1, 2, 3 having count(*) <> max(h.version)""",
    ),
    Invariant(
        "breach_is_flagged",
        """select sku, channel, market, amount, floor, breached from price
           where updated_at >= :since and breached <> (amount < floor)""",
    ),
    Invariant(
        "nothing_negative",
        """select 'price' as what, sku || ' ' || channel || ' ' || market as which from price
           where updated_at >= :since and (amount <= 0 or floor < 0)
           union all select 'unit cost', id::text from unit_cost
           where recorded_at >= :since and least(purchase, freight, duty, inbound, other) < 0
           union all select 'fee', id::text from fee
           where recorded_at >= :since and least(referral_percent, referral_minimum, fixed, fulfilment) < 0
           union all select 'vat rate', id::text from vat_rate where rate_percent < 0
           union all select 'fx rate', id::text from fx_rate where rate <= 0""",
    ),
)
