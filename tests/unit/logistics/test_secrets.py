"""Secrets that carriers sign with, and their signatures."""

import base64
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from standardwebhooks import Webhook

from libs.clock import now
from libs.webhooks import shown
from services.logistics.secrets.domain import secret_of
from services.logistics.tracking import signature

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


SECRET = signature.secret_of("an-installation's-secret", "own")


def test_a_signature_that_was_computed_elsewhere():
    # openssl: printf 'msg_1.1700000000.{"a":1}' | openssl dgst -sha256 -hmac key -binary | base64
    assert signature.sign(b"key", "msg_1", 1700000000, b'{"a":1}') == "v1,KSgv0SSgWzG5LPnm9tfWJRfBlWqAqHz+OlObgspQi/g="


def test_signatures():
    body = b'{"events":[]}'
    good = signature.headers(SECRET, "id-1", NOON, body)

    def check(body=body, moment=NOON, secret=SECRET, **changes) -> bool:
        given = {**good, **{name.replace("_", "-"): value for name, value in changes.items()}}
        return signature.verified(
            secret, given["webhook-id"], given["webhook-timestamp"], given["webhook-signature"], body, moment
        )

    assert check()
    assert check(moment=NOON + timedelta(minutes=5))
    assert check(webhook_signature="v1,nonsense v2,x " + good["webhook-signature"])
    assert not check(moment=NOON + timedelta(minutes=5, seconds=1))
    assert not check(moment=NOON - timedelta(minutes=5, seconds=1))
    assert not check(body=body + b" ")
    assert not check(webhook_id="id-2")
    assert not check(secret=signature.secret_of("an-installation's-secret", "other"))
    assert not check(secret=secret_of("an-installation's-secret", "own", UUID(int=1)))
    assert not check(webhook_signature="v1,")
    assert not check(webhook_signature="é")
    for timestamp in ("", "x", "²", "-1", "9" * 13, "1e9"):
        assert not check(webhook_timestamp=timestamp)


@pytest.mark.parametrize("body", ['{"events":[]}', '{"note":"送达 é"}', ""])
def test_the_library_of_the_standard_reads_a_shown_secret_and_signs_as_we_do(body: str):
    secret, moment = secret_of("an-installation's-secret", "dhl", UUID(int=1)), now()
    theirs = Webhook(shown(secret))
    ours = signature.headers(secret, "msg-1", moment, body.encode())
    assert ours["webhook-signature"] == theirs.sign("msg-1", moment, body)
    theirs.verify(body, ours, json_parse=False)


def test_each_secret_is_another():
    secret = secret_of("an-installation's-secret", "dhl", UUID(int=1))
    others = [("dhl", UUID(int=2)), ("ups", UUID(int=1))]
    assert secret not in {secret_of("an-installation's-secret", *other) for other in others}
    assert secret != secret_of("another-installation's-secret", "dhl", UUID(int=1))


def test_secrets_that_were_derived_elsewhere():
    # openssl: printf carrier:own | openssl dgst -sha256 -hmac "an-installation's-secret" -binary | base64
    assert base64.b64encode(SECRET) == b"VuinxTzGz8V3xQz+1hPCxhKEC2BDk5lVVUJ2Uk/mBiw="
    # The same of carrier:dhl:00000000-0000-0000-0000-000000000001
    secret = secret_of("an-installation's-secret", "dhl", UUID(int=1))
    assert shown(secret) == "whsec_xiYsA/z0U1DB3snUNTm4NwUQ/lTrSfd/IKwbf6zwRP4="


@pytest.mark.parametrize(("seconds", "verified"), [(999_999_999_999, True), (1_000_000_000_000, False)])
def test_a_timestamp_has_at_most_twelve_digits(seconds, verified):
    class Then:
        def timestamp(self) -> float:
            return float(seconds)

    signed = signature.sign(SECRET, "id-1", seconds, b"{}")
    assert signature.verified(SECRET, "id-1", str(seconds), signed, b"{}", Then()) == verified


def test_ids_that_are_no_latin_letters_are_signed_too():
    signed = signature.sign(SECRET, "\u4e00", 1, b"{}")
    assert signed == signature.sign(SECRET, "?", 1, b"{}")


def test_a_signature_that_is_no_text_is_none_of_ours():
    good = signature.headers(SECRET, "id", NOON, b"{}")
    timestamp, signed = good["webhook-timestamp"], good["webhook-signature"]
    assert signature.verified(SECRET, "id", timestamp, f"v1,\udc00 {signed}", b"{}", NOON)
    assert not signature.verified(SECRET, "id", timestamp, "v1,\udc00", b"{}", NOON)
