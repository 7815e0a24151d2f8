"""REST conventions: problem+json, idempotency, pages, ETags, tokens and scopes."""

from libs.http.app import create_app
from libs.http.auth import Principal, requires
from libs.http.deps import Db, IfMatch, require_version
from libs.http.idempotency import Idempotency
from libs.http.pages import Cursor, Limit, Page, bigint, cursor_of, page_of
from libs.http.problems import FieldError, Problem, ProblemBody, field_errors, not_found, problems

__all__ = [
    "Cursor",
    "Db",
    "FieldError",
    "Idempotency",
    "IfMatch",
    "Limit",
    "Page",
    "Principal",
    "Problem",
    "ProblemBody",
    "bigint",
    "create_app",
    "cursor_of",
    "field_errors",
    "not_found",
    "page_of",
    "problems",
    "require_version",
    "requires",
]
