"""One run at a time for a warehouse; rebuilding after a correction waits for the same lock."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pipeline.errors import WarehouseInUseError, WarehousePlaceError
from warehouse.locking import LockedError, lock


@contextmanager
def sole_writer(warehouse: Path) -> Iterator[None]:
    """Hold 'NAME.lock' beside a warehouse; it is gone again afterwards.

    Raises WarehouseInUseError while another process holds it, WarehousePlaceError where no file can be made.
    """
    with ExitStack() as held:
        try:
            held.enter_context(lock(warehouse))
        except LockedError as error:
            raise WarehouseInUseError(warehouse) from error
        except OSError as error:
            raise WarehousePlaceError(warehouse, error.strerror or str(error)) from error
        yield
