"""`saksgang serve`: it listens where it is told, and says what is in the way."""

import asyncio
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from asked_papers import asked_warehouse
from typer.testing import CliRunner

from pipeline.cli.commands import command_line
from pipeline.cli.serve import _listen


def test_a_port_that_is_taken_is_one_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = CliRunner().invoke(command_line(["serve"]), ["serve", "--port", port])
    assert result.exit_code == 2
    assert f"port {port}" in result.stderr
    assert result.stderr.count("\n") == 1


def test_papers_that_are_no_folder_are_one_sentence(tmp_path: Path) -> None:
    result = CliRunner().invoke(command_line(["serve"]), ["serve", "--papers", str(tmp_path / "none")])
    assert result.exit_code == 2
    assert "There is no folder" in result.stderr


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.cli.serve.find_spec", lambda name: None if name == "jinja2" else object())
    result = CliRunner().invoke(command_line(["serve"]), ["serve"])
    assert result.exit_code == 2
    assert "pip install 'saksgang[web]'" in result.stderr


def test_it_tells_where_it_is_shown_and_answers_there() -> None:
    command = [sys.executable, "-m", "pipeline.cli", "serve", "--port", "0", "--warehouse", str(asked_warehouse())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        told = server.stdout.readline()
        address = told.split(" at ")[1].split()[0]
        with urllib.request.urlopen(f"{address}/helse", timeout=120) as answer:  # noqa: S310 - our own server
            assert answer.status == 200
        server.terminate()
        _, log = server.communicate(timeout=120)
    assert "GET /helse 200" in log


def test_an_answer_is_sent_at_once() -> None:
    """With what asyncio asks of a socket before it does without waiting for acknowledgements."""

    async def does_not_wait(listening: socket.socket) -> bool:
        asked: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.set_result(bool(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))
            writer.close()

        async with await asyncio.start_server(answer, sock=listening):
            _, writer = await asyncio.open_connection(*listening.getsockname())
            found = await asked
            writer.close()
            return found

    with _listen("127.0.0.1", 0) as listening:
        assert asyncio.run(does_not_wait(listening))


# Each: the options, what stands in the password's file (None: there is none), and what is said.
REFUSED = {
    "open to others without a password": (["--host", "0.0.0.0"], None, "corrections need a password"),  # noqa: S104
    "behind another server without a password": (["--name", "saksgang.solvik.example"], None, "need a password"),
    "a password that is easily guessed": (["--password-file", "{file}"], "kort", "shorter than 8 characters"),
    "a password file that is not there": (["--password-file", "{file}"], None, "cannot be read"),
}


@pytest.mark.parametrize(("options", "password", "said"), REFUSED.values(), ids=REFUSED)
def test_corrections_that_nobody_guards_are_one_sentence(
    tmp_path: Path, options: list[str], password: str | None, said: str
) -> None:
    file = tmp_path / "passord"
    if password is not None:
        file.write_text(password, encoding="utf-8")
    asked = ["serve", "--port", "0", "--allow-corrections", *(option.format(file=file) for option in options)]
    result = CliRunner().invoke(command_line(["serve"]), asked)
    assert (result.exit_code, said in result.stderr) == (2, True)
    assert result.stderr.count("\n") == 1
