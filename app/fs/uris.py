"""Turns paths into file URIs and back, byte for byte: names need not be Unicode.

Qt's own functions replace such bytes, and take the host of a URI for a folder.
"""

import os
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes, urlsplit

_LOCAL_HOST = "localhost"


def uri_of(path: Path) -> str:
    """The URI of the file at `path`, in ASCII; a relative path counts from the working folder."""
    whole = path.absolute()
    try:
        return whole.as_uri()
    except UnicodeEncodeError:
        # A name on Windows may hold half of a pair of UTF-16.
        name = whole.as_posix().encode("utf-8", "surrogatepass")
        return f"file:///{quote_from_bytes(name, safe='/:')}"


def path_of_uri(uri: str, *, is_windows: bool = os.name == "nt") -> str | None:
    """The path that a file URI names; None for another kind of URI, or another computer's file.

    Some programs write the name of this computer into their URIs. Windows finds files on other
    computers by itself.
    """
    try:
        scheme, host, encoded, query, fragment = urlsplit(uri)
    except ValueError:
        return None
    if scheme != "file" or not encoded.startswith("/"):
        return None
    # Programs that do not encode names leave these signs in them.
    encoded += f"?{query}" if query else ""
    encoded += f"#{fragment}" if fragment else ""
    name = unquote_to_bytes(encoded)
    try:
        path = name.decode("utf-8", "surrogatepass") if is_windows else os.fsdecode(name)
    except UnicodeDecodeError:
        # No file of Windows has such a name.
        return None
    if "\0" in path:
        return None
    is_here = host.casefold() in ("", _LOCAL_HOST) or _is_this_computer(host)
    if is_windows:
        # "/C:/x" and "/C|/x" begin with a drive, "//server/share" with a computer.
        has_drive = path[:1] == "/" and path[2:3] in (":", "|")
        local = f"{path[1]}:{path[3:]}" if has_drive else path
        return (local if is_here else f"//{host}{path}").replace("/", "\\")
    return path if is_here else None


def _is_this_computer(host: str) -> bool:
    # Late: hardly any URI names its computer.
    import socket

    return host.casefold() == socket.gethostname().casefold()
