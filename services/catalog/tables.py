"""Catalog's metadata: the tables of events and of operations. The rooms add their own in their tables.py."""

from sqlalchemy import MetaData

from libs.exports import export_tables
from libs.messaging import backbone_tables
from libs.operations import operation_tables
from libs.work.tables import work_tables

metadata = MetaData()
backbone_tables(metadata)
operation_tables(metadata)
export_tables(metadata)
work_tables(metadata)
