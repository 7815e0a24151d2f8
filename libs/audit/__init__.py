"""Every privileged change: who, what, before, after, from where. README.md says how a table is audited."""

from libs.audit.declared import Action, Audited, NotAudited, audited, audited_in, not_audited, said_in, trigger_of
from libs.audit.digests import digest_of, session_of
from libs.audit.store import Entry, Wanted, page
from libs.audit.tables import audit_tables

__all__ = [
    "Action",
    "Audited",
    "Entry",
    "NotAudited",
    "Wanted",
    "audit_tables",
    "audited",
    "audited_in",
    "digest_of",
    "not_audited",
    "page",
    "said_in",
    "session_of",
    "trigger_of",
]
