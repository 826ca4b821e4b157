"""The middle pane: the welcome page, an empty stage, or a clip with its actions."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.item_models import MAX_TITLE_CHARACTERS, take_ends
from app.bridge.library.clip_cache import picture_id
from app.core.library.clip import AnnotationsChange, Clip
from app.core.model_card import ModelCard
from app.core.prompt import first_line
from app.core.request import GenerationRequest
from app.ui.library.details.rating_stars import RatingStars
from app.ui.stage.making_page import Making, MakingPage
from app.ui.stage.player import Player, SavedPlayback
from app.ui.stage.welcome import WelcomePage
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.theme.tokens import FIELD_PX
from app.ui.widgets.action_texts import tip_with_keys
from app.ui.widgets.elided_text import CutLabel
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import clip_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_GAP_PX = 8
_MARK_PX = 48
_ABOVE, _BELOW = 2, 3
# Narrower, resolution, duration and price would be cut.
_CAPTIONS_FROM_PX = 560
_ICONS_FROM_PX = 360
_ICON_PX = 20
_STAR_PX = 16


class Stage(QFrame):
    """Shows one of its pages: the welcome, none, or a clip in the player."""

    use_again_requested = Signal(GenerationRequest)
    show_in_folder_requested = Signal(object)
    default_player_requested = Signal(object)
    annotations_edited = Signal(str, object)  # clip id, AnnotationsChange
    menu_requested = Signal(object)  # Clip, for a menu at `more_button`

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip: Clip | None = None
        self._is_demo = False
        # Whether it is shown by its poster and not opened yet.
        self._is_offered = False
        # Whether the file is closed although the clip is still shown.
        self._is_file_closed = False
        self._was_playing = False
        self._build(card)
        self._connect()
        self.show_empty()

    def _build(self, card: ModelCard) -> None:
        self.setObjectName("stage")
        self.setAccessibleName(self.tr("Stage"))
        self._pages = QStackedWidget(self)
        self.welcome = WelcomePage(card, self._pages)
        self._empty = self._build_empty()
        self._clip_page = self._build_clip_page()
        self._making = MakingPage(self._pages)
        for page in (self.welcome, self._empty, self._making, self._clip_page):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _build_empty(self) -> QWidget:
        page = QWidget(self._pages)
        page.setObjectName("stage_empty")
        mark = _Mark(page)
        next_steps = PlainLabel(
            self.tr(
                "Describe what you want to see and press Generate, or select a clip in the library."
            ),
            page,
        )
        next_steps.setObjectName("stage_empty_words")
        self._demo_note = PlainLabel(
            self.tr(
                "This is the demo: clips are simulated and free.\nTo use your own key, choose "
                "“Leave the demo” in the File menu."
            ),
            page,
        )
        self._demo_note.setObjectName("stage_demo_words")
        self._demo_note.hide()
        for label in (next_steps, self._demo_note):
            label.setProperty("role", "dim")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        layout = QVBoxLayout(page)
        layout.setSpacing(_GAP_PX)
        layout.addStretch(1)
        layout.addWidget(mark)
        layout.addWidget(next_steps)
        layout.addWidget(self._demo_note)
        layout.addStretch(1)
        return page

    def _build_clip_page(self) -> QWidget:
        page = QWidget(self._pages)
        self.player = Player(page)
        self._title = CutLabel("", page)
        self._title.setObjectName("clip_title")
        self._title.setProperty("role", "title")
        self._facts = CutLabel("", page)
        self._facts.setObjectName("clip_facts")
        self._facts.setProperty("role", "small")
        self._about_clip = self._build_about_clip(page)
        self._clip_column = QVBoxLayout(page)
        self._clip_column.setContentsMargins(0, 0, 0, 0)
        self._clip_column.setSpacing(0)
        # More is left below than above, where notices lie.
        self._clip_column.addStretch(_ABOVE)
        self._clip_column.addWidget(self.player, 1000)
        self._clip_column.addWidget(self._about_clip)
        self._clip_column.addStretch(_BELOW)
        return page

    def _build_about_clip(self, page: QWidget) -> QWidget:
        """Title, rating and facts, and beside them what is done with the clip."""
        about = QWidget(page)
        self._stars = RatingStars(about, _STAR_PX)
        self._stars.setObjectName("clip_rating")
        text = self.tr("Use prompt and settings")
        self.use_again_button = named_button(about, "use_again", text, "on-stage")
        self.use_again_button.setIcon(icon("arrow-u-up-left"))
        self.favourite_button = self._icon_button(about, "clip_favourite", self.tr("Favorite"))
        self.favourite_button.setCheckable(True)
        self.show_in_folder_button = self._icon_button(
            about, "show_in_folder", self.tr("Show in folder")
        )
        self.show_in_folder_button.setIcon(icon("folder-open"))
        self.more_button = self._icon_button(about, "clip_more", self.tr("More actions"))
        self.more_button.setIcon(icon("dots-three-bold"))
        set_tool_tip(self.more_button, self.tr("More actions"))
        for button, keys in (
            (self.use_again_button, "Ctrl+U"),
            (self.favourite_button, "Ctrl+D"),
            (self.show_in_folder_button, "Ctrl+Shift+E"),
        ):
            tip_with_keys(button, button.accessibleName(), self._key(keys, button))
        # Of all that can be hidden, the room for the main button: a clip never widens the stage.
        self.use_again_button.ensurePolished()
        about.setMinimumWidth(self.use_again_button.sizeHint().width() + FIELD_PX)
        facts = QHBoxLayout()
        facts.setSpacing(_GAP_PX)
        facts.addWidget(self._stars)
        facts.addWidget(self._facts, 1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addLayout(facts)
        row = QHBoxLayout(about)
        row.setContentsMargins(0, _GAP_PX, 0, 0)
        row.setSpacing(0)
        row.addLayout(lines, 1)
        row.addSpacing(_GAP_PX)
        row.addWidget(self.use_again_button)
        row.addSpacing(_GAP_PX // 2)
        for button in (self.favourite_button, self.show_in_folder_button, self.more_button):
            row.addWidget(button)
        return about

    def _icon_button(self, parent: QWidget, name: str, text: str) -> QToolButton:
        button = QToolButton(parent)
        button.setObjectName(name)
        button.setAccessibleName(text)
        set_role(button, "quiet")
        button.setFixedSize(FIELD_PX, FIELD_PX)
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _key(self, keys: str, button: QAbstractButton) -> QAction:
        """The keys of `button` while the focus is on the stage; the library has the same ones."""
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(button.click)
        self.addAction(action)
        return action

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_about_clip(event.size().width())

    def _fit_about_clip(self, width_px: int) -> None:
        """Leave the title room: first the text of the button goes, then what is in the menu too."""
        are_shown = width_px >= _CAPTIONS_FROM_PX
        button = self.use_again_button
        button.setText(button.accessibleName() if are_shown else "")
        self._stars.setVisible(are_shown)
        for icon_button in (self.favourite_button, self.show_in_folder_button):
            icon_button.setVisible(width_px >= _ICONS_FROM_PX)

    def _connect(self) -> None:
        self.use_again_button.clicked.connect(self._on_use_again)
        self.show_in_folder_button.clicked.connect(self._on_show_in_folder)
        self.favourite_button.toggled.connect(self._show_heart)
        self.favourite_button.clicked.connect(self._on_favourite)
        self._stars.rating_edited.connect(self._on_rating)
        self.more_button.clicked.connect(self._on_more)
        self.player.default_player_requested.connect(self._on_default_player)
        self.player.play_requested.connect(self._on_play_offered)

    @property
    def clip(self) -> Clip | None:
        """The shown clip, or None."""
        return self._clip

    @property
    def is_offering(self) -> bool:
        """Whether the shown clip is not opened yet."""
        return self._is_offered

    @property
    def has_room(self) -> bool:
        """Whether there is neither the welcome nor a clip that the user opened."""
        return self._is_offered or self._pages.currentWidget() in (self._empty, self._making)

    def show_welcome(self) -> None:
        """Show the welcome page; closes a shown clip."""
        self._leave_clip(self.welcome)

    def show_empty(self) -> None:
        """Show the empty stage with what to do next; closes a shown clip."""
        self._leave_clip(self._empty)

    def show_making(self, making: Making | None) -> None:
        """Show the clip that is being made, where nothing else is to be seen; None for none."""
        if making is None:
            if self._pages.currentWidget() is self._making:
                self._pages.setCurrentWidget(self._empty)
        elif self.has_room:
            self._making.show_making(making)
            if self._pages.currentWidget() is not self._making:
                self._leave_clip(self._making)

    def offer_clip(self, clip: Clip) -> None:
        """Show `clip` where nothing else is to be seen; it is opened when it is played."""
        if not self.has_room or (self._is_offered and self._clip == clip):
            return
        self._show_page(clip)
        self._is_offered = True
        facts = clip.facts
        self.player.offer(QSize(facts.width_px, facts.height_px), round(facts.duration_s * 1000))

    @Slot(str, QImage)
    def set_poster(self, picture: str, poster: QImage) -> None:
        """Show a poster by its picture id, if it is that of the clip that is not opened yet."""
        if self._is_offered and self._clip is not None and picture_id(self._clip) == picture:
            self.player.set_poster(poster)

    def set_demo(self, is_demo: bool) -> None:
        """Show on the empty stage that the demo costs nothing, and how to leave it."""
        self._is_demo = is_demo
        self._demo_note.setVisible(is_demo)

    def show_clip(self, clip: Clip, autoplay: bool = True) -> None:
        """Show `clip` with its title and facts; plays it if `autoplay`."""
        self._show_page(clip)
        self.player.show_clip(clip.path, autoplay)

    def resume_clip(self, clip: Clip, saved: SavedPlayback) -> None:
        """Show `clip` as another stage left it."""
        self._show_page(clip)
        self.player.resume(clip.path, saved)

    def _show_page(self, clip: Clip) -> None:
        self._clip = clip
        self._is_offered = False
        self._is_file_closed = False
        self._show_text(clip)
        self._pages.setCurrentWidget(self._clip_page)

    @Slot(object)
    def refresh_clip(self, clip: Clip) -> None:
        """Show a clip's new name and path if it is the one on the stage."""
        if self._clip is None or self._clip.clip_id != clip.clip_id:
            return
        before, self._clip = self._clip, clip
        self._show_text(clip)
        if self._is_offered:
            return
        # A damaged clip is not opened again at each change of its annotations.
        is_elsewhere = (before.path, before.is_missing) != (clip.path, clip.is_missing)
        could_not_play = not self.player.controls.isEnabled() and is_elsewhere
        if (self._is_file_closed or could_not_play) and not clip.is_missing:
            self.reopen_file(anyhow=True)

    @Slot(object)
    def release_file(self, clip_ids: Sequence[str]) -> None:
        """Close the shown clip's file if it is one of these: Windows moves no open files."""
        is_open = not (self._is_offered or self._is_file_closed)
        if self._clip is not None and self._clip.clip_id in clip_ids and is_open:
            self._was_playing = self.player.is_playing
            self._is_file_closed = True
            self.player.close_clip()

    @Slot()
    def reopen_file(self, *, anyhow: bool = False) -> None:
        """Open a closed clip again; with `anyhow` also one that could not be shown."""
        if self._clip is not None and (self._is_file_closed or anyhow):
            autoplay = self._is_file_closed and self._was_playing
            self._is_file_closed = False
            self.player.show_clip(self._clip.path, autoplay)

    def set_clip_alone(self, is_alone: bool) -> None:
        """Show only the picture and its controls, or also the clip's title and facts."""
        self._about_clip.setVisible(not is_alone)
        last = self._clip_column.count() - 1
        for at, share in ((0, _ABOVE), (last, _BELOW)):
            self._clip_column.setStretch(at, 0 if is_alone else share)
        self.player.set_full_screen(is_alone)

    def _show_text(self, clip: Clip) -> None:
        own_title = clip.annotations.title
        title = first_line(own_title or clip.request.prompt, MAX_TITLE_CHARACTERS)
        self._title.show_text(title, () if own_title else take_ends(clip.take))
        self._facts.show_parts(clip_text(clip, is_demo=self._is_demo))
        self.use_again_button.setEnabled(clip.has_recipe)
        self.show_in_folder_button.setEnabled(not clip.is_missing)
        self.show_annotations()

    @Slot()
    def show_annotations(self) -> None:
        """Show what is noted of the clip, also after a change that could not be saved."""
        if self._clip is not None:
            self.favourite_button.setChecked(self._clip.annotations.is_favourite)
            self._show_heart(self.favourite_button.isChecked())
            self._stars.set_rating(self._clip.annotations.rating)

    @Slot(bool)
    def _show_heart(self, is_favourite: bool) -> None:
        self.favourite_button.setIcon(
            icon("heart-fill", "accent") if is_favourite else icon("heart")
        )

    def _leave_clip(self, page: QWidget) -> None:
        self._clip = None
        self._is_offered = False
        self.player.clear()
        self._pages.setCurrentWidget(page)

    @Slot()
    def _on_play_offered(self) -> None:
        if self._clip is not None:
            self.show_clip(self._clip)

    @Slot()
    def _on_use_again(self) -> None:
        if self._clip is not None:
            self.use_again_requested.emit(self._clip.request)

    @Slot()
    def _on_show_in_folder(self) -> None:
        if self._clip is not None:
            self.show_in_folder_requested.emit(self._clip.path)

    @Slot(bool)
    def _on_favourite(self, is_favourite: bool) -> None:
        self._annotate(AnnotationsChange(is_favourite=is_favourite))

    @Slot(int)
    def _on_rating(self, rating: int) -> None:
        self._annotate(AnnotationsChange(rating=rating))

    def _annotate(self, change: AnnotationsChange) -> None:
        if self._clip is not None:
            self.annotations_edited.emit(self._clip.clip_id, change)

    @Slot()
    def _on_more(self) -> None:
        if self._clip is not None:
            self.menu_requested.emit(self._clip)

    @Slot()
    def _on_default_player(self) -> None:
        if self._clip is not None:
            self.default_player_requested.emit(self._clip.path)


class _Mark(QWidget):
    """A large muted icon that follows the light or dark theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon("film-strip", "dim")
        self.setFixedHeight(_MARK_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()
