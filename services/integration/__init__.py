"""What other systems build on without knowing us: every event, in an order that stays.

Owns: the feed of all events, with a position each and a gapless number within its aggregate; webhooks, their secrets
and deliveries.
Emits: webhook.disabled.
Consumes: every event of every service, as it came.
Never: refuses an event, whatever is in it; delivers one that the scopes of who asked for it do not allow.
"""
