"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "content_has_its_newest_version",
        """select c.id, c.draft, v.newest from content c
           left join lateral (
               select max(number) as newest, count(*) as rows from content_version where content_id = c.id) v on true
           where c.changed_at >= :since and (v.newest is distinct from c.draft or v.rows <> c.draft)""",
    ),
    Invariant(
        "what_is_seen_was_approved",
        """select c.id, c.approved from content c
           where c.changed_at >= :since and c.approved is not null and not exists (
               select from content_review r
               where r.content_id = c.id and r.number = c.approved and r.step = 'approve')""",
    ),
)
