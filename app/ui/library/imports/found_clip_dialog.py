"""Asks what to do with a clip that was dropped onto the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QWidget,
)

from app.core.library.clip import FoundClip, Recipe
from app.ui.widgets.dialogs import FittedDialog, button_row
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import clock_text, usd_text

_WIDTH_PX = 480
_PROMPT_LINES = 6


class FoundClipDialog(FittedDialog):
    """Shows the recipe of `found`, if the file contains one."""

    recipe_wanted = Signal(object)  # GenerationRequest
    add_wanted = Signal(object)  # Path
    clip_wanted = Signal(str)  # the id of the library's clip that it is a copy of

    def __init__(self, found: FoundClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._build()
        self._connect()

    def _build(self) -> None:
        found = self._found
        self._set_up("found_clip_dialog", self.tr("Open clip"))
        self.setMinimumWidth(_WIDTH_PX)
        title = named_label(self, "found_title", found.path.name, "strong")
        facts = self.tr("{width} × {height} pixels, {length}").format(
            width=found.facts.width_px,
            height=found.facts.height_px,
            length=clock_text(round(found.facts.duration_s)),
        )
        about_file = named_label(self, "found_facts", facts, "dim")
        about_recipe = self._build_recipe(found.recipe) if found.recipe is not None else ()
        label = named_label(self, "found_words", self._sentence())
        self._lay_out(title, about_file, *about_recipe, label, buttons=self._build_buttons())

    def _build_recipe(self, recipe: Recipe) -> tuple[QWidget, ...]:
        prompt = QPlainTextEdit(recipe.request.prompt, self)
        prompt.setObjectName("found_prompt")
        prompt.setAccessibleName(self.tr("Clip prompt"))
        prompt.setReadOnly(True)
        prompt.setTabChangesFocus(True)
        prompt.setFixedHeight(prompt.fontMetrics().lineSpacing() * _PROMPT_LINES + 16)
        request = recipe.request
        settings = self.tr("{resolution}, {ratio}, {seconds} s").format(
            resolution=request.resolution, ratio=request.ratio, seconds=request.duration_s
        )
        if recipe.cost_usd is not None:
            settings = self.tr("{settings}, cost {price}").format(
                settings=settings, price=usd_text(recipe.cost_usd)
            )
        return prompt, named_label(self, "found_settings", settings, "dim")

    def _sentence(self) -> str:
        found = self._found
        if found.known is not None and found.known.trashed_at is not None:
            return self.tr("You deleted this clip. Adding it restores it.")
        if found.known is not None and found.is_lost:
            return self.tr(
                "This clip's file was missing. Adding this one copies it to your videos folder "
                "and restores the clip."
            )
        if found.known is not None:
            return self.tr("Already in your library.")
        if found.recipe is None:
            return self.tr(
                "The file has no prompt data, so its prompt and settings are unknown. You can "
                "still add it; the file is copied to your videos folder."
            )
        return self.tr(
            "The file includes its prompt data. Adding it copies the file to your videos folder."
        )

    def _build_buttons(self) -> QHBoxLayout:
        found = self._found
        is_kept = found.known is not None and not found.is_lost
        self._use = named_button(self, "found_use", self.tr("Use prompt and settings"))
        self._use.setVisible(found.recipe is not None)
        self._add = named_button(self, "found_add", self.tr("Add to library"))
        self._add.setVisible(not is_kept)
        self._show = named_button(self, "found_show", self.tr("Show in library"))
        self._show.setVisible(is_kept)
        self._leave = named_button(self, "found_leave", self.tr("Cancel"))
        (self._use if found.recipe is not None else self._add).setDefault(True)
        return button_row(None, self._use, self._add, self._show, self._leave)

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
