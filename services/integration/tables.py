"""The tables of integration: the backbone's and those of its rooms."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables
from services.integration.feed.tables import feed_tables

metadata = MetaData()
backbone_tables(metadata)
feed_tables(metadata)
