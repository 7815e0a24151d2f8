"""What other systems build on without knowing us: every event, in an order that stays.

Owns: the feed of all events, with a position each and a gapless number within its aggregate.
Emits: nothing.
Consumes: every event of every service, as it came.
Never: reads an event's data to decide something; a feed that fails on one event fails on all.
"""
