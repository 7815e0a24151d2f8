"""What holds for every operation: the description that opens the merged OpenAPI document."""

from contracts.problems import PROBLEMS
from services.access import READ, SCOPES
from services.manifests import EVERY_TARGET

CONVENTIONS = """\
The backend of a cross-border e-commerce business: catalog, inventory, pricing, orders, logistics, support.

### Tokens
Send `Authorization: Bearer <token>`: a JWT of your identity provider, or an API key (`/v1/api-keys`). A page asks
`/v1/auth/config` how people log in; in development `tradewind token --role ROLE` prints a token and
`/v1/auth/development-token` gives one. `/v1/me` says whose it is and what it may do. 401: no valid token. 403: your
role lacks the scope that `detail` names. Only this documentation, these two paths of `/v1/auth` and the carriers'
signed tracking webhooks are open.

### Errors
Every error is `application/problem+json` (RFC 9457). Decide by `code`, which is stable (all of them are listed below,
and with each operation those that are its own; newer ones may be said at any time); show `detail`, or translate it with
`code` and `params`; `errors` names each wrong field with a JSON pointer into the body or the parameter's name;
`trace_id` (also the header `X-Trace-Id`) finds the request in logs and traces. 503 and 504 come with `Retry-After`. A
path with a slash too many is not found; OPTIONS, and 405, tell in `Allow` what there is.

### Repeating a request
POST that creates takes `Idempotency-Key` (up to 200 characters, yours to choose, a UUID is good). The same key with the
same request gives the first answer again, with `Idempotency-Replayed: true`; with another request 422
`idempotency_mismatch`; while the first still runs 409 `idempotency_in_progress`. After a timeout or a lost connection
repeat with the same key.

### Sizes
A body has up to 1 MB, a file 200 MB; JSON nests up to 200 levels; path and query have up to 32 KiB, the headers, at
most 100 of them, 64 KiB. A head that takes longer than 20 seconds, and a body that pauses for 30, are given up (408).

### Rate limits
Where an installation limits its callers, each token's subject has a bucket of units that fills steadily; who shows no
valid token, its address. A request takes one unit; an import or an export 50, a bulk request 10, a composed read, a
stream or a search by text 5. `RateLimit-Policy: "default";q=2000;w=10` tells the units of a full bucket and the seconds
in which an empty one fills, `RateLimit: "default";r=1980;t=1` the units that are left and the seconds until all are
back (draft-ietf-httpapi-ratelimit-headers-11). Who asks more gets 429 `rate_limited` with `Retry-After`; nothing has
been done, and the same request may be repeated.

### Changing what you have read
An answer's `ETag` is the version you saw, and so is `version` in it. Send it as `If-Match` when you change the
resource: 412 `version_mismatch` when somebody changed it since, and 428 without it where it is required. Then read
again. Send it as `If-None-Match` with GET, and what has not changed is answered with 304 and no body. An answer above 1
kB is packed with zstd or gzip for who sends `Accept-Encoding`; its `ETag` then ends in the coding's name, and is taken
as it is.

### Lists
`limit` (up to 200) and `cursor`. `next_cursor` is null on the last page; the header `Link: <…>; rel="next"` has the
same as a URL. A cursor is opaque and belongs to its list and its filters. There are no totals.

### Many at once
Bulk operations take `items` and answer 200 with one result per item, in your order: a bad item never fails the others.
`status` tells the results apart: created, changed, unchanged and known say what is stored, failed and
different say why in `code`, `detail` and `errors`, as a problem does. Long work answers 202 with an operation: read
`/v1/operations/{id}` until `finished_at` is there.

### Values
Money is `{"amount": "12.50", "currency": "EUR"}`: the amount is a decimal string. (A JSON number is read as it is
written; many languages write 0.1 + 0.2 as 0.30000000000000004.) It has the digits of its currency by ISO 4217 (EUR 2,
JPY 0, KWD 3); rates and costs of a unit may have up to six. Times are RFC 3339 in UTC. Weights are grams, lengths
millimetres. Countries are ISO 3166-1 alpha-2, currencies ISO 4217; `/v1/reference` has the names of these, and of every
state and kind. Names are snake_case. A null is a known "none"; new optional members may appear at any time.

### What goes away
An operation that is going away says `deprecated: true` here. Its answers say since when in `Deprecation` (RFC 9745),
from when on it may be gone in `Sunset` (RFC 8594), at least 180 days later, and what to use in `Link`
(`rel="successor-version"`).

### Events behind it
A change is answered when it is committed. What other services make of it follows within moments: a new order is pending
until its stock is reserved. Read the order to see where it stands, place it with `Prefer: wait=10` to be answered
then, or follow `/v1/stream`; `/v1/events` has everything that happened.

### Roles and scopes
Every role reads every area ({reads}). Beyond that:

{roles}

### Problem codes
What `code` may be, in a problem, in one of its `errors`, in an item of many or in a row of a file. The same list is at
`/v1/reference/problem-codes`.

{codes}
"""

TAGS = {tag: words for manifest in EVERY_TARGET.values() for tag, words in manifest.tags.items()}


def description() -> str:
    rows = [f"| `{role}` | {_scopes(granted - READ) or 'nothing'} |" for role, granted in SCOPES.items()]
    roles = "\n".join(["| role | may also |", "|---|---|", *rows])
    codes = "\n".join(["| code | means |", "|---|---|", *(f"| `{code}` | {told} |" for code, told in PROBLEMS.items())])
    return CONVENTIONS.replace("{reads}", _scopes(READ)).replace("{roles}", roles).replace("{codes}", codes)


def _scopes(names: frozenset[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
