"""The care of servers on this machine: whose process it is, how it ends, its port, and folders filled aside."""

import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from deploy.local import backup
from libs.local import postgres, process
from libs.local.folder import staging
from libs.local.ports import PORTS, free_port
from libs.local.process import KILL, Started

STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); signal.pause()"


def ours(command) -> bool:
    return "a-server-of-ours" in command


@pytest.fixture
def server(tmp_path: Path):
    log = tmp_path / "server.log"
    log.write_text("of another run\n")
    started = process.launch([sys.executable, "-c", STUBBORN, "a-server-of-ours"], log)
    yield started
    process.end(started.pid, ours, KILL)


def until_deaf(server: Started) -> None:
    while "deaf" not in server.said():
        assert process.is_ours(server.pid, ours)


def test_who_does_not_listen_is_killed(server: Started) -> None:
    until_deaf(server)
    assert server.said() == "deaf\n"
    process.end(server.pid, ours, (signal.SIGTERM, 0.05), KILL)
    assert not psutil.pid_exists(server.pid)
    assert not process.is_ours(server.pid, ours)


def test_a_stranger_is_left_alone(server: Started) -> None:
    until_deaf(server)
    process.end(server.pid, lambda command: "of somebody else" in command, KILL)
    assert process.is_alive(server.pid)


def test_it_is_found_by_its_command_line(server: Started) -> None:
    until_deaf(server)
    name = psutil.Process(server.pid).name()
    assert list(process.found(name, ours)) == [server.pid]
    assert not list(process.found(f"{name}-of-another-name", ours))


def test_a_long_log_is_put_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "LOG_BYTES", 3)
    (tmp_path / "server.log").write_text("long")
    server = process.launch([sys.executable, "-c", STUBBORN, "a-server-of-ours"], tmp_path / "server.log")
    until_deaf(server)
    process.end(server.pid, ours, KILL)
    assert (tmp_path / "server.log.1").read_text() == "long"
    assert server.said() == "deaf\n"


def test_variables_of_other_tools_stay_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "elsewhere")
    monkeypatch.setenv("KEPT", "1")
    found = process.environment("PG")
    assert ("PGHOST" in found, found["KEPT"]) == (False, "1")


def test_a_port_is_kept_while_it_is_free() -> None:
    last = free_port()
    assert last in PORTS
    assert free_port(last) == last
    assert free_port(last, but=last) != last
    with socket.create_server(("127.0.0.1", last)):
        assert free_port(last) != last


def test_what_a_kill_left_half_done_is_removed(tmp_path: Path) -> None:
    first = staging(tmp_path / "data")
    (first / "half").touch()
    second = staging(tmp_path / "data")
    assert first != second
    assert list(tmp_path.iterdir()) == [second]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["base"], "base takes 1 folders or files, not 0"),
        (["dump", "here"], "dump needs --service"),
        (["dump", "here", "--service", "ordr"], "invalid choice: 'ordr'"),
        (["load"], "load takes 1 folders or files, not 0"),
        (["restore", "here", "there"], "restore needs --at"),
        (["restore", "here", "--at", "2026-11-30T08:30:00+00:00"], "restore takes 2 folders or files, not 1"),
        (["restore", "here", "there", "--at", "2026-11-30T08:30:00"], "a time with its offset"),
        (["restore", "here", "there", "--at", "yesterday"], "a time with its offset"),
        (["kafka", "here"], "kafka takes 0 folders or files, not 1"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_backup_says_what_it_lacks(
    words: list[str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is started or dropped."""
    monkeypatch.setattr("sys.argv", ["backup", *words])
    monkeypatch.setattr(postgres, "start", lambda *_: pytest.fail("it has started a server"))
    with pytest.raises(SystemExit) as ended:
        backup.main()
    assert (ended.value.code, said in capsys.readouterr().err) == (2, True)


@pytest.mark.parametrize("work", [backup.receive, backup.base])
def test_a_server_that_is_not_to_be_copied_says_what_comes_first(
    work: Callable[[str, Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "sql", lambda dsn, statement: {"show max_wal_senders": "0"}[statement])
    with pytest.raises(backup.Failed, match="`allow` once, then start PostgreSQL anew"):
        work("postgresql://a:b@127.0.0.1:1/c", tmp_path)
    assert list(tmp_path.iterdir()) == []
