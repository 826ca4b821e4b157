"""The Compose pane by keyboard and screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget

from app.core.model_card import ModelCard
from app.core.request import default_request
from app.ui.compose.compose_pane import ComposePane


def test_screen_readers_find_every_control(compose: ComposePane) -> None:
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
        face = QAccessible.queryAccessibleInterface(compose.findChild(QWidget, object_name))
        found.add((object_name, face.text(QAccessible.Text.Name), face.role()))
    assert found == wanted


def test_the_formulas_label_is_read_as_the_formula(compose: ComposePane, card: ModelCard) -> None:
    compose.set_request(default_request(card, "A fox"), 2)
    face = QAccessible.queryAccessibleInterface(compose.findChild(QLabel, "formula"))
    assert face.text(QAccessible.Text.Name) == "5 s × $0.229 × 2 takes = $2.29"


def test_tab_walks_through_everything(compose: ComposePane, qapp: QApplication) -> None:
    compose.focus_prompt()
    visited = []
    for _ in range(10):
        visited.append(qapp.focusWidget().objectName())
        QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
    assert visited == [
        "prompt",
        "example_1",
        "example_2",
        "example_3",
        "resolution_1080P",
        "ratio_16:9",
        "duration_slider",
        "duration",
        "takes",
        "generate",
    ]


def test_arrow_keys_choose_ratio_and_resolution(compose: ComposePane, qapp: QApplication) -> None:
    compose.findChild(QRadioButton, "ratio_16:9").setFocus()
    QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Right)
    assert compose.request().ratio == "9:16"
    compose.findChild(QRadioButton, "resolution_1080P").setFocus()
    QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Left)
    assert compose.request().resolution == "720P"


def test_every_choice_and_number_says_what_it_is(compose: ComposePane) -> None:
    for name, text in (
        ("ratio_16:9", "Aspect ratio 16:9, "),
        ("ratio_9:16", "Aspect ratio 9:16, "),
        ("takes", "Takes: 1 to 8"),
        ("meter", "Length of the prompt"),
        ("fewer_takes", "Fewer takes"),
    ):
        assert compose.findChild(QWidget, name).toolTip().startswith(text), name
    tips = [each.toolTip() for each in compose.findChildren(QRadioButton)]
    assert all(tips)
    assert any(tip.startswith("Resolution 1080P: $0.229") for tip in tips)
