"""The videos' folder in the real window: changed in the settings, or from a problem with it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

import app.engine.jobs.holds
from app.core.job import Hold, JobState
from app.core.settings import SettingGroup
from app.ui.settings.settings_dialog import SettingsDialog
from tests.fakes.real_window import RealWindow


@pytest.fixture
def films(tmp_path: Path) -> Path:
    (tmp_path / "Films").mkdir()
    return tmp_path / "Films"


def choose(window: RealWindow, folder: Path) -> None:
    """Choose `folder` in the chooser that is open."""
    window.wait_for(lambda: bool(choosers(window)))
    chooser = choosers(window)[0]
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def choosers(window: RealWindow) -> list[QFileDialog]:
    found = window.window.findChildren(QFileDialog, "videos_folder_chooser")
    return [chooser for chooser in found if chooser.isVisible()]


def change_in_settings(window: RealWindow, folder: Path) -> QLabel:
    """Change the folder in the settings; returns the label with it, in the open dialog."""
    window.window._menus.settings.trigger()
    dialog = window.dialog("settings_dialog")
    assert isinstance(dialog, SettingsDialog)
    dialog.show_section(SettingGroup.CLIPS)
    window.click("Change videos folder")
    choose(window, folder)
    shown = dialog.findChild(QLabel, "videos_folder")
    assert shown is not None
    return shown


def test_new_videos_go_to_the_chosen_folder_and_old_ones_stay(
    window: RealWindow, films: Path, tmp_path: Path, make_window: Callable[[], RealWindow]
) -> None:
    window.generate("A horse")
    first = window.wait_for_clip().path
    window.generate("Two horses [demo: slow 2]")
    window.wait_for(lambda: any(job.state is JobState.RUNNING for job in window.jobs()))
    shown = change_in_settings(window, films)
    window.wait_for(lambda: shown.text() == str(films))
    refused = window.dialog("settings_dialog").findChild(QLabel, "videos_folder_problem")
    window.click("Change videos folder")
    choose(window, tmp_path / "gone")
    window.wait_for(lambda: "no such file or directory" in refused.text())
    assert shown.text() == str(films)
    window.dialog("settings_dialog").accept()
    # A job remembers where its video was to go.
    assert window.wait_for_clip(2).path.parent == first.parent
    window.generate("Three horses")
    third = window.wait_for_clip(3)
    assert third.path.parent == films
    assert first.is_file()
    actions = window.session.library_actions
    actions.delete([clip.clip_id for clip in (window.clips[0], third)])
    window.wait_for(lambda: not first.exists() and not third.path.exists())
    actions.put_back([clip.clip_id for clip in (window.clips[0], third)])
    window.wait_for(lambda: first.exists() and third.path.exists())
    # Clips in the earlier folder are found again, also after the next start.
    window.close()
    (first.parent / "sub").mkdir()
    moved = first.rename(first.parent / "sub" / "other name.mp4")
    again = make_window()
    again.open()
    assert again.session.clips_dir == films
    again.session.library_watcher.scan()
    clip_id = window.clips[0].clip_id
    model = again.session.library_model
    again.wait_for(
        lambda: any(
            clip.clip_id == clip_id and clip.path == moved
            for row in range(model.total)
            if (clip := model.clip(row))
        )
    )


def test_jobs_that_wait_for_a_folder_go_on_in_the_chosen_one(
    window: RealWindow, films: Path, tmp_path: Path
) -> None:
    videos = Path(os.environ["GALLOP_HOME"], "Videos")
    videos.write_text("a file where a folder should be")
    window.generate("A horse")
    window.wait_for_state("Waiting for a")
    window.click("Choose folder…")
    choose(window, tmp_path / "gone")
    window.wait_for(lambda: "can't be the videos folder" in window.notice)
    window.click("Choose folder…")
    choose(window, films)
    assert window.wait_for_clip().path.parent == films
    window.wait_for(lambda: window.notice.startswith("New videos go to"))
    assert str(films) in window.notice
    assert "Existing clips stay where they are." in window.notice


def test_a_paid_video_waits_for_its_folder_and_blocks_no_other(
    window: RealWindow, films: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.engine.jobs.holds, "DISK_CHECK_S", 0.1)
    window.session.videos_folder.choose(films)
    window.wait_for(lambda: window.session.clips_dir == films)
    window.generate("A horse [demo: slow 2]")
    window.wait_for(lambda: any(job.state is JobState.RUNNING for job in window.jobs()))
    shutil.rmtree(films)
    window.wait_for(lambda: [job.hold for job in window.jobs()] == [Hold.FOLDER])
    assert str(films) in window.notice
    assert not films.exists()
    (tmp_path / "Other").mkdir()
    other = tmp_path / "Other"
    films.mkdir()
    first = window.wait_for_clip()
    assert first.path.parent == films
    shutil.rmtree(films)
    window.session.videos_folder.choose(other)
    window.wait_for(lambda: window.session.clips_dir == other)
    window.generate("Two horses")
    assert window.wait_for_clip(2).path.parent == other
