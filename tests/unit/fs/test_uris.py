"""Paths as URIs and back: any bytes, this computer by any of its names, and Windows."""

import os
import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from app.bridge.platform.file_urls import PlayerUrl, path_of, url_of
from app.fs.uris import path_of_uri, uri_of
from tests.platforms import IS_WINDOWS, needs_byte_names

NAMES = (
    "plain.mp4",
    "100%.mp4",
    "%20 %ff %2F.mp4",
    "a#b?c;d&e.mp4",
    "blank at its end.mp4 ",
    "dots at its end...",
    "e\u0301 and \u00e9.mp4",
    "马 \U0001f40e.mp4",
    "~.mp4",
    "-x",
    "\udcff\udcfe.mp4",
    "x" * 250,
)
NO_NAMES_ON_WINDOWS = (
    "back\\slash.mp4",
    "two\nlines\r\tand a tab.mp4",
    "file:x.mp4",
    "C:x.mp4",
)
FOLDER = Path("C:/clips/été" if IS_WINDOWS else "/clips/\udce9t\udce9")


@pytest.mark.parametrize(
    "name", [*NAMES, *(pytest.param(name, marks=needs_byte_names) for name in NO_NAMES_ON_WINDOWS)]
)
def test_a_name_comes_back_byte_for_byte(name: str) -> None:
    path = FOLDER / name
    assert path_of_uri(uri_of(path)) == str(path)
    assert path_of(url_of(path)) == path
    # As Qt hands it on to another program.
    assert path_of(QUrl.fromEncoded(url_of(path).toEncoded())) == path


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///a/b.mp4", "/a/b.mp4"),
        ("file:/a/b.mp4", "/a/b.mp4"),
        ("FILE:///a/b.mp4", "/a/b.mp4"),
        ("file://localhost/a/b.mp4", "/a/b.mp4"),
        ("file://LocalHost/a/b%20c.mp4", "/a/b c.mp4"),
        (f"file://{socket.gethostname()}/a/b.mp4", "/a/b.mp4"),
        pytest.param("file:///a/b%FF.mp4", "/a/b\udcff.mp4", marks=needs_byte_names),
        # Not encoded, as some programs write them.
        ("file:///a/b c#1?.mp4", "/a/b c#1?.mp4"),
        ("file:///a/100%.mp4", "/a/100%.mp4"),
        ("file://another.example/a/b.mp4", None),
        ("file://[::1/a.mp4", None),
        ("file:///a%00b.mp4", None),
        ("file://", None),
        ("file:a.mp4", None),
        ("https://localhost/a/b.mp4", None),
        ("/a/b.mp4", None),
        ("a.mp4", None),
        ("", None),
    ],
)
def test_what_a_uri_names(uri: str, path: str | None) -> None:
    assert path_of_uri(uri, is_windows=False) == path


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///C:/Users/%C3%A9/a%20b.mp4", "C:\\Users\\é\\a b.mp4"),
        ("file:///c|/a.mp4", "c:\\a.mp4"),
        ("file://localhost/C:/a.mp4", "C:\\a.mp4"),
        ("file://server/share/a.mp4", "\\\\server\\share\\a.mp4"),
        ("file:////server/share/a.mp4", "\\\\server\\share\\a.mp4"),
        # Names are Unicode there.
        ("file:///C:/%FF.mp4", None),
    ],
)
def test_what_a_uri_names_on_windows(uri: str, path: str | None) -> None:
    assert path_of_uri(uri, is_windows=True) == path


def test_a_relative_path_counts_from_the_working_folder() -> None:
    assert path_of_uri(uri_of(Path("a b.mp4"))) == os.path.abspath("a b.mp4")  # noqa: PTH100


@needs_byte_names
@pytest.mark.parametrize("name", ["\udcff.mp4", "blank.mp4 "])
def test_the_link_for_the_player_goes_with_the_clip(tmp_path: Path, name: str) -> None:
    clip = tmp_path / name
    clip.write_bytes(b"film")
    player_url = PlayerUrl()
    link = path_of(player_url.take(clip))
    assert link is not None
    assert link.samefile(clip)
    # Also without a release, as when the program ends.
    del player_url
    assert not link.parent.exists()
    assert clip.read_bytes() == b"film"
    assert PlayerUrl().take(tmp_path / "plain.mp4") == url_of(tmp_path / "plain.mp4")
