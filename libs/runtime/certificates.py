"""When the certificates end that a process was given as files."""

import logging
from collections.abc import Mapping
from pathlib import Path

from libs.telemetry import metrics

logger = logging.getLogger(__name__)


def observe(service: str, files: Mapping[str, Path | None]) -> None:
    """Sets the gauge of each file; one that cannot be read has none, and the log says why."""
    for name, file in files.items():
        if file is None:
            continue
        try:
            metrics.CERTIFICATE_EXPIRY.labels(service, name).set(expiry_of(file))
        except (OSError, ValueError) as error:
            logger.warning("certificate.unread certificate=%s error=%r", name, error)
            metrics.CERTIFICATE_EXPIRY.remove_by_labels({"service": service, "certificate": name})


def expiry_of(file: Path) -> float:
    """When the first of a file's certificates ends, in Unix time. ValueError when it holds none."""
    from cryptography import x509

    return min(found.not_valid_after_utc.timestamp() for found in x509.load_pem_x509_certificates(file.read_bytes()))
