"""Prepares the process for the imports of the window; called before its modules are loaded."""

import builtins
import gc


def prepare_imports() -> None:
    """Let the window's modules load without what slows imports down.

    Garbage collection would visit all modules and classes again and again, a tenth of the time to
    the first frame; it stays off, see `collect_garbage_here`. PySide6's hook in `import` reads the
    source of each module and searches it for `__feature__`, which Gallop does not use
    (napari#8584): another tenth, and five megabytes of source in memory.
    """
    gc.disable()
    # Late import: the collection would slow it down by a tenth.
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
