"""when a product was changed, and a search with all filters of the list

search_products stays for the release before: it takes one value of each filter.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FIND = """
create function find_products(
    identity tsquery, query tsquery, typed text[], from_tier integer, after uuid, only_status text[],
    only_brand text[], only_category text[], sku_low text, sku_high text, only_ids uuid[], since timestamptz,
    wanted integer
) returns table (tier integer, id uuid, summary text)
language plpgsql stable parallel restricted
-- a plan made for any term takes 50 ms for a frequent one: make it when the term is known
set plan_cache_mode = force_custom_plan
set pg_trgm.similarity_threshold = 0.25
as $$
#variable_conflict use_variable
declare
    sought tsquery;
    got integer;
    nothing boolean := from_tier = 0 and after = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
begin
    for at in from_tier .. 3 loop
        exit when wanted <= 0;
        if at = 3 then
            -- words that were perhaps mistyped: only when no page before had anything
            exit when not nothing and from_tier < 3;
            select string_agg('(' || quote_literal(t.word) || coalesce(' | ' || near.words, '') || ')', ' & ')::tsquery
            into query
            from unnest(typed) as t(word) cross join lateral (
                select string_agg(quote_literal(n.word), ' | ') as words from (
                    select w.word from word w where w.word % t.word
                    order by similarity(w.word, t.word) desc, w.word limit 3) n) near;
            exit when query is null;
        end if;
        if at = 2 then
            return query select at, p.id, p.summary::text from product p
                where p.words @@ query and not p.names @@ query and not p.names @@ identity and p.id < after
                and (only_status is null or p.status = any(only_status))
                and (only_brand is null or p.brand = any(only_brand))
                and (only_category is null or p.category = any(only_category))
                and (sku_low is null or p.id in (
                    select v.product_id from variant v where v.sku >= sku_low and v.sku < sku_high))
                and (only_ids is null or p.id = any(only_ids)) and (since is null or p.changed_at >= since)
                order by p.id desc limit wanted;
        else
            sought := case when at = 0 then identity else query end;
            return query select at, p.id, p.summary::text from product p
                where p.names @@ sought and (at <> 1 or not p.names @@ identity) and p.id < after
                and (only_status is null or p.status = any(only_status))
                and (only_brand is null or p.brand = any(only_brand))
                and (only_category is null or p.category = any(only_category))
                and (sku_low is null or p.id in (
                    select v.product_id from variant v where v.sku >= sku_low and v.sku < sku_high))
                and (only_ids is null or p.id = any(only_ids)) and (since is null or p.changed_at >= since)
                order by p.id desc limit wanted;
        end if;
        get diagnostics got = row_count;
        wanted := wanted - got;
        nothing := nothing and got = 0;
        after := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
    end loop;
end $$
"""


def upgrade() -> None:
    op.add_column(
        "product",
        sa.Column(
            "changed_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="by the database's clock (trigger)",
        ),
    )
    op.execute(
        """create function touched() returns trigger language plpgsql as $$
           begin new.changed_at := clock_timestamp(); return new; end $$"""
    )
    op.execute("create trigger product_touched before update on product for each row execute function touched()")
    op.execute(
        "-- squawk-ignore require-concurrent-index-creation\n"
        "create index if not exists product_changed on product (changed_at)"
    )
    # Loads pg_trgm: before, its parameters are nobody's, and only a superuser may set one.
    op.execute("select similarity('', '')")
    op.execute(FIND)


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")
