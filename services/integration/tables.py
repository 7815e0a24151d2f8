"""The tables of integration: the backbone's and those of its rooms."""

from sqlalchemy import MetaData

from libs.exports import export_tables
from libs.messaging import backbone_tables
from libs.operations import operation_tables
from libs.work import work_tables
from services.integration.feed.tables import feed_tables
from services.integration.keys.tables import key_tables
from services.integration.recording.tables import recording_tables
from services.integration.webhooks.tables import webhook_tables

metadata = MetaData()
backbone_tables(metadata)
feed_tables(metadata)
recording_tables(metadata)
webhook_tables(metadata)
work_tables(metadata)
key_tables(metadata)
operation_tables(metadata)
export_tables(metadata)
