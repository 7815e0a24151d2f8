"""All of catalog's tables in one metadata: the backbone's and each feature's."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables
from libs.operations import operation_tables
from services.catalog.products.tables import product_tables
from services.catalog.search.tables import search_tables

metadata = MetaData()
backbone_tables(metadata)
product_tables(metadata)
search_tables(metadata)
operation_tables(metadata)
