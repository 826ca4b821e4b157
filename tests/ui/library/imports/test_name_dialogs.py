"""Names that are asked for: of a clip, of new files, and what an import brought."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.core.library.clip import Clip, ClipAnnotations
from app.core.library.name_pattern import PLACEHOLDERS, fill, pattern_problem, sample_facts
from app.core.problem import Problem
from app.ui.library.imports.import_panel import ImportPanel
from app.ui.settings.name_pattern_edit import NamePatternEdit
from app.ui.widgets.name_dialog import RenameDialog
from tests.fakes.clips import make_clip
from tests.fakes.engine_world import CARD


def preview(pattern: str) -> str | Problem:
    return pattern_problem(pattern) or f"{fill(pattern, sample_facts(CARD))}.mp4"


@pytest.fixture
def pattern_edit(qtbot: QtBot) -> NamePatternEdit:
    edit = NamePatternEdit(preview)
    qtbot.addWidget(edit)
    edit.set_pattern("{date} {prompt}")
    with qtbot.waitExposed(edit):
        edit.show()
    return edit


@pytest.fixture
def import_panel(qtbot: QtBot) -> ImportPanel:
    panel = ImportPanel()
    qtbot.addWidget(panel)
    return panel


def rename_dialog(qtbot: QtBot, clip: Clip) -> RenameDialog:
    dialog = RenameDialog(clip)
    # Deleted by pytest-qt, which closes it once more.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def test_renaming_begins_with_the_name(qtbot: QtBot) -> None:
    clip = replace(make_clip(prompt="A fox"), annotations=ClipAnnotations(title="Old"))
    dialog = rename_dialog(qtbot, clip)
    with qtbot.waitExposed(dialog):
        dialog.open()
    field, accept = dialog.findChild(QLineEdit), dialog.findChild(QPushButton, "accept_name")
    assert field is not None
    assert accept is not None
    assert (field.text(), field.selectedText()) == ("Old", "Old")
    assert field.accessibleName() == "New name"
    assert not accept.isEnabled()
    qtbot.keyClicks(field, "   ")
    assert not accept.isEnabled()
    qtbot.keyClicks(field, "New  name ")
    with qtbot.waitSignal(dialog.accepted_with) as accepted:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert accepted.args == ["New name"]


def test_renaming_can_be_left(qtbot: QtBot) -> None:
    dialog = rename_dialog(qtbot, replace(make_clip(prompt="A fox"), is_missing=True))
    dialog.open()
    hint = dialog.findChild(QLabel, "new_name_hint")
    assert hint is not None
    assert hint.isHidden()
    with qtbot.assertNotEmitted(dialog.accepted_with):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_pattern_shows_what_it_leads_to(qtbot: QtBot, pattern_edit: NamePatternEdit) -> None:
    field, result = pattern_edit.findChild(QLineEdit), pattern_edit.findChild(QLabel)
    assert field is not None
    assert result is not None
    assert result.text() == "For example: ⁨2026-11-22 A black lab swimming.mp4⁩"
    with qtbot.waitSignal(pattern_edit.pattern_edited) as edited:
        qtbot.keyClick(field, Qt.Key.Key_Exclam)
        assert "swimming!" in result.text()
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert edited.args == ["{date} {prompt}!"]
    with qtbot.assertNotEmitted(pattern_edit.pattern_edited):
        qtbot.keyClicks(field, "{da")
        assert "can't be used in a name" in result.text()
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("wrong") == "true"
    assert "can't be used in a name" in result.text()
    assert field.accessibleDescription() == result.text()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert pattern_edit.pattern() == "{date} {prompt}!"


def test_placeholders_are_inserted_at_the_cursor(
    qtbot: QtBot, pattern_edit: NamePatternEdit
) -> None:
    menu = pattern_edit.findChild(QMenu)
    assert menu is not None
    assert [each.data() for each in menu.actions()] == list(PLACEHOLDERS)
    for each in menu.actions():
        if each.objectName() == "placeholder_ratio":
            each.trigger()
    assert pattern_edit.pattern() == "{date} {prompt} {ratio}"


def test_an_import_from_start_to_end(qtbot: QtBot, import_panel: ImportPanel) -> None:
    words = import_panel.findChild(QLabel, "import_words")
    bar, stop = import_panel.findChild(QProgressBar), import_panel.findChild(QPushButton)
    assert words is not None
    assert bar is not None
    assert stop is not None
    import_panel.show_progress(0, 0)
    assert words.text() == "Looking for clips…"
    import_panel.show_progress(12, 340)
    assert words.text() == "Adding clips: 12 of 340 files"
    assert (bar.value(), bar.maximum()) == (12, 340)
    with qtbot.waitSignal(import_panel.stop_requested):
        stop.click()
    import_panel.show_progress(13, 340)
    assert not stop.isEnabled()
    import_panel.hide()
    import_panel.show_progress(0, 1)
    assert import_panel.isVisible()
    assert words.text() == "Adding a clip…"
    assert stop.isEnabled()
