"""Moves that meet other moves of the same names: no file is ever lost."""

import os
import threading
from pathlib import Path
from typing import Any

import pytest

from app.fs.moves import move_to_unused
from tests.platforms import needs_case_renames, needs_links_for_renames


@needs_links_for_renames
@pytest.mark.parametrize("is_taken_again", [False, True])
def test_what_gets_the_old_name_during_a_move_is_not_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_taken_again: bool
) -> None:
    """Another program replaces the file under the old name before that name is removed."""
    source, target = tmp_path / "x.mp4", tmp_path / "y.mp4"
    source.write_bytes(b"ours")
    link, rename = os.link, Path.rename

    def link_and_swap(old: Path, new: Path, **how: Any) -> None:
        link(old, new, **how)
        if new == target:
            rename(source, tmp_path / "elsewhere.mp4")
            source.write_bytes(b"another's")

    def rename_and_take(old: Path, new: Path) -> Path:
        moved = rename(old, new)
        if old == source and is_taken_again:
            source.write_bytes(b"a third")
        return moved

    monkeypatch.setattr(os, "link", link_and_swap)
    monkeypatch.setattr(Path, "rename", rename_and_take)
    assert move_to_unused(source, lambda number: target, threading.Event()) == target
    left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    wanted = {"x.mp4": b"another's", "y.mp4": b"ours", "elsewhere.mp4": b"ours"}
    if is_taken_again:
        wanted |= {"x.mp4": b"a third", "x 2.mp4": b"another's"}
    assert left == wanted


class CaseBlindPath(type(Path())):  # type: ignore[misc]
    """A path that is compared as on Windows, without regard to upper and lower case."""

    def __eq__(self, other: object) -> bool:
        return str(self).casefold() == str(other).casefold()

    def __hash__(self) -> int:
        return hash(str(self).casefold())


@pytest.mark.parametrize(
    ("name", "candidates", "wanted"),
    [
        pytest.param("clip.mp4", ["Clip.mp4"], "Clip.mp4", marks=needs_case_renames),
        pytest.param(
            "clip 2.mp4", ["Taken.mp4", "Clip 2.mp4"], "Clip 2.mp4", marks=needs_case_renames
        ),
        ("clip.mp4", ["clip.mp4"], "clip.mp4"),
    ],
)
def test_a_new_spelling_is_a_new_name_where_paths_are_compared_without_case(
    tmp_path: Path, name: str, candidates: list[str], wanted: str
) -> None:
    folder = CaseBlindPath(tmp_path)
    for path in (folder / name, folder / "Taken.mp4"):
        path.write_bytes(path.name.encode())
    moved = move_to_unused(
        folder / name, lambda number: folder / candidates[number - 1], threading.Event()
    )
    assert str(moved) == str(tmp_path / wanted)
    left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert left == {wanted: name.encode(), "Taken.mp4": b"Taken.mp4"}


def test_a_disk_that_keeps_the_old_spelling_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "clip.mp4", tmp_path / "Clip.mp4"
    source.write_bytes(b"ours")
    stat = Path.stat

    def stat_without_case(path: Path, **how: Any) -> os.stat_result:
        return stat(source if path == target else path, **how)

    monkeypatch.setattr(Path, "stat", stat_without_case)
    monkeypatch.setattr(Path, "rename", lambda old, new: new)
    assert move_to_unused(source, lambda number: target, threading.Event()) == source
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]
