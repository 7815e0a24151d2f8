"""REST conventions: problem+json, idempotency, pages, ETags, tokens and scopes, many items at once."""

from libs.http.answers import PERSONAL
from libs.http.app import create_app
from libs.http.auth import Principal, requires
from libs.http.deps import Db, IfMatch, IfMatchGiven
from libs.http.idempotency import Idempotency
from libs.http.models import ItemResult, ItemResults, Model, PerItem, in_order, refused, sort_out
from libs.http.pages import MAX_LIMIT, Cursor, Limit, Page, cursor_of, page_of
from libs.http.prepared import PreparedRoute
from libs.http.problems import FieldError, Problem, ProblemBody, field_errors, invalid, problems

__all__ = [
    "MAX_LIMIT",
    "PERSONAL",
    "Cursor",
    "Db",
    "FieldError",
    "Idempotency",
    "IfMatch",
    "IfMatchGiven",
    "ItemResult",
    "ItemResults",
    "Limit",
    "Model",
    "Page",
    "PerItem",
    "PreparedRoute",
    "Principal",
    "Problem",
    "ProblemBody",
    "create_app",
    "cursor_of",
    "field_errors",
    "in_order",
    "invalid",
    "page_of",
    "problems",
    "refused",
    "requires",
    "sort_out",
]
