"""Searches for garbage on Qt's thread, between two events, and nowhere else.

Python by itself searches wherever memory happens to be asked for, and what it finds ends there. A
Qt object that ends on another thread leaves its notifiers behind, which Qt then asks for ever; one
that ends while Qt holds a lock waits for that lock for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_TICK_MS = 500


def search_for_garbage_here(parent: QObject) -> None:
    """From now on search on the thread of this call, which runs `parent`'s event loop.

    Python's own search stays off until the process ends, as nothing else makes its last moments
    safe.
    """
    gc.disable()
    tick = QTimer(parent)
    tick.timeout.connect(_search_if_due)
    tick.start(_TICK_MS)


def keep_for_good() -> None:
    """Take all that is loaded out of the search, whose full rounds halt the window meanwhile.

    Modules, classes and widgets stay until the end; without this each full search, of which
    hundreds of jobs cause many, looks through all of them.
    """
    # What is garbage already would stay for good as well.
    gc.collect()
    gc.freeze()


def _search_if_due() -> None:
    """One search, of the oldest generation whose turn it is by Python's own thresholds."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
    if due:
        gc.collect(due[-1])
