"""`saksgang serve`: the secretariat's web page."""

import socket
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.options import DEFAULT_WAREHOUSE, WarehouseOption
from pipeline.cli.output import console

EXAMPLE = "Example: [cyan]saksgang serve --papers ~/møtepapirer[/]"
DEFAULT_PORT = 8350
LAST_PORT = 65_535
# What the extra 'web' installs.
NEEDED = ("starlette", "jinja2", "uvicorn", "multipart", "tomlkit")
SHORTEST_PASSWORD = 8  # characters
NEEDED_BY_OTHERS = (
    "Others than you can open the page, so corrections need a password; write one to a file and name that with "
    "--password-file."
)
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
# How long an answer that was begun may take to end when the server is stopped.
GRACE_SECONDS = 5


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("serve", epilog=EXAMPLE)(serve)


def serve(
    *,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    host: Annotated[str, typer.Option("--host", metavar="ADDRESS", help="Where to listen; 0.0.0.0 is everywhere.")] = (
        "127.0.0.1"
    ),
    port: Annotated[
        int, typer.Option("--port", "-p", min=0, max=LAST_PORT, help="The port to listen on; 0 takes a free one.")
    ] = DEFAULT_PORT,
    papers: Annotated[
        Path | None,
        typer.Option(
            "--papers", metavar="FOLDER", help="Where the papers lie now, if they moved after they were read."
        ),
    ] = None,
    names: Annotated[
        list[str] | None,
        typer.Option("--name", metavar="HOST", help="A name that browsers may call it by, behind another web server."),
    ] = None,
    allow_corrections: Annotated[
        bool, typer.Option("--allow-corrections", help="Let readers correct what was read wrongly.")
    ] = False,
    password_file: Annotated[
        Path | None,
        typer.Option(
            "--password-file",
            metavar="FILE",
            envvar="SAKSGANG_PASSWORD_FILE",
            help="The file that holds the password for corrections; needed where others can open the page.",
        ),
    ] = None,
) -> None:
    """Show the warehouse as a web page, in Norwegian, until stopped by Ctrl+C; a newly built one is seen at once.

    Only this machine can open it unless --host says otherwise.
    """
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise CommandError(
            "The web page needs the extra 'web'; install it with: pip install 'saksgang[web]'", ExitCode.WRONG_USE
        )
    if papers is not None and not papers.is_dir():
        raise CommandError(f"There is no folder {papers}; give the one that was ingested.", ExitCode.WRONG_USE)
    is_loopback = host in {*LOOPBACK, "::1"}
    password = _password(password_file)
    if allow_corrections and not password and (names or not is_loopback):
        raise CommandError(NEEDED_BY_OTHERS, ExitCode.WRONG_USE)
    listening = _listen(host, port)
    from pipeline.originals import PapersWhereTheyLay  # noqa: PLC0415 - imports what reads papers
    from web.correcting.settings import CorrectionSettings  # noqa: PLC0415 - an extra
    from web.settings import ANY_HOST, WebSettings  # noqa: PLC0415 - an extra

    hosts = (*LOOPBACK, *(names or ())) if is_loopback else tuple(names or (ANY_HOST,))
    settings = WebSettings(
        warehouse=warehouse,
        originals=PapersWhereTheyLay(papers),
        hosts=tuple(name.lower() for name in hosts),
        corrections=CorrectionSettings(password=password) if allow_corrections else None,
    )
    shown_host = f"[{host}]" if ":" in host else host
    address = f"http://{shown_host}:{listening.getsockname()[1]}"
    console().print(f"{warehouse} is shown at {address} (Ctrl+C stops it)")
    _run(settings, listening)


def _password(file: Path | None) -> str | None:
    """The password in a file, without the line end; None where none is named. Raises CommandError."""
    if file is None:
        return None
    try:
        password = file.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"The password cannot be read from {file} ({error}).", ExitCode.WRONG_USE) from error
    if len(password) < SHORTEST_PASSWORD:
        raise CommandError(
            f"The password in {file} is shorter than {SHORTEST_PASSWORD} characters.", ExitCode.WRONG_USE
        )
    return password


def _listen(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises CommandError where the port or the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named asyncio sends each part of an answer at once, and waits for no acknowledgement (40 ms).
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows, where SO_REUSEADDR takes a port from another program
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise CommandError(
            f"Cannot listen on {host}, port {port}: {error.strerror}; try another with --port.", ExitCode.WRONG_USE
        ) from error
    return listening


def _run(settings: object, listening: socket.socket) -> None:
    """Serve until stopped."""
    import logging  # noqa: PLC0415 - only here

    import uvicorn  # noqa: PLC0415 - an extra

    from web.app import application  # noqa: PLC0415 - an extra
    from web.settings import WebSettings  # noqa: PLC0415 - an extra

    assert isinstance(settings, WebSettings)  # noqa: S101
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    config = uvicorn.Config(
        application(settings),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    with listening:
        uvicorn.Server(config).run(sockets=[listening])
