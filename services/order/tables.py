"""The order service's metadata. Its rooms' tables.py bring their tables in."""

from sqlalchemy import MetaData

from libs.exports import export_tables
from libs.messaging import backbone_tables
from libs.operations import operation_tables

metadata = MetaData()
backbone_tables(metadata)
operation_tables(metadata)
export_tables(metadata)
