"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "profile_rows_are_its_document",
        """select coalesce(r.channel, d.channel) as channel, r.profile, d.code
           from channel_profile_channel r
           full join (
               select p.code, e #>> '{}' as channel
               from channel_profile p, json_array_elements(p.document -> 'channels') e) d
               on (d.code, d.channel) = (r.profile, r.channel)
           where r.channel is null or d.channel is null""",
    ),
)
