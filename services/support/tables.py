"""All of support's tables in one metadata: the backbone's and each feature's."""

from sqlalchemy import MetaData

from libs.messaging import backbone_tables
from services.support.returns.tables import return_tables
from services.support.tickets.tables import ticket_tables

metadata = MetaData()
backbone_tables(metadata)
ticket_tables(metadata)
return_tables(metadata)
