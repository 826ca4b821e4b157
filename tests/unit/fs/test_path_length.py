"""Paths that are too long for Windows: names are shortened, and the user is told."""

from pathlib import Path

import pytest

from app.fs import path_length
from app.fs.in_use import reason
from app.fs.path_length import check_length, longest_folder_name, longest_name

WINDOWS_MAX = 259


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(path_length, "has_limit", lambda: True)


def deep(characters: int) -> Path:
    return Path("C:" + "x" * (characters - 2))


@pytest.mark.parametrize(
    ("folder", "room"), [(deep(40), 80), (deep(178), 80), (deep(200), 58), (deep(250), 24)]
)
def test_a_name_is_as_long_as_its_folder_allows(limited: None, folder: Path, room: int) -> None:
    assert longest_name(folder, 80) == room


def test_a_folder_leaves_room_for_a_file_in_it(limited: None) -> None:
    for characters in (40, 150, 170, 178):
        folder = deep(characters)
        inner = folder / ("y" * longest_folder_name(folder, 80))
        # Windows allows a folder 12 characters less than a file.
        assert len(str(inner)) <= WINDOWS_MAX - 12
        assert len(str(inner / ("z" * longest_name(inner, 80)))) <= WINDOWS_MAX


def test_an_emoji_counts_as_two(limited: None) -> None:
    assert longest_name(Path("C:" + "🐎" * 99), 80) == longest_name(deep(200), 80)


def test_other_systems_have_no_such_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    check_length(deep(300))
    assert (longest_name(deep(300), 80), longest_folder_name(deep(300), 80)) == (80, 80)


def test_a_folder_without_room_for_a_download_is_refused(limited: None) -> None:
    check_length(deep(178))
    with pytest.raises(OSError, match="too long for Windows"):
        check_length(deep(179))


@pytest.mark.parametrize("code", [3, 206])
def test_a_long_path_that_is_not_found_is_called_too_long(code: int) -> None:
    error = FileNotFoundError(2, "not found", str(deep(260)))
    # The attribute that Windows sets; nothing is said about other systems' errors.
    assert "too long" not in reason(error)
    error.winerror = code  # type: ignore[attr-defined, unused-ignore]
    assert reason(error) == "the path is too long for Windows"
    error.filename = str(deep(259))
    assert "too long" not in reason(error)
