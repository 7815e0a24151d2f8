"""The metadata of logistics: the backbone's tables and those of operations. Each room's tables.py adds its own."""

from sqlalchemy import MetaData

from libs.exports import export_tables
from libs.messaging import backbone_tables
from libs.operations import operation_tables
from libs.work.tables import work_tables

__all__ = ["metadata"]

metadata = MetaData()
backbone_tables(metadata)
operation_tables(metadata)
export_tables(metadata)
work_tables(metadata)
