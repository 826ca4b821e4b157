"""The end of text files that may be large, damaged or gone."""

from pathlib import Path

# A line is far shorter on the average.
_BYTES_A_LINE = 400


def last_bytes(path: Path, limit_bytes: int) -> str:
    """At most the last `limit_bytes` of the file, from the beginning of a line on; blocks.

    An empty text when it cannot be read.
    """
    try:
        with path.open("rb") as file:
            size_bytes = file.seek(0, 2)
            file.seek(max(0, size_bytes - limit_bytes))
            data = file.read(limit_bytes)
    except OSError:
        return ""
    if size_bytes > limit_bytes:
        # The first line is most likely cut.
        data = data.partition(b"\n")[2]
    return data.decode("utf-8", "replace")


def last_lines(path: Path, count: int) -> str:
    """About the last `count` lines of the file; blocks. Empty when it cannot be read."""
    return "\n".join(last_bytes(path, count * _BYTES_A_LINE).splitlines()[-count:])
