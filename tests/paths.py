"""Where the project lies, and paths that mean the same on every system."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"


def absolute(path: str) -> Path:
    """The path "/a/b", on Windows with a drive: without one it would not be absolute there."""
    return Path(path).absolute()
