"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "one_active_ticket_per_cause",
        """select cause, count(*) as tickets from ticket
           where state in ('open', 'pending') and cause is not null group by cause having count(*) > 1""",
    ),
    Invariant(
        "ticket_state_is_its_last_step",
        """select t.ticket_id, t.state, h.state as last from ticket t left join lateral (
               select state from ticket_history h where h.ticket_id = t.ticket_id order by id desc limit 1) h on true
           where t.updated_at >= :since and h.state is distinct from t.state""",
    ),
    Invariant(
        "ticket_clock_adds_up",
        """select ticket_id, opened_at, stood, first_response_due, resolution_due from ticket
           where updated_at >= :since and (stood < interval '0' or resolution_due < opened_at + stood
           or (first_responded_at is null and first_response_due > resolution_due))""",
    ),
)
