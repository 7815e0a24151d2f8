"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "requirement_versions_are_complete",
        """select s.id, s.version, count(v.version) as kept from requirement_set s
           left join requirement_version v on v.set_id = s.id
           group by s.id, s.version
           having count(v.version) <> s.version or max(v.version) is distinct from s.version
           or :since > now()""",
    ),
)
