"""Which events may be applied again: those that keep a replica, by handlers that do nothing else."""

import pytest

from contracts.registry import BY_TYPE
from services.__main__ import TARGETS, load


@pytest.mark.parametrize("name", TARGETS)
def test_a_replica_is_kept_by_what_the_service_hears(name: str) -> None:
    service = load(name)
    for replica in service.replicas:
        assert set(replica.keepers) <= set(service.handlers)
        for event in replica.keepers:
            assert BY_TYPE[event.TYPE].owner != name, "a replica is of another one's data"
        for table in replica.tables:
            assert service.metadata.tables[table].primary_key.columns, f"{table}: rows are told apart by their key"
    tables = [table for replica in service.replicas for table in replica.tables]
    assert len(tables) == len(set(tables)), "two replicas of one table would each forget the other's events"


def test_there_are_some() -> None:
    assert {name for name in TARGETS if load(name).replicas} == {"catalog", "pricing", "order", "logistics", "support"}
