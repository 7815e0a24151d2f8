"""the inbox in partitions of a week: what was there becomes the rest; keys of requests are forgotten by an index; how
far invariants have looked"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Names change, and no row is read: a default partition beside which there is no other one needs no look. Members of the
# release before write to the inbox and delete from it as ever.
WEEKS = """
do $$ begin
    if (select relkind from pg_class where oid = 'inbox'::regclass) = 'r' then
        alter table inbox rename to inbox_rest;
        alter table inbox_rest rename constraint inbox_pkey to inbox_rest_pkey;
        create table inbox (event_id uuid not null, primary key (event_id)) partition by range (event_id);
        comment on table inbox is 'Events this service has applied';
        alter table inbox attach partition inbox_rest default;
    end if;
end $$
"""


def upgrade() -> None:
    # Where it is large: create it concurrently before the release.
    op.execute(
        "-- squawk-ignore require-concurrent-index-creation\n"
        "create index if not exists idempotency_key_old on idempotency_key (created_at)"
    )
    op.execute(WEEKS)
    op.create_table(
        "verified",
        sa.Column("name", sa.Text(), nullable=False, comment="of an invariant, or of what else reads what is new"),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        comment="How far what is new was looked at, see libs/runtime/verify.py",
        if_not_exists=True,
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")
