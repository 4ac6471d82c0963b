"""A reader that stays sees what is published, and finishes on what it began with."""

import threading
import time
from pathlib import Path

import duckdb
import pytest
from solvik_facts import entry, paper, section

from warehouse import WarehouseError, build_warehouse
from warehouse.connections import Connection, cursor_of
from warehouse.errors import NoSuchWarehouseError
from warehouse.published import PublishedWarehouse

MANY = 16


def _count(connection: Connection) -> int:
    (told,) = connection.execute("SELECT count(*) FROM cases").fetchall()
    return int(told[0])


def _publish(path: Path, cases: int) -> None:
    build_warehouse(path, [paper("a.pdf", section(*(entry(number) for number in range(1, cases + 1))))], [])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A warehouse with one case."""
    place = tmp_path / "it's here.duckdb"
    _publish(place, 1)
    return place


def test_a_newly_published_file_is_seen_and_an_old_one_stays_for_who_reads_it(path: Path) -> None:
    published = PublishedWarehouse(path, _count)
    with published.cursor() as (early, facts):
        assert facts == 1
        _publish(path, 2)
        with published.cursor() as (late, new_facts):
            assert (_count(early), _count(late), new_facts) == (1, 2, 2)
        assert _count(early) == 1
    published.close()


def test_readers_in_many_threads_never_fail_while_files_are_published(path: Path) -> None:
    published = PublishedWarehouse(path, _count)
    seen: list[int] = []
    failed: list[BaseException] = []
    is_over = threading.Event()

    def read() -> None:
        try:
            while not is_over.is_set():
                with published.cursor() as (connection, facts):
                    assert _count(connection) == facts
                    seen.append(facts)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for cases in range(2, 6):
        _publish(path, cases)
    with published.cursor() as (_, facts):
        assert facts == 5
    is_over.set()
    for thread in threads:
        thread.join()
    assert failed == []
    assert 1 in seen


@pytest.mark.parametrize("stays_open", [True, False], ids=["elsewhere", "on Windows"])
def test_each_file_is_looked_at_once_however_often_it_is_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch, stays_open: bool
) -> None:
    monkeypatch.setattr("warehouse.published.STAYS_OPEN", stays_open)
    looked: list[int] = []
    published = PublishedWarehouse(path, lambda connection: looked.append(_count(connection)) or len(looked))
    told = []
    for cases in (1, 1, 2, 2):
        if cases > len(looked):
            _publish(path, cases)
        with published.cursor() as (connection, facts):
            told.append((_count(connection), facts))
    published.close()
    assert told == [(1, 1), (1, 1), (2, 2), (2, 2)]
    assert looked == [1, 2]


def test_a_file_that_is_gone_or_broken_is_an_error_until_another_is_there(path: Path) -> None:
    published = PublishedWarehouse(path, _count)
    path.unlink()
    with pytest.raises(NoSuchWarehouseError), published.cursor():
        pass
    path.write_bytes(b"no database")
    with pytest.raises(WarehouseError), published.cursor():
        pass
    path.unlink()
    _publish(path, 3)
    with published.cursor() as (_, facts):
        assert facts == 3


def test_nothing_but_the_warehouse_can_be_reached(path: Path) -> None:
    with PublishedWarehouse(path, _count).cursor() as (connection, _):
        for statement in ("SELECT * FROM read_text('/etc/hosts')", "CREATE TABLE x AS SELECT 1", "INSTALL fts"):
            with pytest.raises(duckdb.Error):
                connection.execute(statement)


def test_cursors_are_given_one_at_a_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published = PublishedWarehouse(path, _count)
    at_once: list[int] = []
    giving = [0]

    def slowly(connection: Connection, shown: str) -> Connection:
        giving[0] += 1
        time.sleep(0.02)
        at_once.append(giving[0])
        giving[0] -= 1
        return cursor_of(connection, shown)

    def read() -> None:
        with published.cursor():
            pass

    monkeypatch.setattr("warehouse.published.cursor_of", slowly)
    threads = [threading.Thread(target=read) for _ in range(MANY)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    published.close()
    assert at_once == [1] * MANY
