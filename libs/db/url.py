"""The address of a PostgreSQL as libpq writes it: what its parameters mean for every connection, the pools' and the
migrations' alike.

asyncpg reads most of them. It sends those that it does not know to the server as settings, which refuses them in words
of its own; so they are looked at here, and an unknown one is refused by name.
"""

import re
from contextlib import suppress
from difflib import get_close_matches
from typing import Any, NamedTuple
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

import asyncpg

CONNECT_SECONDS = 10.0
PASSED_ON = frozenset((
    "host", "port", "dbname", "user", "password", "passfile", "sslmode", "sslcert", "sslkey", "sslrootcert", "sslcrl",
    "sslpassword", "sslnegotiation", "ssl_min_protocol_version", "ssl_max_protocol_version", "target_session_attrs",
    "krbsrvname", "gsslib",
))  # fmt: skip
SETTINGS = frozenset(("application_name", "options"))
# What asyncpg cannot do: the values that do not ask for it.
WITHOUT = {
    "channel_binding": ("disable", "prefer"),
    "gssencmode": ("disable", "prefer"),
    "client_encoding": ("utf8", "UTF8", "utf-8", "UTF-8", "auto"),
}
PARAMETER = re.compile("[A-Za-z_]+")
UNQUOTED = (
    "the database URL cannot be read: is its password percent-encoded (%40 for @, %2F for /, %3A for :, %3F for ?, "
    "%23 for #)? postgresql://USER:PASSWORD@HOST:PORT/DATABASE"
)
POOLERS = ("session", "transaction")  # the modes of PgBouncer, see pooler.py
KNOWN = PASSED_ON | SETTINGS | WITHOUT.keys() | {"connect_timeout", "pooler"}


class Address(NamedTuple):
    """What asyncpg takes. `settings` are the session's, of the parameters application_name and options. `pooler`: the
    mode of the PgBouncer in between, or none."""

    dsn: str
    database: str
    timeout: float | None
    settings: dict[str, str]
    pooler: str | None = None

    @property
    def statements(self) -> dict[str, int]:
        """Nothing is prepared where the next transaction meets another session."""
        return {"statement_cache_size": 0} if self.pooler == "transaction" else {}


def address_of(url: str) -> Address:
    """Raises ValueError, without the password, for what cannot be a database's address."""
    split, given = _read(url)
    passed_on = [(name, value) for name, value in given.items() if name in PASSED_ON]
    database = unquote(split.path.removeprefix("/")) or given.get("dbname", "")
    if not database:
        raise ValueError("the database URL names no database: postgresql://USER:PASSWORD@HOST/DATABASE")
    return Address(
        split._replace(scheme="postgresql", query=urlencode(passed_on)).geturl(),
        database,
        _seconds(given.get("connect_timeout")),
        {name: value for name, value in given.items() if name in SETTINGS},
        _pooler(given),
    )


def as_role(url: str, role: str, password: str) -> str:
    """The same address for another user; all else stays as it is."""
    split, given = _read(url)
    hosts = split.netloc.rpartition("@")[2]
    kept = [(name, value) for name, value in given.items() if name not in ("user", "password", "passfile")]
    netloc = f"{quote(role, safe='')}:{quote(password, safe='')}@{hosts}"
    return split._replace(scheme="postgresql", netloc=netloc, query=urlencode(kept)).geturl()


def user_of(url: str) -> tuple[str, str]:
    """Who logs in with which password; empty where the URL does not say."""
    split, given = _read(url)
    user, password = split.username, split.password
    return unquote(user or "") or given.get("user", ""), unquote(password or "") or given.get("password", "")


class Login:
    """Connects by the first of some addresses whose password is accepted: while a role's password is changed there are
    two, the new one first. `urls`: separated by spaces or lines."""

    def __init__(self, urls: str) -> None:
        self.replace(urls)

    def replace(self, urls: str) -> None:
        self._addresses = [address_of(url) for url in urls.split()]

    @property
    def address(self) -> Address:
        return self._addresses[0]

    async def connect(self, *_: Any, **options: Any) -> Any:
        """As `asyncpg.connect` does, which a pool calls with an address of its own."""
        *others, last = self._addresses
        for address in others:
            with suppress(asyncpg.InvalidPasswordError):
                return await asyncpg.connect(address.dsn, **options)
        return await asyncpg.connect(last.dsn, **options)


async def connect(urls: str, name: str) -> Any:
    """A connection outside of any pool, by the first of these whose password is accepted. `name` is what it is called
    on the server, unless the URL says so."""
    login = Login(urls)
    found = login.address
    settings = {"application_name": name} | found.settings
    return await login.connect(timeout=found.timeout, server_settings=settings, **found.statements)


def _read(url: str) -> tuple[SplitResult, dict[str, str]]:
    """What is wrong is said without quoting what may be a part of the password."""
    try:
        split = urlsplit(url)
    except ValueError:
        raise ValueError(UNQUOTED) from None
    if "://" not in url or split.scheme.partition("+")[0] not in ("postgresql", "postgres"):
        raise ValueError("the database URL does not begin with postgresql://")
    if split.fragment or "@" in split.path or split.netloc.count("@") > 1 or not _has_ports(split.netloc):
        raise ValueError(UNQUOTED)
    given: dict[str, str] = {}
    for name, value in parse_qsl(split.query, keep_blank_values=True):
        if name not in KNOWN and not PARAMETER.fullmatch(name):
            raise ValueError(UNQUOTED)
        if name not in KNOWN:
            near = get_close_matches(name, KNOWN, 1)
            hint = f"; did you mean {near[0]}?" if near else f"; known are {', '.join(sorted(KNOWN))}"
            raise ValueError(f"the database URL has an unknown parameter {name}{hint}")
        if name in given:
            raise ValueError(f"the database URL has the parameter {name} twice")
        if value not in WITHOUT.get(name, (value,)):
            raise ValueError(f"the database URL asks for {name}={value}, which is not supported: leave it out")
        given[name] = value
    return split, given


def _has_ports(netloc: str) -> bool:
    """Whether what follows each host is a port. Of an IPv6 address the last bracket ends the host."""
    hosts = netloc.rpartition("@")[2].split(",")
    ports = [host.rpartition("]")[2].partition(":")[2] if "[" in host else host.partition(":")[2] for host in hosts]
    return all(port == "" or port.isdecimal() for port in ports)


def _pooler(given: dict[str, str]) -> str | None:
    mode = given.get("pooler")
    if mode not in (None, *POOLERS):
        raise ValueError(f"the database URL's pooler is not one of {', '.join(POOLERS)}")
    if mode and "options" in given:
        raise ValueError("the database URL has options, which a pooler does not pass on")
    return mode


def _seconds(text: str | None) -> float | None:
    """As libpq reads connect_timeout: zero waits for ever."""
    if text is None:
        return CONNECT_SECONDS
    if not text.isdecimal():
        raise ValueError("the database URL's connect_timeout is not a number of seconds")
    return float(text) or None
