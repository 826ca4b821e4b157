"""The prompt: how it is counted, what is cut or removed, and that undo brings it back."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.model_card import ModelCard
from app.core.request import default_request
from app.ui.compose.compose_pane import ComposePane
from app.ui.compose.prompt_edit import PromptHighlighter
from app.ui.theme.theme import Theme
from tests.fakes.compose_parts import button, click, prompt_of, words
from tests.fakes.shut_window import RESOURCES


def test_the_meter_counts_with_separators(compose: ComposePane, card: ModelCard) -> None:
    compose.set_request(default_request(card, "x" * 1312))
    assert words(compose, "meter") == "1,312 / 5,000"
    assert not button(compose, "cut_here").isVisible()


def test_what_would_be_cut_is_said_marked_and_cut_on_request(
    compose: ComposePane, card: ModelCard
) -> None:
    kept = "😀" + "x" * 4999
    compose.set_request(default_request(card, kept + "y" * 312))
    assert words(compose, "meter") == "5,312 / 5,000 · the last 312 characters would be cut"
    (mark,) = prompt_of(compose).extraSelections()
    assert mark.cursor.selectedText() == "y" * 312
    click(compose, "cut_here")
    assert compose.request().prompt == kept
    assert words(compose, "meter") == "5,000 / 5,000"
    assert prompt_of(compose).extraSelections() == []
    prompt_of(compose).undo()
    assert compose.request().prompt == kept + "y" * 312


def test_one_lost_character_is_singular(compose: ComposePane, card: ModelCard) -> None:
    compose.set_request(default_request(card, "雪" * 2501))
    assert words(compose, "meter") == "5,002 / 5,000 · the last character would be cut"


@pytest.mark.parametrize(
    ("prompt", "sentence", "name"),
    [
        ("a\x07b", "The prompt contains 1 invisible character.", "Remove 1 invisible character"),
        (
            "a\x07b\x1b",
            "The prompt contains 2 invisible characters.",
            "Remove 2 invisible characters",
        ),
    ],
)
def test_control_characters_are_removed_on_request(
    compose: ComposePane, card: ModelCard, prompt: str, sentence: str, name: str
) -> None:
    compose.set_request(default_request(card, prompt))
    assert words(compose, "control_characters") == sentence
    assert button(compose, "remove_controls").accessibleName() == name
    click(compose, "remove_controls")
    assert compose.request().prompt == "ab"
    assert not button(compose, "remove_controls").isVisible()
    prompt_of(compose).undo()
    assert compose.request().prompt == prompt


def test_a_very_long_paste_is_kept_and_counted(compose: ComposePane) -> None:
    pasted = QMimeData()
    pasted.setText("x" * 100_000)
    prompt_of(compose).insertFromMimeData(pasted)
    assert compose.request().prompt == "x" * 100_000
    assert words(compose, "meter").startswith("100,000 / 5,000")


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
    compose: ComposePane, card: ModelCard, qapp: QApplication, qtbot: QtBot
) -> None:
    compose.set_request(default_request(card, "Audio: wind" + "x" * 5000))
    theme = Theme(qapp, RESOURCES / "styles", "light")
    with qtbot.assertNotEmitted(compose.request_edited):
        theme.set_preference("dark")
    assert len(prompt_of(compose).extraSelections()) == 1


def test_the_caret_stays_where_the_prompt_is_edited(compose: ComposePane) -> None:
    prompt = prompt_of(compose)
    QTest.keyClicks(prompt, "fox")
    prompt.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(prompt, "A ")
    assert compose.request().prompt == "A fox"


def test_each_paragraph_begins_at_its_own_side(compose: ComposePane) -> None:
    prompt = prompt_of(compose)
    prompt.setPlainText("שלום\nA woman runs\nمرحبا\n")
    prompt.grab()

    def side_of(line: int) -> str:
        prompt.setTextCursor(QTextCursor(prompt.document().findBlockByNumber(line)))
        return "left" if prompt.cursorRect().center().x() < prompt.width() / 2 else "right"

    assert [side_of(line) for line in range(3)] == ["right", "left", "right"]
    QTest.keyClicks(prompt, "x")
    prompt.grab()
    assert [side_of(line) for line in range(3)] == ["right", "left", "left"]


def test_a_long_word_or_prompt_makes_nothing_wider(compose: ComposePane) -> None:
    before = compose.minimumSizeHint().width()
    for prompt in ("x" * 300, "word " * 1_000, "\u0633" * 300):
        prompt_of(compose).setPlainText(prompt)
        assert compose.minimumSizeHint().width() == before
        assert prompt_of(compose).horizontalScrollBar().maximum() == 0
