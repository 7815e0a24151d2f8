"""What is always true of the feed."""

from libs.runtime import Invariant

LATEST = 100_000  # what is looked at: the feed is larger than all other tables

INVARIANTS = [
    Invariant(
        "feed_has_no_gaps",
        f"""select f.last from feed f
            where (select count(*) from event where position > f.last - {LATEST})
                <> least({LATEST}, f.last - f.forgotten)
                or coalesce((select max(position) from event), f.forgotten) <> f.last""",
    ),
    Invariant(
        "aggregates_have_no_gaps",
        f"""select topic, key from (
                select topic, key, number, lag(number) over (partition by topic, key order by position) as before
                from event where position > (select last from feed) - {LATEST}) e
            where number <> before + 1""",
    ),
    Invariant(
        "aggregates_count_their_events",
        f"""select topic, key from (
                select topic, key, max(number) as last from event
                where position > (select last from feed) - {LATEST} group by topic, key) e
            join aggregate a using (topic, key) where a.number <> e.last""",
    ),
]
