"""the audit: its table, and what the triggers on audited tables do"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# HMAC-SHA256. The session knows the key (libs/audit/digests.py): four bytes that name it, then its inner and its outer
# block of 64 bytes each.
DIGEST = """
create function audit_digest(value text) returns text language sql stable as $$
    select 'hmac:' || encode(substr(key, 1, 4), 'hex') || ':' || encode(
        sha256(substr(key, 69) || sha256(substr(key, 5, 64) || convert_to(value, 'UTF8'))), 'hex')
    from decode(current_setting('tradewind.audit_key'), 'hex') as key
$$
"""
SHOWN = """
create function audit_shown(given jsonb, personal text[], secret text[]) returns jsonb language sql stable as $$
    select case when given is not null then coalesce(jsonb_object_agg(key, case
        when jsonb_typeof(value) = 'null' then value
        when key = any(secret) then '"secret"'
        when key = any(personal) then to_jsonb(audit_digest(value #>> '{}'))
        else value end), '{}') end
    from jsonb_each(given)
$$
"""
# Arguments of a trigger: the object, the columns of its id, and those that are ignored, personal, secret.
ROW = """
create function audit_row() returns trigger language plpgsql as $$
declare
    caller jsonb := convert_from(decode(current_setting('tradewind.caller'), 'base64'), 'UTF8')::jsonb;
    whole jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    was jsonb;
    became jsonb;
begin
    if tg_op = 'INSERT' then
        became := jsonb_strip_nulls(whole - tg_argv[2]::text[]);
    elsif tg_op = 'DELETE' then
        was := jsonb_strip_nulls(whole - tg_argv[2]::text[]);
    else
        select jsonb_object_agg(key, value), jsonb_object_agg(key, whole -> key) into was, became
        from jsonb_each(to_jsonb(old) - tg_argv[2]::text[]) where value is distinct from whole -> key;
        if became is null then
            return null;
        end if;
    end if;
    if tg_argv[3] <> '{}' or tg_argv[4] <> '{}' then
        was := audit_shown(was, tg_argv[3]::text[], tg_argv[4]::text[]);
        became := audit_shown(became, tg_argv[3]::text[], tg_argv[4]::text[]);
    end if;
    insert into audit_entry (transaction_id, actor, roles, scope, operation, address, agent, trace_id,
        object, object_id, action, before, after)
    values (pg_current_xact_id()::text::bigint, caller ->> 'actor',
        array(select jsonb_array_elements_text(caller -> 'roles')), caller ->> 'scope', caller ->> 'operation',
        caller ->> 'address', caller ->> 'agent', caller ->> 'trace_id', tg_argv[0],
        (select string_agg(whole ->> name, '/' order by place)
            from unnest(tg_argv[1]::text[]) with ordinality as named(name, place)),
        lower(tg_op), was, became);
    return null;
end $$
"""
# Nobody changes what was written. What is younger than the shortest time that it is kept is not deleted either.
KEPT = """
create function audit_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '30 days' then
        return old;
    end if;
    raise exception 'audit_entry is append-only';
end $$
"""


def upgrade() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column(
            "transaction_id", sa.BigInteger(), nullable=False,
            comment="entries with the same one were committed together",
        ),
        sa.Column("actor", sa.Text(), nullable=False, comment="the principal's subject"),
        sa.Column("roles", sa.ARRAY(sa.Text()), nullable=False, comment="of the actor; none of an API key"),
        sa.Column("scope", sa.Text(), nullable=False, comment="that opened the door"),
        sa.Column("operation", sa.Text(), nullable=False, comment="operation id"),
        sa.Column("address", sa.Text(), nullable=True, comment="where the request came from, as the gateway saw it"),
        sa.Column("agent", sa.Text(), nullable=True, comment="User-Agent"),
        sa.Column("trace_id", sa.Text(), nullable=True),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column(
            "object_id", sa.Text(collation="C"), nullable=False, comment="what it belongs to first: ORDER/manual"
        ),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column(
            "before", postgresql.JSONB(astext_type=sa.Text()), nullable=True,
            comment="the columns that changed; null: it was not there",
        ),
        sa.Column(
            "after", postgresql.JSONB(astext_type=sa.Text()), nullable=True,
            comment="the same columns; null: it is gone",
        ),
        sa.CheckConstraint("action in ('insert', 'update', 'delete')", name="audit_entry_action"),
        sa.CheckConstraint("(action = 'insert') = (before is null)", name="audit_entry_before"),
        sa.CheckConstraint("(action = 'delete') = (after is null)", name="audit_entry_after"),
        sa.PrimaryKeyConstraint("at", "id"),
        comment="Privileged changes, each written in the transaction that made it; append-only (trigger)",
    )  # fmt: skip
    op.create_index("audit_entry_of_object", "audit_entry", ["object_id", "at", "id"])
    op.create_index("audit_entry_of_actor", "audit_entry", ["actor", "at", "id"])
    for statement in (DIGEST, SHOWN, ROW, KEPT):
        op.execute(statement)
    op.execute(
        "create trigger audit_kept before update or delete on audit_entry for each row execute function audit_kept()"
    )
    op.execute(
        "create trigger audit_not_truncated before truncate on audit_entry for each statement "
        "execute function audit_kept()"
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")
