"""Asks what to do with a clip that was dropped onto the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.clip import FoundClip, Recipe
from app.core.money import format_usd
from app.ui.widgets.accessibility import fit_height
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import clock_words

_WIDTH_PX = 480
_PROMPT_LINES = 6


class FoundClipDialog(QDialog):
    """Shows the recipe of `found`, if it carries one. Shown with `open()`, gone when closed."""

    recipe_wanted = Signal(object)  # GenerationRequest
    add_wanted = Signal(object)  # Path
    clip_wanted = Signal(str)  # the id of the clip of the library that it is a copy of

    def __init__(self, found: FoundClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._build()
        self._connect()

    def _build(self) -> None:
        found = self._found
        self.setObjectName("found_clip_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A clip from elsewhere"))
        self.setMinimumWidth(_WIDTH_PX)
        title = named_label(self, "found_title", found.path.name, "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(title)
        facts = self.tr("{width} × {height} pixels, {length}").format(
            width=found.facts.width_px,
            height=found.facts.height_px,
            length=clock_words(round(found.facts.duration_s)),
        )
        column.addWidget(named_label(self, "found_facts", facts, "dim"))
        if found.recipe is not None:
            self._add_recipe(column, found.recipe)
        column.addWidget(named_label(self, "found_words", self._sentence()))
        column.addSpacing(8)
        column.addLayout(self._build_buttons())

    def _add_recipe(self, column: QVBoxLayout, recipe: Recipe) -> None:
        prompt = QPlainTextEdit(recipe.request.prompt, self)
        prompt.setObjectName("found_prompt")
        prompt.setAccessibleName(self.tr("Prompt of this clip"))
        prompt.setReadOnly(True)
        prompt.setTabChangesFocus(True)
        prompt.setFixedHeight(prompt.fontMetrics().lineSpacing() * _PROMPT_LINES + 16)
        column.addWidget(prompt)
        request = recipe.request
        settings = self.tr("{resolution}, {ratio}, {seconds} s").format(
            resolution=request.resolution, ratio=request.ratio, seconds=request.duration_s
        )
        if recipe.cost_usd is not None:
            settings = self.tr("{settings}, cost {price}").format(
                settings=settings, price=format_usd(recipe.cost_usd)
            )
        column.addWidget(named_label(self, "found_settings", settings, "dim"))

    def _sentence(self) -> str:
        found = self._found
        if found.known is not None and found.known.trashed_at is not None:
            return self.tr("You have deleted this clip. Adding it brings it back.")
        if found.known is not None and found.is_lost:
            return self.tr(
                "The file of this clip was missing. Adding it copies this file into your videos "
                "and brings the clip back."
            )
        if found.known is not None:
            return self.tr("This clip is in your library already.")
        if found.recipe is None:
            return self.tr(
                "It carries no Gallop recipe, so its prompt and settings are not known. You can "
                "add it to your library all the same; the file is copied into your videos."
            )
        return self.tr(
            "It carries its recipe. Adding it copies the file into your videos; nothing is charged."
        )

    def _build_buttons(self) -> QHBoxLayout:
        found = self._found
        is_kept = found.known is not None and not found.is_lost
        self._use = named_button(self, "found_use", self.tr("Use its recipe"))
        self._use.setVisible(found.recipe is not None)
        self._add = named_button(self, "found_add", self.tr("Add to the library"))
        self._add.setVisible(not is_kept)
        self._show = named_button(self, "found_show", self.tr("Show in the library"))
        self._show.setVisible(is_kept)
        self._leave = named_button(self, "found_leave", self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._use, self._add, self._show, self._leave):
            buttons.addWidget(button)
        (self._use if found.recipe is not None else self._add).setDefault(True)
        return buttons

    def _connect(self) -> None:
        self._use.clicked.connect(self._on_use)
        self._add.clicked.connect(self._on_add)
        self._show.clicked.connect(self._on_show)
        self._leave.clicked.connect(self.reject)

    def _on_use(self) -> None:
        if self._found.recipe is not None:
            self.recipe_wanted.emit(self._found.recipe.request)
        self.accept()

    def _on_add(self) -> None:
        self.add_wanted.emit(self._found.path)
        self.accept()

    def _on_show(self) -> None:
        if self._found.known is not None:
            self.clip_wanted.emit(self._found.known.clip_id)
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
