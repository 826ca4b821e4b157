"""Clips from elsewhere, dropped onto the real window or imported by folders."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton

from app.bridge.notices import NoticeLevel
from app.core import problems
from app.core.errors import FileTrouble
from app.fs.uris import uri_of
from app.storage.files.clip_files import LocalClipFiles
from tests.fakes.clips import write_clip
from tests.fakes.real_library import LEFT, PROMPTS, RealLibrary, urls_of, write_gallop_clip
from tests.fakes.real_window import RealWindow
from tests.fakes.said_clips import Said, write_said
from tests.platforms import needs_byte_names, needs_named_pipes

ELSEWHERE = "A clip of somebody else's, 9:16"


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A clip of another machine's Gallop."""
    return write_gallop_clip(tmp_path / "usb stick" / "其他.mp4", ELSEWHERE, 7, "9:16")


def press(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, name), LEFT)


def words(dialog: QDialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def test_the_recipe_of_a_dropped_clip_fills_compose(
    library: RealLibrary, window: RealWindow, foreign: Path
) -> None:
    assert library.drop_files(foreign)
    dialog = window.dialog("found_clip_dialog")
    assert words(dialog, "found_title") == "其他.mp4"
    assert words(dialog, "found_settings") == "720P, 9:16, 10 s, cost $0.387"
    assert dialog.findChild(QPlainTextEdit, "found_prompt").toPlainText() == ELSEWHERE
    assert words(dialog, "found_words").startswith("The file includes its prompt data.")
    press(dialog, "found_use")
    assert window.prompt.toPlainText() == ELSEWHERE
    request = window.window.compose.request()
    assert (request.resolution, request.ratio, request.duration_s) == ("720P", "9:16", 10)
    assert library.model.total == len(PROMPTS)


def test_a_dropped_clip_is_copied_into_the_library_and_shown(
    library: RealLibrary, window: RealWindow, foreign: Path
) -> None:
    library.pane.bar.search_field.setText("tram")
    library.wait_for_names(1)
    library.drop_files(foreign)
    press(window.dialog("found_clip_dialog"), "found_add")
    # The search would hide what was just added: it is left.
    library.wait_for_names(len(PROMPTS) + 1)
    library.wait_for_new(ELSEWHERE)
    clip = library.clip(library.row_of(ELSEWHERE))
    assert clip.path.is_relative_to(library.folder)
    assert clip.path.read_bytes() == foreign.read_bytes()
    window.wait_for(lambda: window.notice == "1 clip was added to your library.")
    # Once more: it is known, also from another place.
    library.click(0)
    library.drop_files(foreign)
    dialog = window.dialog("found_clip_dialog")
    assert words(dialog, "found_words") == "Already in your library."
    press(dialog, "found_show")
    library.wait_for_chosen(ELSEWHERE)
    # It has been looked at.
    assert library.new() == []


def test_several_are_added_at_once_and_it_is_said_what_came_of_it(
    library: RealLibrary, window: RealWindow, foreign: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "whole folder"
    write_gallop_clip(folder / "deep" / "one.mp4", "One in a folder", 8)
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"")
    known = library.clip(0).path
    library.drop_files(foreign, known, broken, folder)
    library.wait_for_names(len(PROMPTS) + 2)
    window.wait_for(lambda: "2 clips" in window.notice)
    assert window.notice.startswith(
        "2 clips were added to your library. 1 clip was already there. 1 of 4 files couldn't "
        "be added to your library: “broken.mp4”."
    )
    assert library.text("import_words") == ""
    library.wait_for_new(ELSEWHERE, "One in a folder")
    # No key deletes what was just added, nor what was chosen before and is out of sight now.
    library.view.setFocus()
    library.press(Qt.Key.Key_Delete)
    assert library.actions.clip_ids == ()
    assert not library.actions.delete.isEnabled()
    assert library.model.total == len(PROMPTS) + 2
    described = library.model.index(library.row_of(ELSEWHERE))
    assert described.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("New, ")
    library.click(library.row_of(ELSEWHERE))
    assert library.new() == ["One in a folder"]
    # What lies in an imported folder stays there.
    assert library.clip(library.row_of("One in a folder")).path.is_relative_to(folder)


def test_a_folder_says_what_it_passed_over_and_takes_videos_by_their_bytes(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    no_length = Said(codec="libvpx-vp9", has_length=False)
    write_said(folder / "screen recording.webm", no_length)
    write_said(folder / "LOUD.MKV", Said(sound_s=2, has_length=False))
    write_said(folder / "turned.mov", Said(matrix=(0, 1, -1, 0))).rename(folder / "no suffix")
    (folder / "old.avi").write_bytes(b"RIFF\0\0\0\0AVI ")
    (folder / "notes.txt").write_text("notes")
    library.drop_files(folder)
    library.wait_for_names(len(PROMPTS) + 3)
    window.wait_for(lambda: "3 clips" in window.notice)
    assert window.notice.endswith(
        "2 skipped (“old.avi”, “notes.txt”): only MP4, MOV, MKV and WebM videos can be added."
    )
    # It stays until it is read.
    (notice,) = window.window._notice_bar.notices()
    assert notice.level is NoticeLevel.INFO
    clips = {
        name: library.clip(library.row_of(name))
        for name in ("screen recording", "LOUD", "no suffix")
    }
    facts = {name: clip.facts for name, clip in clips.items()}
    assert clips["no suffix"].request.ratio == "9:16"
    assert (facts["no suffix"].width_px, facts["no suffix"].height_px) == (180, 320)
    assert facts["screen recording"].duration_s == pytest.approx(1, abs=0.1)
    assert facts["LOUD"].duration_s == pytest.approx(2, abs=0.1)


@needs_byte_names
def test_clips_of_any_name_are_taken_in_and_played(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    """Dropped as other programs do: with this computer in the URL, and bytes that are no UTF-8."""
    names = ("\udcff\udcfe.mp4", "blank at its end.mp4 ", "100%20 #1?.mp4", "no suffix")
    folder = tmp_path / "\udce9t\udce9"
    paths = [
        write_gallop_clip(folder / f"{number}.mp4", f"Clip {number}", 20 + number).rename(
            folder / name
        )
        for number, name in enumerate(names)
    ]
    data = QMimeData()
    at_this_computer = (uri_of(path).replace("file://", "file://localhost") for path in paths)
    data.setData("text/uri-list", "\r\n".join(at_this_computer).encode())
    assert library.drop(data)
    library.wait_for_names(len(PROMPTS) + len(names))
    window.wait_for(lambda: window.notice == "4 clips were added to your library.")
    player = window.window.stage.player
    for number, name in enumerate(names):
        row = library.row_of(f"Clip {number}")
        assert library.clip(row).path.name == name
        shown = QSignalSpy(player.frame_shown)
        library.click(row)
        library.press(Qt.Key.Key_Return)
        window.wait_for(lambda shown=shown: shown.count() > 0)  # type: ignore[misc]
        assert window.text("player_words") == ""


@needs_named_pipes
def test_a_pipe_among_what_is_dropped_keeps_nothing(
    library: RealLibrary, window: RealWindow, foreign: Path, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe.mp4"
    os.mkfifo(pipe)
    library.drop_files(pipe, foreign)
    library.wait_for_names(len(PROMPTS) + 1)
    window.wait_for(lambda: "1 of 2 files couldn't be added" in window.notice)
    assert "“pipe.mp4”" in window.notice
    # Alone it is reported at once as no file.
    library.drop_files(pipe)
    window.wait_for(lambda: "it is not a file" in window.notice)


async def _refuse(clip_files: LocalClipFiles, path: Path, folder: Path) -> Path:
    raise FileTrouble(problems.copy_failed(path=folder, detail="Read-only file system"))


def test_why_no_clip_could_be_copied_stays_in_sight(
    library: RealLibrary,
    window: RealWindow,
    foreign: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(LocalClipFiles, "copy_into", _refuse)
    with window._qtbot.waitSignal(window.session.import_service.imported):
        library.drop_files(foreign, write_gallop_clip(tmp_path / "two.mp4", "Two", 8))
    window.wait_for(lambda: window.notice.startswith("No clips were added. "))
    # One notice for all of it, and none that reports success.
    assert "(Read-only file system)" in window.notice
    assert window.notice.endswith("This also happened to 1 other clip.")
    assert [notice.level for notice in window.window._notice_bar.notices()] == [NoticeLevel.WARNING]


def test_a_folder_with_a_dot_in_its_name_is_imported(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    write_gallop_clip(tmp_path / "2026.11" / "one.mp4", "One in a folder", 8)
    assert library.drop_files(tmp_path / "2026.11")
    window.wait_for(lambda: window.notice == "1 clip was added to your library.")


def test_a_file_without_a_recipe_says_so_and_can_be_added(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    plain = write_clip(tmp_path / "holiday.mp4")
    library.drop_files(plain)
    dialog = window.dialog("found_clip_dialog")
    assert words(dialog, "found_words").startswith("The file has no prompt data")
    assert not dialog.findChild(QPushButton, "found_use").isVisible()
    press(dialog, "found_add")
    library.wait_for_names(len(PROMPTS) + 1)
    library.wait_for_new("holiday")
    # The stage does not offer settings that are unknown.
    library.click(library.row_of("holiday"))
    assert not library.actions.use_again.isEnabled()
    assert not window.window.stage.use_again_button.isEnabled()


@pytest.mark.parametrize("content", [b"", b"<html>not a video</html>"])
def test_what_is_no_video_gets_a_sentence(
    library: RealLibrary, window: RealWindow, tmp_path: Path, content: bytes
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(content)
    library.drop_files(broken)
    window.wait_for(lambda: f"can't read “{broken}”" in window.notice)
    assert window.notice.endswith("Your files were not changed.")
    assert library.model.total == len(PROMPTS)


def test_the_prompt_takes_text_and_leaves_files_to_the_window(
    library: RealLibrary, window: RealWindow, foreign: Path
) -> None:
    text = QMimeData()
    text.setText("dropped words")
    assert library.drop(text, on=window.prompt.viewport())
    assert "dropped words" in window.prompt.toPlainText()
    before = window.prompt.toPlainText()
    assert library.drop_files(foreign, on=window.prompt.viewport())
    window.dialog("found_clip_dialog").close()
    assert window.prompt.toPlainText() == before


def test_what_no_clip_can_be_is_not_taken(library: RealLibrary, tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("words")
    assert not library.drop(text, on=library.view.viewport())
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"")
    assert not library.drop(urls_of([picture]))
