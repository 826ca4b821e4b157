"""The only passage between paths and Qt's URLs: drops, drags, the clipboard, the player."""

import os
from collections.abc import Iterable
from pathlib import Path
from weakref import finalize

from PySide6.QtCore import QMimeData, QUrl

from app.fs.uris import path_of_uri, uri_of

# The MIME type from which GNOME and related file managers paste files.
_GNOME_FILES = "x-special/gnome-copied-files"


def url_of(path: Path) -> QUrl:
    """The URL of the file at `path`."""
    return QUrl.fromEncoded(uri_of(path).encode("ascii"))


def path_of(url: QUrl) -> Path | None:
    """The path that `url` names; None when it is no file of this computer."""
    uri = bytes(url.toEncoded().data()).decode("ascii", "replace")
    path = path_of_uri(uri)
    return None if path is None else Path(path)


def paths_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer in a drop or on the clipboard."""
    return tuple(path for url in data.urls() if (path := path_of(url)) is not None)


def files_as_data(paths: Iterable[Path]) -> QMimeData:
    """These files for a drag or the clipboard; empty without any."""
    data = QMimeData()
    urls = [url_of(path) for path in paths]
    # An empty list of URLs would still be offered as files.
    if urls:
        data.setUrls(urls)
        lines = (b"copy", *(bytes(url.toEncoded().data()) for url in urls))
        data.setData(_GNOME_FILES, b"\n".join(lines))
    return data


class PlayerUrl:
    """The URL of the file that a media player has open.

    QtMultimedia takes only names in Unicode, and cuts off blanks at their end. Other files are
    opened through a link in a folder of our own; only the link is written here, the player's own
    thread opens the file.
    """

    def __init__(self) -> None:
        # Also called when the program ends with such a clip open.
        self._remove: finalize[..., PlayerUrl] | None = None

    def take(self, path: Path) -> QUrl:
        """The URL for the player; `release` or the next call ends it."""
        self.release()
        if _is_plain(path):
            return url_of(path)
        # Late: hardly any clip has such a name.
        from shutil import rmtree
        from tempfile import mkdtemp

        try:
            link = Path(mkdtemp(prefix="gallop-")) / "clip"
            self._remove = finalize(self, rmtree, link.parent, ignore_errors=True)
            link.symlink_to(path)
        except OSError:
            # The player then reports that it cannot open the file.
            return url_of(path)
        return url_of(link)

    def release(self) -> None:
        """Remove the link, if there is one."""
        if self._remove is not None:
            self._remove()
            self._remove = None


def _is_plain(path: Path) -> bool:
    name = os.fspath(path)
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return name == name.rstrip()
