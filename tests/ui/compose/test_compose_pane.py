"""The Compose pane: what it asks for, at what price, and that one press is one job."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QRadioButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.model_card import ModelCard
from app.core.prices import Cost
from app.core.request import GenerationRequest, default_request
from app.ui.compose.compose_pane import ComposePane
from app.ui.compose.month_label import MONTH_PADDING_PX
from app.ui.theme.tokens import tokens_of
from tests.fakes.compose_parts import CTRL, button, prompt_of, words

# --- values in and out ----------------------------------------------------------------------------


def test_it_begins_with_the_cards_defaults(compose: ComposePane, card: ModelCard) -> None:
    assert compose.request() == default_request(card)
    assert compose.takes() == card.default_takes


def test_every_change_is_reported(compose: ComposePane, card: ModelCard) -> None:
    emitted: list[tuple[GenerationRequest, int]] = []
    compose.request_edited.connect(lambda request, takes: emitted.append((request, takes)))
    QTest.keyClicks(prompt_of(compose), "A")
    compose.findChild(QRadioButton, "resolution_720P").click()
    compose.findChild(QRadioButton, "ratio_9:16").click()
    compose.findChild(QSlider, "duration_slider").setValue(7)
    compose.findChild(QSpinBox, "takes").setValue(3)
    compose.set_callback_url("https://example.org/done")
    wanted = GenerationRequest(card.id, "A", "720P", "9:16", 7, "https://example.org/done")
    assert emitted[-1] == (wanted, 3)
    assert len(emitted) == 6


def test_a_request_is_shown_whole_and_reported_once(compose: ComposePane, card: ModelCard) -> None:
    emitted: list[tuple[GenerationRequest, int]] = []
    compose.request_edited.connect(lambda request, takes: emitted.append((request, takes)))
    wanted = GenerationRequest(card.id, "雪山\nA\u00a0fox 😀", "720P", "3:4", 15)
    compose.set_request(wanted, 4)
    assert emitted == [(wanted, 4)]
    assert compose.request() == wanted


def test_using_a_request_again_can_be_undone(compose: ComposePane, card: ModelCard) -> None:
    QTest.keyClicks(prompt_of(compose), "my draft")
    compose.set_request(default_request(card, "another"))
    prompt_of(compose).undo()
    assert compose.request().prompt == "my draft"


def test_an_unknown_resolution_or_ratio_changes_nothing(
    compose: ComposePane, card: ModelCard
) -> None:
    compose.set_request(replace(default_request(card), resolution="4K", ratio="21:9"))
    assert compose.request() == default_request(card)


# --- price ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("duration_s", "takes", "formula", "on_button"),
    [
        (5, 2, "5 s × $0.229 × 2 takes = $2.29", "Generate  $2.29"),
        (5, 1, "5 s × $0.229 × 1 take = $1.145", "Generate  $1.145"),
        (15, 1, "15 s × $0.229 × 1 take = $3.435", "Generate  $3.435"),
    ],
)
def test_the_price_is_exact(
    compose: ComposePane, card: ModelCard, duration_s: int, takes: int, formula: str, on_button: str
) -> None:
    compose.set_request(replace(default_request(card, "A fox"), duration_s=duration_s), takes)
    assert words(compose, "formula") == formula
    assert button(compose, "generate").text() == on_button
    assert button(compose, "generate").accessibleName() == "Generate"
    assert on_button.split()[-1] in button(compose, "generate").accessibleDescription()


def test_without_a_price_none_is_shown(compose: ComposePane) -> None:
    compose.show_cost(None)
    assert words(compose, "formula") == ""
    assert button(compose, "generate").text() == "Generate"


# --- one press, one job ---------------------------------------------------------------------------


def test_a_double_click_is_one_job(compose: ComposePane, generated: list[Any]) -> None:
    generate = button(compose, "generate")
    QTest.mouseClick(generate, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(generate, Qt.MouseButton.LeftButton)
    QTest.mouseClick(generate, Qt.MouseButton.LeftButton)
    assert len(generated) == 1


def test_two_deliberate_presses_are_two_jobs(
    compose: ComposePane, generated: list[Any], qtbot: QtBot
) -> None:
    QTest.keyClick(prompt_of(compose), Qt.Key.Key_Return, CTRL)
    with qtbot.waitSignal(button(compose, "generate").findChild(QTimer).timeout):
        pass
    QTest.keyClick(prompt_of(compose), Qt.Key.Key_Return, CTRL)
    assert len(generated) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("where", ["prompt", "takes", "ratio_16:9", "duration_slider"])
def test_ctrl_enter_generates_anywhere_in_the_pane(
    compose: ComposePane, generated: list[Any], key: Qt.Key, where: str
) -> None:
    QTest.keyClick(compose.findChild(QWidget, where), key, CTRL)
    assert generated == [(compose.request(), 1)]


@pytest.mark.parametrize(
    "shift", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_bare_enter_is_a_new_line(
    compose: ComposePane, generated: list[Any], shift: Qt.KeyboardModifier
) -> None:
    QTest.keyClicks(prompt_of(compose), "a")
    QTest.keyClick(prompt_of(compose), Qt.Key.Key_Return, shift)
    QTest.keyClicks(prompt_of(compose), "b")
    assert compose.request().prompt == "a\nb"
    assert generated == []


@pytest.mark.parametrize("where", ["takes", "generate", "ratio_16:9"])
def test_bare_enter_never_generates(compose: ComposePane, generated: list[Any], where: str) -> None:
    QTest.keyClick(compose.findChild(QWidget, where), Qt.Key.Key_Return)
    assert generated == []


def test_while_composing_nothing_is_generated(
    compose: ComposePane, generated: list[Any], qapp: QApplication
) -> None:
    prompt = prompt_of(compose)
    qapp.sendEvent(prompt, QInputMethodEvent("xue", []))
    QTest.keyClick(prompt, Qt.Key.Key_Return, CTRL)
    compose.generate()
    assert generated == []
    done = QInputMethodEvent("", [])
    done.setCommitString("雪")
    qapp.sendEvent(prompt, done)
    QTest.keyClick(prompt, Qt.Key.Key_Return, CTRL)
    assert [request.prompt for request, _ in generated] == ["雪"]


# --- examples, growth, the demo, the month ----------------------------------------------------


def test_an_example_fills_in_the_prompt_and_sends_nothing(
    compose: ComposePane, qtbot: QtBot
) -> None:
    compose.findChild(QSpinBox, "takes").setValue(3)
    cards = [compose.findChild(QAbstractButton, f"example_{n}") for n in (1, 2, 3)]
    assert all(card.isVisible() for card in cards)
    with qtbot.assertNotEmitted(compose.generate_requested):
        QTest.mouseClick(cards[1], Qt.MouseButton.LeftButton)
    request = compose.request()
    assert request.prompt == cards[1].accessibleName()
    assert (request.ratio, request.duration_s, compose.takes()) == ("16:9", 5, 3)
    assert prompt_of(compose).hasFocus()
    assert not any(card.isVisible() for card in cards)
    prompt_of(compose).undo()
    assert compose.request().prompt == ""
    assert all(card.isVisible() for card in cards)


def test_the_prompt_grows_with_its_text_and_moves_nothing(
    compose: ComposePane, card: ModelCard, qtbot: QtBot
) -> None:
    compose.resize(360, 800)
    prompt, settings = prompt_of(compose), compose.findChild(QWidget, "resolution")

    def heights(text: str) -> int:
        compose.set_request(default_request(card, text))
        qtbot.wait(0)
        compose.layout().activate()
        QApplication.sendPostedEvents()
        seen.add(settings.mapTo(compose, settings.rect().topLeft()).y())
        return prompt.height()

    seen: set[int] = set()
    short, long = heights("A fox."), heights("A fox in deep snow. " * 20)
    longest = heights("A fox in deep snow. " * 250)
    assert short == 144
    assert short < long < longest
    # The settings stay in view and in place below the longest prompt there can be.
    assert len(seen) == 1
    assert settings.visibleRegion().boundingRect() == settings.rect()
    assert prompt.height() > 300
    assert heights("") == 144


def test_a_draft_is_shown_whole_when_the_pane_becomes_narrower(
    compose: ComposePane, card: ModelCard, qtbot: QtBot
) -> None:
    compose.resize(1200, 860)
    compose.set_request(default_request(card, "A fox in deep snow, and what it hears. " * 10))
    prompt = prompt_of(compose)
    qtbot.waitUntil(lambda: prompt.verticalScrollBar().maximum() == 0)
    assert prompt.height() == 144
    compose.resize(340, 860)
    qtbot.waitUntil(lambda: prompt.height() > 160)
    qtbot.waitUntil(lambda: prompt.verticalScrollBar().maximum() == 0)


def test_the_demo_does_not_look_like_money(compose: ComposePane) -> None:
    cost = Cost(5, Decimal("0.129"), 1, Decimal("0.645"))
    compose.show_cost(cost)
    generate = button(compose, "generate")
    assert generate.property("role") == "primary"
    compose.set_demo(True)
    assert generate.text() == "Generate - demo, free"
    assert generate.accessibleName() == "Generate"
    assert "$" not in generate.accessibleDescription()
    assert generate.property("role") == "free"
    assert words(compose, "demo_words") == "Demo - free"
    formula = words(compose, "formula")
    assert "would cost" in formula
    assert formula.endswith("$0.645")
    compose.set_demo(False)
    assert generate.text() == "Generate  $0.645"
    assert generate.property("role") == "primary"
    assert not compose.findChild(QWidget, "compose_demo").isVisible()


@pytest.mark.parametrize(
    ("spent", "cap", "text"),
    [
        ("14.37", "40", "This month $14.37 of $40.00"),
        ("0", None, "This month $0.00"),
        ("41", "40", "This month $41.00 of $40.00"),
        ("1", "0", "This month $1.00 of $0.00"),
    ],
)
def test_the_month_is_one_line_with_a_bar_for_its_limit(
    compose: ComposePane, spent: str, cap: str | None, text: str
) -> None:
    compose.show_month(Decimal(spent), Decimal(cap) if cap else None)
    month = compose.findChild(QAbstractButton, "month")
    assert month.accessibleName() == text
    accent = QColor(tokens_of(month.palette()).accent)
    image = month.grab().toImage()
    filled = sum(
        image.pixelColor(x, month.height() - MONTH_PADDING_PX - 2) == accent
        for x in range(month.width())
    )
    wide = month.width() - 2 * MONTH_PADDING_PX
    share = 0.0 if cap is None else min(1.0, float(spent) / max(float(cap), 0.001))
    assert filled == pytest.approx(share * wide, abs=4)


def test_the_month_shows_jobs_in_progress_lighter(compose: ComposePane) -> None:
    month = compose.findChild(QAbstractButton, "month")
    compose.show_month(Decimal(10), Decimal(40), Decimal(10))
    assert month.accessibleName() == "This month $10.00 of $40.00"
    assert "Jobs in progress may add $10.00." in month.toolTip()
    row, image = month.height() - MONTH_PADDING_PX - 2, month.grab().toImage()
    solid, lighter, free = (
        image.pixelColor(round(month.width() * share), row) for share in (0.1, 0.4, 0.8)
    )
    assert solid == QColor(tokens_of(month.palette()).accent)
    assert free == QColor(tokens_of(month.palette()).track)
    assert solid.lightness() < lighter.lightness() < free.lightness()
    compose.show_month(Decimal(10), Decimal(40))
    assert month.toolTip() == "Open spending"
