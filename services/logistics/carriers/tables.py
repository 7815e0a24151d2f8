"""Labels that were made, encrypted: the recipient's name and address are on them."""

from sqlalchemy import Column, DateTime, ForeignKey, LargeBinary, Table, Text, Uuid, func

from libs.audit import audited
from libs.db.kept import kept_until
from libs.secrets import Sealed
from services.logistics.tables import metadata

__all__ = ["SEALED", "labels"]

SEALED = Sealed("label", "content", ("shipment_id",))

labels = Table(
    "label",
    metadata,
    Column("shipment_id", Uuid, ForeignKey("shipment.shipment_id"), primary_key=True),
    Column("tracking_number", Text, nullable=False, comment="another one's label is none of this parcel"),
    Column("content", LargeBinary, nullable=False, comment="PDF with the recipient on it, encrypted"),
    Column("made_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    comment="labels of parcels that have not left yet",
)
audited(labels, "label", secret=("content",))
kept_until(labels, "the parcel has left, or 30 days (drop_labels)", "with labels", people="label, encrypted")
