"""One run at a time."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pipeline.errors import WarehouseInUseError, WarehousePlaceError
from pipeline.locking import sole_writer
from warehouse.locking import LockedError, lock


def test_lock_is_gone_afterwards(tmp_path: Path) -> None:
    with sole_writer(tmp_path / "saker.duckdb"):
        assert [path.name for path in tmp_path.iterdir()] == ["saker.duckdb.lock"]
    assert not list(tmp_path.iterdir())


def test_lock_is_held_against_other_processes_until_it_is_let_go(tmp_path: Path) -> None:
    warehouse = tmp_path / "saker.duckdb"
    code = "import sys; from pathlib import Path; from pipeline.locking import sole_writer\n"
    code += "with sole_writer(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(warehouse)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(WarehouseInUseError, match=r"saker\.duckdb"), sole_writer(warehouse):
            pass
        other.communicate("")
    with sole_writer(warehouse):
        pass


def test_lock_of_a_process_that_died_does_not_count(tmp_path: Path) -> None:
    warehouse = tmp_path / "saker.duckdb"
    code = "import os, sys; from pathlib import Path; from pipeline.locking import sole_writer\n"
    code += "with sole_writer(Path(sys.argv[1])): os._exit(1)"
    subprocess.run([sys.executable, "-c", code, str(warehouse)], check=False)
    assert (tmp_path / "saker.duckdb.lock").exists()
    with sole_writer(warehouse):
        pass


def test_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(WarehousePlaceError, match="cannot be written"),
        sole_writer(tmp_path / "mangler" / "saker.duckdb"),
    ):
        pass


def test_one_who_waits_gets_the_lock_when_it_is_let_go(tmp_path: Path) -> None:
    warehouse = tmp_path / "saker.duckdb"
    code = "import sys; from pathlib import Path; from pipeline.locking import sole_writer\n"
    code += "with sole_writer(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(warehouse)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(LockedError), lock(warehouse, patience=0.05):
            pass
        threading.Timer(0.2, other.stdin.close).start()
        with lock(warehouse, patience=60):
            pass
