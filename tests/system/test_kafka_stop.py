"""The end of the distributed mode, and of the platform that the modules test_kafka_… share: so this is their last."""

import signal
import time

from deploy.local import processes
from deploy.local.down import end_all
from tests.system.distributed import UpKafka


def test_the_end_leaves_no_process(up: UpKafka) -> None:
    state = up.state()
    pids = [target["pid"] for target in state["targets"].values()]
    pids += [processes.kafka_of(up.data).pid, processes.postgres_of(up.data, processes.POSTGRES).pid]
    began = time.monotonic()
    up.process.send_signal(signal.SIGTERM)
    assert up.process.wait(60) == 0, up.said
    assert time.monotonic() - began < 30
    assert [pid for pid in pids if processes.is_alive(pid)] == []
    assert processes.targets_of(up.data) == []
    assert end_all(up.data) == []
    assert not (up.data / "up-kafka.json").exists()
    assert "does not end" not in up.said
