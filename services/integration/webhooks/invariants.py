"""What is always true of webhooks."""

from libs.runtime import Invariant

INVARIANTS = [
    Invariant(
        "a_delivery_that_waits_has_its_task",
        """select d.id from delivery d where d.state = 'pending' and not exists (
               select from task t where t.kind = 'webhook.deliver' and t.reference = d.id::text
                   and t.state in ('queued', 'running', 'unknown', 'dead'))""",
    ),
    Invariant(
        "a_webhook_that_is_enabled_has_a_secret",
        """select w.id from webhook w where w.state = 'enabled' and not exists (
               select from webhook_secret s where s.webhook_id = w.id and s.valid_until is null)""",
    ),
]
