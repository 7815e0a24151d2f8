"""REST conventions: problem+json, idempotency, pages, ETags, tokens and scopes, many items at once."""

from libs.http.answers import PERSONAL
from libs.http.app import create_app
from libs.http.auth import Principal, is_within, narrowed, outside, require_within, requires
from libs.http.deprecation import deprecated
from libs.http.deps import Db, IfMatch, IfMatchGiven
from libs.http.idempotency import Idempotency
from libs.http.models import (
    BY_STATUS,
    Different,
    Failed,
    Item,
    ItemResults,
    Model,
    PerItem,
    in_order,
    refused,
    sort_out,
)
from libs.http.pages import (
    MAX_LIMIT,
    UPDATED_SINCE,
    Changes,
    Cursor,
    Limit,
    Page,
    changes_of,
    cursor_of,
    page_of,
    walk,
)
from libs.http.parameters import require_range
from libs.http.prepared import PreparedRoute
from libs.http.problems import FieldError, Problem, ProblemBody, field_errors, invalid, problems

__all__ = [
    "BY_STATUS",
    "MAX_LIMIT",
    "PERSONAL",
    "UPDATED_SINCE",
    "Changes",
    "Cursor",
    "Db",
    "Different",
    "Failed",
    "FieldError",
    "Idempotency",
    "IfMatch",
    "IfMatchGiven",
    "Item",
    "ItemResults",
    "Limit",
    "Model",
    "Page",
    "PerItem",
    "PreparedRoute",
    "Principal",
    "Problem",
    "ProblemBody",
    "changes_of",
    "create_app",
    "cursor_of",
    "deprecated",
    "field_errors",
    "in_order",
    "invalid",
    "is_within",
    "narrowed",
    "outside",
    "page_of",
    "problems",
    "refused",
    "require_range",
    "require_within",
    "requires",
    "sort_out",
    "walk",
]
