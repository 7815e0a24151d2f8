"""Pricing's metadata: the tables of events and of operations. Each room adds its own in its tables.py."""

from sqlalchemy import MetaData

from libs.exports import export_tables
from libs.messaging import backbone_tables
from libs.operations import operation_tables

metadata = MetaData()
backbone_tables(metadata)
operation_tables(metadata)
export_tables(metadata)
