"""The tables of channel profiles."""

from sqlalchemy import JSON, CheckConstraint, Column, DateTime, ForeignKey, Index, Integer, Table, Text, func

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

profiles = Table(
    "channel_profile",
    metadata,
    Column("code", Text(collation="C"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("document", JSON, nullable=False, comment="limits, forbidden words and claims, units and sizes"),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("version > 0", name="channel_profile_version"),
)
profile_channels = Table(
    "channel_profile_channel",
    metadata,
    Column("channel", Text(collation="C"), primary_key=True, comment="* is every one without a profile of its own"),
    Column("profile", Text(collation="C"), ForeignKey("channel_profile.code"), nullable=False),
)
Index("channel_profile_channel_of_profile", profile_channels.c.profile)
audited(profiles, "channel_profile")
not_audited("what the profile's document says, as rows that constraints can see", profile_channels)
kept_for_ever(profiles, "content is judged by them", "with channels")
kept_for_ever(profile_channels, "as profiles", "with channels")
