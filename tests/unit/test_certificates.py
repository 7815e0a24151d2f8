"""When the certificates end that a process was given as files."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from prometheus_client import REGISTRY

from libs.runtime.certificates import expiry_of, observe

ENDS = datetime(2030, 1, 2, tzinfo=UTC)


def pem(ends: datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kafka")])
    made = x509.CertificateBuilder(
        issuer_name=name, subject_name=name, public_key=key.public_key(), serial_number=1,
        not_valid_before=ends - timedelta(days=90), not_valid_after=ends,
    )  # fmt: skip
    return made.sign(key, SHA256()).public_bytes(Encoding.PEM)


def told(certificate: str) -> float | None:
    labels = {"service": "made_up", "certificate": certificate}
    return REGISTRY.get_sample_value("tradewind_certificate_expiry_timestamp_seconds", labels)


def test_the_first_of_a_file_ends_it(tmp_path: Path) -> None:
    file = tmp_path / "chain.pem"
    file.write_bytes(pem(ENDS + timedelta(days=9)) + pem(ENDS))
    assert expiry_of(file) == ENDS.timestamp()


def test_what_cannot_be_read_is_not_known(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_bytes(pem(ENDS))
    observe("made_up", {"kafka_ca": file, "kafka_client": None})
    assert (told("kafka_ca"), told("kafka_client")) == (ENDS.timestamp(), None)
    file.write_text("no certificate")
    observe("made_up", {"kafka_ca": file})
    assert told("kafka_ca") is None
