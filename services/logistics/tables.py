"""All of logistics' tables in one metadata: the backbone's and each feature's."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables
from libs.operations import operation_tables
from services.logistics.parcels.tables import parcel_tables
from services.logistics.rates.tables import rate_tables
from services.logistics.secrets.tables import secret_tables
from services.logistics.tracking.tables import tracking_tables

metadata = MetaData()
backbone_tables(metadata)
operation_tables(metadata)
parcel_tables(metadata)
rate_tables(metadata)
secret_tables(metadata)
tracking_tables(metadata)
