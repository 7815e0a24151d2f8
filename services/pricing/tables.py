"""All of pricing's tables in one metadata: the backbone's and each feature's."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables
from libs.operations import operation_tables
from services.pricing.costs.tables import cost_tables
from services.pricing.fees.tables import fee_tables
from services.pricing.fx.tables import fx_tables
from services.pricing.prices.tables import price_tables
from services.pricing.products.tables import product_tables

metadata = MetaData()
backbone_tables(metadata)
cost_tables(metadata)
fee_tables(metadata)
fx_tables(metadata)
price_tables(metadata)
product_tables(metadata)
operation_tables(metadata)
