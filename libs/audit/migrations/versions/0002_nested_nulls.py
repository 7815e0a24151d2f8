"""what is null within a JSON column is told, as it is when such a column is updated"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# jsonb_strip_nulls goes into the columns' own documents: a row would not have become what its next change finds.
TOLD = """
create function audit_told(given jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(key, value) filter (where jsonb_typeof(value) <> 'null'), '{}')
    from jsonb_each(given)
$$
"""
# As in 0001, but for that.
ROW = """
create or replace function audit_row() returns trigger language plpgsql as $$
declare
    caller jsonb := convert_from(decode(current_setting('tradewind.caller'), 'base64'), 'UTF8')::jsonb;
    whole jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    was jsonb;
    became jsonb;
begin
    if tg_op = 'INSERT' then
        became := audit_told(whole - tg_argv[2]::text[]);
    elsif tg_op = 'DELETE' then
        was := audit_told(whole - tg_argv[2]::text[]);
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


def upgrade() -> None:
    op.execute(TOLD)
    op.execute(ROW)


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")
