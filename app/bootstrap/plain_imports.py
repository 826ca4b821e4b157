"""Restores Python's own `import`; called before the other modules of the window are loaded."""

import builtins

import PySide6.QtCore  # noqa: F401


def keep_imports_plain() -> None:
    """Remove PySide6's hook from `import`, which reads the source of every later module.

    It searches for uses of `__feature__`, which Gallop does not use (napari#8584). That took a
    tenth of the time to the first frame, and kept five megabytes of source in memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
