"""The metadata of all of support's tables. Each room's tables.py adds its own."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables

metadata = MetaData()
backbone_tables(metadata)
