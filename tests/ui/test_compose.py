"""The Compose pane: what it asks for, what it refuses, and that one press is one job."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QInputMethodEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.model_card import ModelCard, parse_model_card
from app.core.pricing import cost_of
from app.core.request import GenerationRequest, default_request
from app.ui.compose import ComposePane
from app.ui.generate_button import GenerateButton
from app.ui.prompt_highlighter import PromptHighlighter
from app.ui.theme import Theme

RESOURCES = Path(__file__).parents[2] / "resources"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def card() -> ModelCard:
    path = RESOURCES / "models" / "happyhorse-1.0-text-to-video.toml"
    return parse_model_card(path.read_text(encoding="utf-8"))


@pytest.fixture
def pane(card: ModelCard, qapp: QApplication, qtbot: QtBot) -> ComposePane:
    Theme(qapp, RESOURCES / "styles", "light")
    pane = ComposePane(card)
    pane.request_edited.connect(
        lambda request, takes: pane.show_cost(cost_of(request, takes, card))
    )
    qtbot.addWidget(pane)
    pane.resize(340, 780)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


@pytest.fixture
def made(pane: ComposePane) -> list[tuple[GenerationRequest, int]]:
    made: list[tuple[GenerationRequest, int]] = []
    pane.generate_requested.connect(lambda request, takes: made.append((request, takes)))
    return made


def prompt_of(pane: ComposePane) -> QPlainTextEdit:
    return pane.findChild(QPlainTextEdit, "prompt")


def words(pane: ComposePane, name: str) -> str:
    return pane.findChild(QLabel, name).text()


def button(pane: ComposePane, name: str) -> GenerateButton:
    return pane.findChild(QPushButton, name)


def click(pane: ComposePane, name: str) -> None:
    QTest.mouseClick(button(pane, name), Qt.MouseButton.LeftButton)


def type_number(pane: ComposePane, name: str, digits: str) -> QSpinBox:
    field = pane.findChild(QSpinBox, name)
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field, digits)
    return field


# --- values in and out -----------------------------------------------------------------------


def test_it_begins_with_the_cards_defaults(pane: ComposePane, card: ModelCard) -> None:
    assert pane.request() == default_request(card)
    assert pane.takes() == card.default_takes


def test_every_change_is_told(pane: ComposePane, card: ModelCard, qtbot: QtBot) -> None:
    told: list[tuple[GenerationRequest, int]] = []
    pane.request_edited.connect(lambda request, takes: told.append((request, takes)))
    QTest.keyClicks(prompt_of(pane), "A")
    pane.findChild(QRadioButton, "resolution_720P").click()
    pane.findChild(QRadioButton, "ratio_9:16").click()
    pane.findChild(QSlider, "duration_slider").setValue(7)
    pane.findChild(QSpinBox, "takes").setValue(3)
    pane.set_callback_url("https://example.org/done")
    wanted = GenerationRequest(card.id, "A", "720P", "9:16", 7, "https://example.org/done")
    assert told[-1] == (wanted, 3)
    assert len(told) == 6


def test_a_request_is_shown_whole_and_told_once(pane: ComposePane, card: ModelCard) -> None:
    told: list[tuple[GenerationRequest, int]] = []
    pane.request_edited.connect(lambda request, takes: told.append((request, takes)))
    wanted = GenerationRequest(card.id, "雪山\nA\u00a0fox 😀", "720P", "3:4", 15)
    pane.set_request(wanted, 4)
    assert told == [(wanted, 4)]
    assert pane.request() == wanted


def test_using_a_request_again_can_be_undone(pane: ComposePane, card: ModelCard) -> None:
    QTest.keyClicks(prompt_of(pane), "my draft")
    pane.set_request(default_request(card, "another"))
    prompt_of(pane).undo()
    assert pane.request().prompt == "my draft"


def test_an_unknown_resolution_or_ratio_changes_nothing(pane: ComposePane, card: ModelCard) -> None:
    pane.set_request(replace(default_request(card), resolution="4K", ratio="21:9"))
    assert pane.request() == default_request(card)


# --- price -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("duration_s", "takes", "formula", "on_button"),
    [
        (5, 2, "5 s × $0.229 × 2 takes = $2.29", "Generate  $2.29"),
        (5, 1, "5 s × $0.229 × 1 take = $1.145", "Generate  $1.145"),
        (15, 1, "15 s × $0.229 × 1 take = $3.435", "Generate  $3.435"),
    ],
)
def test_the_price_is_exact(
    pane: ComposePane, card: ModelCard, duration_s: int, takes: int, formula: str, on_button: str
) -> None:
    pane.set_request(replace(default_request(card, "A fox"), duration_s=duration_s), takes)
    assert words(pane, "formula") == formula
    assert button(pane, "generate").text() == on_button
    assert button(pane, "generate").accessibleName() == "Generate"
    assert on_button.split()[-1] in button(pane, "generate").accessibleDescription()


def test_without_a_price_none_is_shown(pane: ComposePane) -> None:
    pane.show_cost(None)
    assert words(pane, "formula") == ""
    assert button(pane, "generate").text() == "Generate"


# --- one press, one job ----------------------------------------------------------------------


def test_a_double_click_is_one_job(pane: ComposePane, made: list[Any]) -> None:
    generate = button(pane, "generate")
    QTest.mouseClick(generate, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(generate, Qt.MouseButton.LeftButton)
    QTest.mouseClick(generate, Qt.MouseButton.LeftButton)
    assert len(made) == 1


def test_two_deliberate_presses_are_two_jobs(
    pane: ComposePane, made: list[Any], qtbot: QtBot
) -> None:
    QTest.keyClick(prompt_of(pane), Qt.Key.Key_Return, CTRL)
    with qtbot.waitSignal(button(pane, "generate").same_press_over.timeout):
        pass
    QTest.keyClick(prompt_of(pane), Qt.Key.Key_Return, CTRL)
    assert len(made) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("where", ["prompt", "takes", "ratio_16:9", "duration_slider"])
def test_ctrl_enter_generates_anywhere_in_the_pane(
    pane: ComposePane, made: list[Any], key: Qt.Key, where: str
) -> None:
    QTest.keyClick(pane.findChild(QWidget, where), key, CTRL)
    assert made == [(pane.request(), 1)]


@pytest.mark.parametrize(
    "shift", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_bare_enter_is_a_new_line(
    pane: ComposePane, made: list[Any], shift: Qt.KeyboardModifier
) -> None:
    QTest.keyClicks(prompt_of(pane), "a")
    QTest.keyClick(prompt_of(pane), Qt.Key.Key_Return, shift)
    QTest.keyClicks(prompt_of(pane), "b")
    assert pane.request().prompt == "a\nb"
    assert made == []


@pytest.mark.parametrize("where", ["takes", "generate", "ratio_16:9"])
def test_bare_enter_never_generates(pane: ComposePane, made: list[Any], where: str) -> None:
    QTest.keyClick(pane.findChild(QWidget, where), Qt.Key.Key_Return)
    assert made == []


def test_while_composing_nothing_is_generated(
    pane: ComposePane, made: list[Any], qapp: QApplication
) -> None:
    prompt = prompt_of(pane)
    qapp.sendEvent(prompt, QInputMethodEvent("xue", []))
    QTest.keyClick(prompt, Qt.Key.Key_Return, CTRL)
    pane.generate()
    assert made == []
    done = QInputMethodEvent("", [])
    done.setCommitString("雪")
    qapp.sendEvent(prompt, done)
    QTest.keyClick(prompt, Qt.Key.Key_Return, CTRL)
    assert [request.prompt for request, _ in made] == ["雪"]


# --- the prompt ------------------------------------------------------------------------------


def test_the_meter_counts_with_separators(pane: ComposePane, card: ModelCard) -> None:
    pane.set_request(default_request(card, "x" * 1312))
    assert words(pane, "meter") == "1,312 / 5,000"
    assert not button(pane, "cut_here").isVisible()


def test_what_would_be_cut_is_said_marked_and_cut_on_request(
    pane: ComposePane, card: ModelCard
) -> None:
    kept = "😀" + "x" * 4999
    pane.set_request(default_request(card, kept + "y" * 312))
    assert words(pane, "meter") == "5,312 / 5,000 · the last 312 characters would be cut"
    (mark,) = prompt_of(pane).extraSelections()
    assert mark.cursor.selectedText() == "y" * 312
    click(pane, "cut_here")
    assert pane.request().prompt == kept
    assert words(pane, "meter") == "5,000 / 5,000"
    assert prompt_of(pane).extraSelections() == []
    prompt_of(pane).undo()
    assert pane.request().prompt == kept + "y" * 312


def test_one_lost_character_is_singular(pane: ComposePane, card: ModelCard) -> None:
    pane.set_request(default_request(card, "雪" * 2501))
    assert words(pane, "meter") == "5,002 / 5,000 · the last character would be cut"


@pytest.mark.parametrize(
    ("prompt", "sentence", "name"),
    [
        ("a\x07b", "The prompt holds 1 invisible character.", "Remove 1 invisible character"),
        ("a\x07b\x1b", "The prompt holds 2 invisible characters.", "Remove 2 invisible characters"),
    ],
)
def test_control_characters_are_removed_on_request(
    pane: ComposePane, card: ModelCard, prompt: str, sentence: str, name: str
) -> None:
    pane.set_request(default_request(card, prompt))
    assert words(pane, "control_characters") == sentence
    assert button(pane, "remove_controls").accessibleName() == name
    click(pane, "remove_controls")
    assert pane.request().prompt == "ab"
    assert not button(pane, "remove_controls").isVisible()
    prompt_of(pane).undo()
    assert pane.request().prompt == prompt


def test_a_very_long_paste_is_kept_and_counted(pane: ComposePane) -> None:
    pasted = QMimeData()
    pasted.setText("x" * 100_000)
    prompt_of(pane).insertFromMimeData(pasted)
    assert pane.request().prompt == "x" * 100_000
    assert words(pane, "meter").startswith("100,000 / 5,000")


def test_labels_stand_out_also_behind_emoji(qapp: QApplication) -> None:
    document = QTextDocument()
    highlighter = PromptHighlighter(document, QColor("red"))
    text = "😀 fox.Audio: wind. Shot 1 [0-3s] wide. An audio guide. Constraints: none"
    document.setPlainText(text)
    highlighter.rehighlight()
    raw = text.encode("utf-16-le")
    found = [
        raw[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
        for part in document.firstBlock().layout().formats()
    ]
    assert found == ["Audio:", "Shot 1 [0-3s]", "Constraints:"]


def test_a_change_of_colours_is_no_change_of_the_prompt(
    pane: ComposePane, card: ModelCard, qapp: QApplication, qtbot: QtBot
) -> None:
    pane.set_request(default_request(card, "Audio: wind" + "x" * 5000))
    theme = Theme(qapp, RESOURCES / "styles", "light")
    with qtbot.assertNotEmitted(pane.request_edited):
        theme.set_preference("dark")
    assert len(prompt_of(pane).extraSelections()) == 1


# --- numbers ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "taken"), [("2", 3), ("16", 15), ("0", 3), ("999", 15)])
def test_a_duration_out_of_range_is_refused_with_a_sentence(
    pane: ComposePane, made: list[Any], typed: str, taken: int
) -> None:
    field = type_number(pane, "duration", typed)
    hint = pane.findChild(QLabel, "number_hint")
    assert hint.isVisible()
    assert f"3 to 15 seconds long, not {typed}." in hint.text()
    assert not button(pane, "generate").isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert made == []
    pane.focus_prompt()
    assert pane.request().duration_s == taken
    assert hint.isVisible()
    assert button(pane, "generate").isEnabled()
    type_number(pane, "duration", "8")
    assert not hint.isVisible()
    assert pane.request().duration_s == 8


@pytest.mark.parametrize("typed", ["0", "9"])
def test_takes_out_of_range_are_refused_with_a_sentence(pane: ComposePane, typed: str) -> None:
    type_number(pane, "takes", typed)
    assert f"1 to 8 takes, not {typed}." in words(pane, "number_hint")
    assert not button(pane, "generate").isEnabled()


def test_letters_cannot_be_typed_into_numbers(pane: ComposePane) -> None:
    type_number(pane, "duration", "7x")
    assert pane.request().duration_s == 7


def test_slider_and_field_agree(pane: ComposePane) -> None:
    slider = pane.findChild(QSlider, "duration_slider")
    type_number(pane, "duration", "12")
    assert slider.value() == 12
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert pane.findChild(QSpinBox, "duration").value() == 11


@pytest.mark.parametrize("name", ["duration", "takes", "duration_slider"])
def test_the_wheel_changes_a_number_only_with_the_focus(
    pane: ComposePane, qapp: QApplication, name: str
) -> None:
    widget = pane.findChild(QWidget, name)
    before = widget.value()

    def turn() -> None:
        middle = QPointF(widget.rect().center())
        wheel = QWheelEvent(
            middle,
            QPointF(widget.mapToGlobal(widget.rect().center())),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        qapp.sendEvent(widget, wheel)

    pane.focus_prompt()
    turn()
    assert widget.value() == before
    widget.setFocus()
    turn()
    assert widget.value() > before


# --- names and keys --------------------------------------------------------------------------


def test_screen_readers_find_every_control(pane: ComposePane) -> None:
    role = QAccessible.Role
    wanted = {
        ("prompt", "Prompt", role.EditableText),
        ("resolution_720P", "720P", role.RadioButton),
        ("resolution_1080P", "1080P", role.RadioButton),
        *((f"ratio_{r}", r, role.RadioButton) for r in ("16:9", "9:16", "1:1", "4:3", "3:4")),
        ("duration", "Duration", role.SpinBox),
        ("duration_slider", "Duration slider", role.Slider),
        ("takes", "Takes", role.SpinBox),
        ("generate", "Generate", role.Button),
        ("meter", "0 / 5,000", role.StaticText),
    }
    found = set()
    for object_name, _, _ in wanted:
        face = QAccessible.queryAccessibleInterface(pane.findChild(QWidget, object_name))
        found.add((object_name, face.text(QAccessible.Text.Name), face.role()))
    assert found == wanted


def test_the_formulas_label_is_read_as_the_formula(pane: ComposePane, card: ModelCard) -> None:
    pane.set_request(default_request(card, "A fox"), 2)
    face = QAccessible.queryAccessibleInterface(pane.findChild(QLabel, "formula"))
    assert face.text(QAccessible.Text.Name) == "5 s × $0.229 × 2 takes = $2.29"


def test_tab_walks_through_everything(pane: ComposePane, qapp: QApplication) -> None:
    pane.focus_prompt()
    visited = []
    for _ in range(7):
        visited.append(qapp.focusWidget().objectName())
        QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
    assert visited == [
        "prompt",
        "resolution_1080P",
        "ratio_16:9",
        "duration_slider",
        "duration",
        "takes",
        "generate",
    ]


def test_arrow_keys_choose_ratio_and_resolution(pane: ComposePane, qapp: QApplication) -> None:
    pane.findChild(QRadioButton, "ratio_16:9").setFocus()
    QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Right)
    assert pane.request().ratio == "9:16"
    pane.findChild(QRadioButton, "resolution_1080P").setFocus()
    QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Left)
    assert pane.request().resolution == "720P"


def test_the_caret_stays_where_the_prompt_is_edited(pane: ComposePane) -> None:
    prompt = prompt_of(pane)
    QTest.keyClicks(prompt, "fox")
    prompt.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(prompt, "A ")
    assert pane.request().prompt == "A fox"
