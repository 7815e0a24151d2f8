"""candidates, their gates, and what is seen on marketplaces"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = (
    """create table market_product (
        id uuid not null,
        marketplace text not null,
        external_id text not null,
        country text not null,
        title text,
        brand text,
        model text,
        gtin text,
        category text,
        updated_at timestamptz default now() not null,
        primary key (id)
    )""",
    "comment on column market_product.marketplace is 'its code, such as amazon-de'",
    "comment on column market_product.external_id is 'what the marketplace calls it, such as an ASIN'",
    "create index market_product_country on market_product (country, id)",
    "create index market_product_gtin on market_product (gtin)",
    "create index market_product_model on market_product (brand, model)",
    "create unique index market_product_named on market_product (marketplace, external_id)",
    """create table observation (
        product_id uuid not null,
        observed_at timestamptz not null,
        source text not null,
        currency text,
        price numeric,
        rank integer,
        reviews integer,
        rating numeric,
        offers integer,
        primary key (product_id, observed_at, source),
        constraint observation_money check ((price is null) = (currency is null)),
        constraint observation_counts check (price >= 0 and reviews >= 0 and offers >= 0 and rank > 0),
        constraint observation_rating check (rating between 0 and 5),
        constraint observation_says_something check (num_nonnulls(price, rank, reviews, rating, offers) > 0),
        foreign key(product_id) references market_product (id)
    )""",
    "comment on table observation is 'append-only: what was seen then does not change'",
    "comment on column observation.source is 'who says so, such as keepa'",
    "comment on column observation.price is 'what a buyer pays for one, VAT included'",
    "comment on column observation.rank is 'sales rank in its category: 1 sells most'",
    "comment on column observation.reviews is 'how many in all'",
    "comment on column observation.rating is 'their mean, of 5'",
    "comment on column observation.offers is 'how many sell it'",
    "create index observation_at on observation (observed_at)",
    """create table gate (
        category text not null,
        state text not null,
        metric text not null,
        least numeric,
        most numeric,
        primary key (category, state, metric),
        constraint gate_bounds check (num_nonnulls(least, most) > 0 and (least <= most or least is null or most is null))
    )""",
    "comment on column gate.category is 'and those below it; '''' is every one'",
    "comment on column gate.state is 'that a candidate wants to enter'",
    "create trigger audited after insert or update or delete on gate for each row when "
    "(current_setting('tradewind.caller', true) <> '') execute function audit_row('gate', "
    "'{category,state,metric}', '{}', '{}', '{}')",
    """create table score_weight (
        category text not null,
        axis text not null,
        weight numeric not null,
        primary key (category, axis),
        constraint score_weight_positive check (weight >= 0)
    )""",
    "comment on column score_weight.category is 'and those below it; '''' is every one'",
    "create trigger audited after insert or update or delete on score_weight for each row when "
    "(current_setting('tradewind.caller', true) <> '') execute function audit_row('score_weight', "
    "'{category,axis}', '{}', '{}', '{}')",
    """create table candidate (
        id uuid not null,
        version integer default 1 not null,
        state text not null,
        left_state text,
        name text not null,
        country text not null,
        channel text,
        category text,
        owner text,
        due_at timestamptz,
        details json not null,
        assumptions json not null,
        figures json not null,
        figured_at timestamptz not null,
        product_id uuid,
        launched_at timestamptz,
        created_at timestamptz default now() not null,
        updated_at timestamptz default now() not null,
        primary key (id),
        constraint candidate_state check (state in ('idea', 'screened', 'sampling', 'costed', 'compliance_review', 'approved', 'sourcing', 'launching', 'launched', 'graduated', 'killed', 'rejected')),
        constraint candidate_rejected check ((state = 'rejected') = (left_state is not null)),
        constraint candidate_launched check (state not in ('launched', 'graduated', 'killed') or (launched_at is not null and product_id is not null))
    )""",
    "comment on column candidate.left_state is 'that it was rejected from; null: it is not rejected'",
    "comment on column candidate.country is 'the target market'",
    "comment on column candidate.owner is 'who has the next step'",
    "comment on column candidate.due_at is 'of the next step'",
    "comment on column candidate.details is 'buyer''s persona, price band, sample cost, evaluation, keys'",
    "comment on column candidate.assumptions is 'of the profit of a unit'",
    "comment on column candidate.figures is 'by axis: value, freshness, coverage'",
    "comment on column candidate.product_id is 'what it became'",
    "create index candidate_due on candidate (due_at, id)",
    "create index candidate_figured on candidate (figured_at)",
    "create index candidate_of_category on candidate (category, id)",
    "create index candidate_of_owner on candidate (owner, id)",
    "create index candidate_queue on candidate (state, id)",
    "create index candidate_updated on candidate (updated_at)",
    "create trigger audited after insert or update or delete on candidate for each row when "
    "(current_setting('tradewind.caller', true) <> '') execute function audit_row('candidate', '{id}', "
    "'{figures,figured_at,updated_at}', '{}', '{}')",
    """create table competitor (
        candidate_id uuid not null,
        market_product_id uuid not null,
        state text not null,
        confidence numeric not null,
        reason text not null,
        decided_by text,
        primary key (candidate_id, market_product_id),
        constraint competitor_state check (state in ('suggested', 'confirmed', 'dismissed')),
        constraint competitor_confidence check (confidence between 0 and 1),
        constraint competitor_decided check ((state = 'suggested') = (decided_by is null)),
        foreign key(candidate_id) references candidate (id),
        foreign key(market_product_id) references market_product (id)
    )""",
    "comment on column competitor.confidence is 'that it is the same kind of product, 0 to 1'",
    "comment on column competitor.decided_by is 'null: nobody yet'",
    "create index competitor_product on competitor (market_product_id)",
    "create trigger audited after insert or update or delete on competitor for each row when "
    "(current_setting('tradewind.caller', true) <> '') execute function audit_row('competitor', "
    "'{candidate_id,market_product_id}', '{}', '{}', '{}')",
    """create table candidate_step (
        id bigint generated always as identity,
        candidate_id uuid not null,
        from_state text,
        to_state text not null,
        by text not null,
        at timestamptz not null,
        note text,
        evidence json not null,
        judged json not null,
        overridden text,
        primary key (id),
        foreign key(candidate_id) references candidate (id)
    )""",
    "comment on table candidate_step is 'append-only'",
    "comment on column candidate_step.note is 'why'",
    "comment on column candidate_step.judged is 'the gate''s rules, and what they found'",
    "comment on column candidate_step.overridden is 'why it passed though a rule was not kept'",
    "create index step_of_candidate on candidate_step (candidate_id, id)",
    """create table candidate_forecast (
        candidate_id uuid not null,
        units_per_month numeric not null,
        price numeric not null,
        currency text not null,
        margin_percent numeric,
        score numeric,
        confidence numeric,
        by text not null,
        at timestamptz not null,
        primary key (candidate_id),
        constraint candidate_forecast_positive check (units_per_month > 0 and price > 0),
        foreign key(candidate_id) references candidate (id)
    )""",
    "comment on column candidate_forecast.price is 'of a unit, VAT included'",
    "comment on column candidate_forecast.margin_percent is 'of the net price; null: no costs were assumed'",
    "create trigger audited after insert or update or delete on candidate_forecast for each row when "
    "(current_setting('tradewind.caller', true) <> '') execute function audit_row('candidate_forecast', "
    "'{candidate_id}', '{}', '{}', '{}')",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")
