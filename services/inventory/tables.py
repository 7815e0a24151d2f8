"""All of inventory's tables in one metadata: the backbone's and each feature's."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables
from libs.operations import operation_tables
from services.inventory.imports.tables import import_tables
from services.inventory.reservations.tables import reservation_tables
from services.inventory.stock.tables import stock_tables

metadata = MetaData()
backbone_tables(metadata)
stock_tables(metadata)
reservation_tables(metadata)
import_tables(metadata)
operation_tables(metadata)
