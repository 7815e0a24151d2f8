"""All of the order service's tables in one metadata."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables
from libs.operations import operation_tables
from services.order.holds.tables import hold_tables
from services.order.imports.tables import import_tables
from services.order.orders.tables import order_tables
from services.order.payments.tables import payment_tables
from services.order.replicas.tables import replica_tables

metadata = MetaData()
backbone_tables(metadata)
order_tables(metadata)
hold_tables(metadata)
payment_tables(metadata)
replica_tables(metadata)
import_tables(metadata)
operation_tables(metadata)
