"""Keeps `import` as Python made it; called before the rest of the window is loaded."""

import builtins

import PySide6.QtCore  # noqa: F401


def keep_imports_plain() -> None:
    """Take PySide6's hook out of `import`, where it reads the source of every module after it.

    It looks for users of `__feature__`, of which Gallop has none (napari#8584). That took a tenth
    of the time to the first frame, and five megabytes of source stayed in memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
