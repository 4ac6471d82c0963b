"""A browser's stand-in and a real one, on the warehouse of the sample papers, for all tests of the web page."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright
from starlette.applications import Starlette
from starlette.testclient import TestClient

from pipeline.originals import PapersWhereTheyLay
from web.app import application
from web.settings import WebSettings

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
# A machine that runs all tests side by side may be slow to answer; what never comes still fails.
LONGEST_WAIT_MS = 30_000


@pytest.fixture(scope="session")
def client(sample_warehouse: Path) -> Iterator[TestClient]:
    """Asks a server of the sample papers; a fault of ours is page 500, as people would see it."""
    settings = WebSettings(warehouse=sample_warehouse, originals=PapersWhereTheyLay())
    with TestClient(application(settings), raise_server_exceptions=False) as asking:
        yield asking


@contextmanager
def _served(app: Starlette) -> Iterator[str]:
    """The address of a running server."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_config=None))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started:
            assert thread.is_alive(), "the server did not start"
            time.sleep(0.05)
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture(scope="module")
def serve() -> Iterator[Callable[[Starlette], str]]:
    """Starts a server, which runs until the module's tests are done, and gives its address."""
    with ExitStack() as running:
        yield lambda app: running.enter_context(_served(app))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    expect.set_options(timeout=LONGEST_WAIT_MS)
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page whose scripts make no error.

    The pages allow no script but their own, so a test waits by `expect`, never by `wait_for_function`: that one has the
    page run a text as script, which goes well only where what is awaited is there already.
    """
    with closing(browser.new_context(viewport={"width": 1280, "height": 900})) as context:
        page = context.new_page()
        page.set_default_timeout(LONGEST_WAIT_MS)
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        yield page
    assert errors == []
