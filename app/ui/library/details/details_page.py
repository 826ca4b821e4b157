"""All details of the chosen clips; created when the first clip is chosen."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.library.clip import AnnotationsChange, Clip
from app.core.library.clip_query import NamedCount
from app.core.prompt import first_line
from app.ui.library.details.annotations_editor import AnnotationsEditor
from app.ui.library.details.clip_warning import ClipWarning
from app.ui.library.details.facts_table import CopyButton, FactsTable, WholeText
from app.ui.library.details.facts_text import (
    clip_count_text,
    clip_facts,
    facts_text,
    shared_annotations,
)
from app.ui.library.details.title_edit import TitleEdit
from app.ui.theme.style_roles import set_role
from app.ui.widgets.formats import counted, left_to_right
from app.ui.widgets.plain_text import PlainLabel

_SIDE_PX = 16
_PROMPT_LINES = 8
_PATH_LINES = 5


class DetailsPage(QScrollArea):
    """The scrolling page of a DetailsPanel, with the same signals and values.

    Created after the first frame: it has forty widgets, and no clip is chosen before.
    """

    annotations_changed = Signal(list, AnnotationsChange)
    rename_requested = Signal(str, str)  # clip id, title; empty for the prompt's first line
    locate_requested = Signal(str)
    put_back_requested = Signal(list)
    show_in_folder_requested = Signal(object)  # Path
    copy_requested = Signal(str)

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._is_demo = False
        self._clips: tuple[Clip, ...] = ()
        self._build()
        self._connect()

    def set_demo(self, is_demo: bool) -> None:
        """Set whether the clips that are shown from now on are the demo's."""
        self._is_demo = is_demo

    # --- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("details_area")
        self.setAccessibleName(self.tr("Details"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The scroll area takes no focus of its own when the user tabs through the fields.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setObjectName("details_page")
        self._fill(QVBoxLayout(page), page)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def _fill(self, column: QVBoxLayout, page: QWidget) -> None:
        self._count = PlainLabel("", page)
        self._count.setObjectName("details_count")
        set_role(self._count, "strong")
        self._title = TitleEdit(page)
        self._trouble = ClipWarning(page)
        self._annotations = AnnotationsEditor(page)
        self._prompt_part = QWidget(page)
        self._prompt_part.setObjectName("prompt_part")
        self._prompt = WholeText("clip_prompt", _PROMPT_LINES, page)
        self._prompt.setAccessibleName(self.tr("Clip prompt"))
        self._copy_prompt = CopyButton("copy_prompt", self.tr("Copy prompt"), page)
        self._stack_part(self._prompt_part, self.tr("Prompt"), self._copy_prompt, self._prompt)
        self._no_recipe = PlainLabel("", page)
        self._no_recipe.setObjectName("no_recipe")
        self._no_recipe.setWordWrap(True)
        set_role(self._no_recipe, "small")
        facts_part = QWidget(page)
        facts_part.setObjectName("facts_part")
        self._facts = FactsTable(page)
        self._copy_facts = CopyButton("copy_facts", self.tr("Copy details"), page)
        self._stack_part(facts_part, self.tr("Information"), self._copy_facts, self._facts)
        self._file_part = QWidget(page)
        self._file_part.setObjectName("file_part")
        self._path = WholeText("clip_path", _PATH_LINES, page)
        self._path.setAccessibleName(self.tr("File path"))
        self._show_in_folder = QPushButton(self.tr("Show in folder"), page)
        self._show_in_folder.setObjectName("show_in_folder")
        self._show_in_folder.setAccessibleName(self.tr("Show in folder"))
        self._show_in_folder.setAutoDefault(False)
        set_role(self._show_in_folder, "small-link")
        self._stack_part(self._file_part, self.tr("File"), self._show_in_folder, self._path)
        column.setContentsMargins(_SIDE_PX, _SIDE_PX, _SIDE_PX, _SIDE_PX)
        column.setSpacing(12)
        for widget in (
            self._count,
            self._title,
            self._trouble,
            self._annotations,
            self._prompt_part,
            self._no_recipe,
            facts_part,
            self._file_part,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _stack_part(self, part: QWidget, text: str, button: QPushButton, content: QWidget) -> None:
        title = PlainLabel(text, part)
        title.setObjectName(f"{part.objectName()}_title")
        set_role(title, "group-title")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(button)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(content)
        # Keep the Tab order visual.
        QWidget.setTabOrder(button, content)

    def _connect(self) -> None:
        self._title.renamed.connect(self._on_renamed)
        self._annotations.annotations_changed.connect(self._on_annotations_changed)
        self._trouble.locate_wanted.connect(
            lambda: self.locate_requested.emit(self._clips[0].clip_id)
        )
        self._trouble.put_back_wanted.connect(self._on_put_back_wanted)
        self._copy_prompt.clicked.connect(
            lambda: self.copy_requested.emit(self._clips[0].request.prompt)
        )
        self._copy_facts.clicked.connect(
            lambda: self.copy_requested.emit(
                facts_text(self._clips, self._zone, is_demo=self._is_demo)
            )
        )
        self._show_in_folder.clicked.connect(self._on_show_in_folder)

    # --- values in and out -------------------------------------------------------------------

    def set_clips(self, clips: Sequence[Clip]) -> None:
        """Show these clips; without any, release those that were shown."""
        are_others = [clip.clip_id for clip in clips] != self._clip_ids()
        if are_others:
            self.flush()
        self._clips = tuple(clips)
        if not clips:
            return
        is_single = len(clips) == 1
        self._count.setText(clip_count_text(len(clips)))
        self._count.setVisible(not is_single)
        self._title.setVisible(is_single)
        self._show_title(clips[0], are_others=are_others)
        self._trouble.set_clips(clips)
        self._annotations.set_annotations(shared_annotations(clips), are_others=are_others)
        self._show_prompt()
        self._facts.set_facts(clip_facts(clips, self._zone, is_demo=self._is_demo))
        self._file_part.setVisible(is_single)
        self._path.set_text(left_to_right(clips[0].path) if is_single else "")
        self._show_in_folder.setVisible(not clips[0].is_missing and clips[0].trashed_at is None)
        if are_others:
            self.verticalScrollBar().setValue(0)

    def set_tags(self, known: Sequence[NamedCount]) -> None:
        """Set which tags can be chosen."""
        self._annotations.set_tags(known)

    def set_collections(self, known: Sequence[NamedCount]) -> None:
        """Set which collections can be chosen."""
        self._annotations.set_collections(known)

    @Slot()
    def flush(self) -> None:
        """Emit typed text at once, as before the window closes."""
        self._title.flush()
        self._annotations.flush()

    def _show_title(self, clip: Clip, *, are_others: bool) -> None:
        otherwise = first_line(clip.request.prompt) or clip.path.stem
        if are_others:
            self._title.show_title(clip.annotations.title, otherwise)
        else:
            self._title.set_title(clip.annotations.title, otherwise)

    def _show_prompt(self) -> None:
        prompts = {clip.request.prompt for clip in self._clips}
        prompt = prompts.pop() if len(prompts) == 1 else ""
        self._prompt.set_text(prompt)
        self._prompt_part.setVisible(bool(prompt))
        without = sum(1 for clip in self._clips if not clip.has_recipe)
        self._no_recipe.setVisible(without > 0)
        if without == len(self._clips) == 1:
            self._no_recipe.setText(self.tr("This file has no prompt data."))
        else:
            one = self.tr("1 of these files has no prompt data.")
            many = self.tr("{count} of these files have no prompt data.", "", without)
            self._no_recipe.setText(counted(one, many, without))

    def _clip_ids(self) -> list[str]:
        return [clip.clip_id for clip in self._clips]

    # --- what the user does ----------------------------------------------------------------

    @Slot(str)
    def _on_renamed(self, title: str) -> None:
        if len(self._clips) == 1:
            self.rename_requested.emit(self._clips[0].clip_id, title)

    @Slot(AnnotationsChange)
    def _on_annotations_changed(self, change: AnnotationsChange) -> None:
        if self._clips:
            self.annotations_changed.emit(self._clip_ids(), change)

    @Slot()
    def _on_put_back_wanted(self) -> None:
        trashed = [clip.clip_id for clip in self._clips if clip.trashed_at is not None]
        self.put_back_requested.emit(trashed)

    @Slot()
    def _on_show_in_folder(self) -> None:
        self.show_in_folder_requested.emit(self._clips[0].path)
