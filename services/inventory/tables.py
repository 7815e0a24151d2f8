"""The metadata of all of inventory's tables. Each room's tables.py adds its own."""

from sqlalchemy import MetaData

from libs.exports import export_tables
from libs.messaging import backbone_tables
from libs.operations import operation_tables

metadata = MetaData()
backbone_tables(metadata)
operation_tables(metadata)
export_tables(metadata)
