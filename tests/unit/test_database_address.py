"""The address of a database as libpq writes it: what is passed on, what is ours, what is refused and in which words."""

import asyncio

import pytest
from pydantic import ValidationError

from libs.db.migrations import role_of, service_dsn
from libs.db.url import CONNECT_SECONDS, address_of, as_role, connect
from libs.runtime import Settings

SECRET = "a-secret-for-tests-of-at-least-32-bytes"


def test_parameters_go_where_they_belong() -> None:
    url = (
        "postgres://anna:p%40ss@db.example:5433/shop?sslmode=verify-full&sslrootcert=/etc/ca%20file.pem&connect_timeout=3"
        "&application_name=mine&options=-c%20statement_timeout%3D5s&target_session_attrs=read-write&gssencmode=prefer"
    )
    found = address_of(url)
    assert found.dsn == (
        "postgresql://anna:p%40ss@db.example:5433/shop?sslmode=verify-full&sslrootcert=%2Fetc%2Fca+file.pem"
        "&target_session_attrs=read-write"
    )
    assert (found.database, found.timeout) == ("shop", 3)
    assert found.settings == {"application_name": "mine", "options": "-c statement_timeout=5s"}


@pytest.mark.parametrize(
    ("url", "database"),
    [
        ("postgresql://h/shop", "shop"),
        ("postgresql://h/my%20shop", "my shop"),
        ("postgresql:///shop?host=/var/run/postgresql", "shop"),
        ("postgresql://h1:5432,h2:5433/shop?target_session_attrs=primary", "shop"),
        ("postgresql://[::1]:5432/shop", "shop"),
        ("postgresql://h?dbname=shop", "shop"),
        ("postgresql+asyncpg://u:p@h/shop", "shop"),
    ],
)
def test_forms_of_an_address(url: str, database: str) -> None:
    assert address_of(url).database == database
    assert address_of(url).timeout == CONNECT_SECONDS
    assert role_of(url, "order") == f"{database}_order"


def test_a_pooler_is_said_and_not_passed_on() -> None:
    found = address_of("postgresql://h/shop?pooler=transaction&sslmode=require")
    assert (found.dsn, found.pooler) == ("postgresql://h/shop?sslmode=require", "transaction")
    assert found.statements == {"statement_cache_size": 0}
    assert "pooler=transaction" in as_role("postgresql://a:b@h/shop?pooler=transaction", "shop_order", "x")
    assert address_of("postgresql://h/shop?pooler=session").statements == {}


def test_zero_waits_for_ever() -> None:
    assert address_of("postgresql://h/d?connect_timeout=0").timeout is None


def test_a_service_s_address_differs_in_who_logs_in_and_nothing_else() -> None:
    url = "postgresql://anna:geheim@h1:5432,h2:5433/shop?sslmode=require&password=geheim&user=anna&connect_timeout=3"
    changed = as_role(url, "shop_order", "p:w/@")
    assert changed == "postgresql://shop_order:p%3Aw%2F%40@h1:5432,h2:5433/shop?sslmode=require&connect_timeout=3"
    assert address_of(changed).timeout == 3
    assert "geheim" not in service_dsn(url, "order", SECRET)
    assert as_role("postgresql:///shop?host=/tmp", "r", "p") == "postgresql://r:p@/shop?host=%2Ftmp"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("sslmod=require", "unknown parameter sslmod; did you mean sslmode?"),
        ("sslMode=require", "unknown parameter sslMode; did you mean sslmode?"),
        ("pooler=statement", "pooler is not one of session, transaction"),
        ("pooler=session&options=-c%20x%3D1", "options, which a pooler does not pass on"),
        ("pgbouncer=true", "unknown parameter pgbouncer; known are application_name, "),
        ("sslmode=require&sslmode=disable", "parameter sslmode twice"),
        ("channel_binding=require", "asks for channel_binding=require, which is not supported"),
        ("connect_timeout=soon", "connect_timeout is not a number of seconds"),
        ("connect_timeout=-1", "connect_timeout is not a number of seconds"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name_and_without_the_password(
    query: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRADEWIND_DATABASE_URL", f"postgresql://anna:geheim@h/shop?{query}")
    with pytest.raises(ValidationError) as refused:
        Settings()
    assert said in str(refused.value)
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize("url", ["mysql://h/d", "h/d", "", "postgresql://h", "postgresql://h/", "postgresql:shop"])
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(ValueError, match="the database URL"):
        address_of(url)


@pytest.mark.parametrize("sign", "/#?@:[]%")
def test_a_password_that_is_not_encoded_is_not_quoted(sign: str) -> None:
    """Such a URL is cut at the wrong place, and what is said of it would have a part of the password: in the log of a
    start, and in the JSON of the doctor."""
    url = f"postgresql://anna:geh{sign}eim77@127.0.0.1:1/shop"
    said = []
    try:
        asyncio.run(connect(url, "test"))
    except Exception as error:
        said.append(f"{error!r}")
    try:
        Settings(database_url=url)
    except ValidationError as error:
        said.append(f"{error!r}")
    assert said
    for part in ("geh" + sign, "eim77", "'geh'"):
        assert not any(part in text for text in said), said


def test_what_is_no_port_is_said() -> None:
    with pytest.raises(ValueError, match="HOST:PORT"):
        address_of("postgresql://anna:geheim@h:54x2/shop")
