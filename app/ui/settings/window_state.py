"""Restores and saves the state of the window: sizes, sound, options and the draft prompt."""

from msgspec import Struct
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from app.bridge.preferences import Preferences
from app.core.library.clip import Clip
from app.core.model_card import ModelCard
from app.core.request import GenerationRequest
from app.core.settings import Settings
from app.ui.compose.compose_pane import ComposePane
from app.ui.library.library_controller import SavedLibrary
from app.ui.notices.notice_controller import SavedNotices
from app.ui.stage.player import Player, SavedPlayback
from app.ui.stage.player_keys import keys_from_text
from app.ui.widgets.screen_fit import fit_to_screen


def to_base64(state: QByteArray) -> str:
    """Return `state`, such as the geometry of a window, as text."""
    return bytes(state.toBase64().data()).decode("ascii")


def from_base64(text: str) -> QByteArray:
    """Return the state in `text`; for an invalid text it is one that Qt refuses to restore."""
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))


_FIRST_SIZE = (1360, 860)


class SavedWindow(Struct, frozen=True):
    """What a window that replaces another one, in another language, takes over from it."""

    is_active: bool
    is_full_screen: bool
    is_library_full: bool
    is_showing_settings: bool
    prompt_selection: tuple[int, int]
    clip: Clip | None
    played: SavedPlayback | None  # None while the clip is not opened yet
    library: SavedLibrary
    notices: SavedNotices


class WindowState:
    """Restores how `window` and its `panes` were left, and saves it."""

    def __init__(
        self, card: ModelCard, preferences: Preferences, window: QMainWindow, panes: QSplitter
    ) -> None:
        self._card = card
        self._preferences = preferences
        self._window = window
        self._panes = panes

    def restore(self, compose: ComposePane, player: Player) -> None:
        """Restore sizes, sound, options and the draft."""
        settings = self._preferences.settings
        # Read first: the next change of Compose stores its empty prompt as the draft.
        request = self._request(settings)
        self._window.resize(*_FIRST_SIZE)
        if settings.window_geometry:
            self._window.restoreGeometry(from_base64(settings.window_geometry))
            # The screen it was on; without that screen, the primary one.
            if screen := QGuiApplication.screenAt(self._window.geometry().center()):
                self._window.setScreen(screen)
        fit_to_screen(self._window)
        if settings.window_splitters:
            self._panes.restoreState(from_base64(settings.window_splitters))
        player.player_actions.set_keys(keys_from_text(settings.player_keys))
        player.controls.set_volume(settings.volume_percent / 100)
        player.controls.mute_button.setChecked(settings.muted)
        player.controls.loop_button.setChecked(settings.loop)
        compose.set_callback_url(settings.callback_url)
        compose.set_request(request, settings.last_takes or self._card.default_takes)
        compose.focus_prompt()

    def remember(self, panes: QByteArray) -> None:
        """Save the size of the window and the state of its `panes` for the next start."""
        self._preferences.change(
            window_geometry=to_base64(self._window.saveGeometry()),
            window_splitters=to_base64(panes),
        )

    def _request(self, settings: Settings) -> GenerationRequest:
        card = self._card
        known = settings.last_resolution in card.resolution_names
        known_ratio = settings.last_ratio in card.ratios
        return GenerationRequest(
            model_id=card.id,
            prompt=self._preferences.draft,
            resolution=settings.last_resolution if known else card.default_resolution,
            ratio=settings.last_ratio if known_ratio else card.default_ratio,
            duration_s=settings.last_duration_s or card.default_duration_s,
        )
