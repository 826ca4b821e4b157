"""The settings dialog: a list of sections at the side, and a page for each."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, assert_never

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.health import HealthFix, HealthPart
from app.core.money import parse_limit_usd
from app.core.problem import Problem
from app.core.secret import KeySource
from app.core.settings import SettingGroup, Settings
from app.ui.settings.health_page import HealthPage
from app.ui.settings.settings_page import SettingsPage, translated
from app.ui.settings.settings_parts import AccountPart, MonthPart, VideosFolderPart
from app.ui.theme.icons import icon
from app.ui.widgets.factories import named_button, set_margins
from app.ui.widgets.screen_fit import fit_to_screen
from app.ui.widgets.scroll_column import ScrollColumn

_SIZE = QSize(640, 480)
_SIDE_PX = 176
_ROW_PX = 40
_ROW_PADDING_PX = 80
_ICONS = {
    SettingGroup.GENERAL: "gear-six",
    SettingGroup.CLIPS: "film-strip",
    SettingGroup.LIMITS: "gauge",
    SettingGroup.ACCOUNT: "key",
    SettingGroup.ADVANCED: "sliders-horizontal",
    SettingGroup.HEALTH: "heartbeat",
}


class SettingsDialog(QDialog):
    """Emits `setting_edited` for every valid change, at once. Show it with `open()`.

    `name_preview` returns the file name that a pattern leads to, or the problem with it.
    `languages` are the names of the translations, each with what it is called in itself.
    """

    setting_edited = Signal(str, object)  # name and value of a field of Settings
    open_folder_requested = Signal()
    change_folder_requested = Signal()
    spending_wanted = Signal()
    key_wanted = Signal()
    keyring_wanted = Signal()
    account_page_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        videos_folder: str,
        name_preview: Callable[[str], str | Problem],
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._spent_usd: Decimal | None = None
        self.were_limits_seen = False
        self._languages = languages
        self._build(videos_folder, name_preview)
        self._connect()
        self.show_section(SettingGroup.GENERAL)

    # --- construction ------------------------------------------------------------------------

    def _build(self, videos_folder: str, name_preview: Callable[[str], str | Problem]) -> None:
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.resize(_SIZE)
        self._sections = self._build_sections()
        self._stack = QStackedWidget(self)
        self._pages: dict[SettingGroup, SettingsPage] = {}
        self._areas: dict[SettingGroup, ScrollColumn] = {}
        for group in SettingGroup:
            area = ScrollColumn(self._stack)
            page = SettingsPage(
                group, self._settings, name_preview, self._languages, area.viewport()
            )
            area.set_content(page)
            area.setObjectName(f"settings_{group.name.lower()}")
            area.setAccessibleName(translated(group))
            self._pages[group], self._areas[group] = page, area
            self._stack.addWidget(area)
        self.health = HealthPage(self)
        self._folder = VideosFolderPart(videos_folder, self)
        self._month = MonthPart(self)
        self._account = AccountPart(self)
        self._pages[SettingGroup.HEALTH].add(self.health)
        self._pages[SettingGroup.CLIPS].add(self._folder)
        self._pages[SettingGroup.LIMITS].add(self._month, after="cap_per_month_usd")
        self._pages[SettingGroup.ACCOUNT].add(self._account)
        self._spending = named_button(self, "open_spending", self.tr("Open spending"), "link")
        self._close = named_button(self, "close_settings", self.tr("Close"))
        self._close.setDefault(True)
        self._lay_out()

    def _build_sections(self) -> QListWidget:
        sections = QListWidget(self)
        sections.setObjectName("settings_sections")
        sections.setAccessibleName(self.tr("Sections"))
        sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in SettingGroup:
            item = QListWidgetItem(translated(group), sections)
            item.setData(Qt.ItemDataRole.UserRole, group)
            item.setSizeHint(QSize(0, max(_ROW_PX, sections.fontMetrics().height() + 16)))
        widest_px = max(
            sections.fontMetrics().horizontalAdvance(translated(group)) for group in SettingGroup
        )
        sections.setFixedWidth(max(_SIDE_PX, widest_px + _ROW_PADDING_PX))
        return sections

    def _lay_out(self) -> None:
        footer = QHBoxLayout()
        # The text of a link begins where the texts above it begin.
        set_margins(footer, 24 - 8, 8, 24, 16)
        footer.addWidget(self._spending)
        footer.addStretch(1)
        footer.addWidget(self._close)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._stack, 1)
        body.addLayout(footer)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._sections)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self._sections.currentRowChanged.connect(self._on_section_chosen)
        self._close.clicked.connect(self.accept)
        self._spending.clicked.connect(self._on_spending)
        self._folder.open_requested.connect(self.open_folder_requested)
        self._folder.change_requested.connect(self.change_folder_requested)
        self._account.key_wanted.connect(self.key_wanted)
        self._account.account_page_wanted.connect(self.account_page_wanted)
        self.health.fix_requested.connect(self._on_fix_requested)
        for group, page in self._pages.items():
            page.setting_edited.connect(self._change)
            page.result_shown.connect(partial(self._reveal, self._areas[group]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_to_screen(self)

    # --- values in ---------------------------------------------------------------------------

    def show_section(self, group: SettingGroup) -> None:
        """Show the page of `group`."""
        self._sections.setCurrentRow(list(SettingGroup).index(group))

    @Slot(object)
    def show_folder(self, folder: Path) -> None:
        """Show the folder of new videos after a change."""
        self._folder.show_folder(str(folder))
        self.health.check_again(HealthPart.DISK)

    @Slot(object)
    def show_folder_problem(self, problem: Problem) -> None:
        """Show why a folder cannot be the one of new videos."""
        self._folder.show_problem(problem)

    @Slot(object)
    def show_spent(self, spent_usd: Decimal) -> None:
        """Show what was spent this month, in US dollars, beside its limit."""
        self._spent_usd = spent_usd
        self._month.show_month(spent_usd, parse_limit_usd(self._settings.cap_per_month_usd))

    def show_key(self, source: KeySource, ending: str, *, is_refused: bool) -> None:
        """Show the key in use by its `ending`, where it is stored, and whether it was refused."""
        self._account.show_key(source, ending, is_refused=is_refused)
        self.health.check_again(HealthPart.KEY, HealthPart.KEYRING)

    # --- what the user does ----------------------------------------------------------------

    @Slot(int)
    def _on_section_chosen(self, row: int) -> None:
        group = list(SettingGroup)[row]
        self._stack.setCurrentWidget(self._areas[group])
        self._spending.setVisible(group is SettingGroup.LIMITS)
        self.were_limits_seen |= group is SettingGroup.LIMITS
        for each, name in _ICONS.items():
            is_chosen = each is group
            face = icon(f"{name}-fill", "tint_text") if is_chosen else icon(name, "dim")
            self._sections.item(list(SettingGroup).index(each)).setIcon(face)

    def _reveal(self, area: ScrollColumn, result: QWidget) -> None:
        """Scroll to a result, which appears below its field."""
        if result.isVisible():
            area.ensureWidgetVisible(result)

    @Slot()
    def _on_spending(self) -> None:
        self.accept()
        if not self.isVisible():
            self.spending_wanted.emit()

    @Slot(object)
    def _on_fix_requested(self, fix: HealthFix) -> None:
        match fix:
            case HealthFix.ENTER_KEY:
                self.key_wanted.emit()
            case HealthFix.CHOOSE_FOLDER:
                self.change_folder_requested.emit()
            case HealthFix.ASK_KEYRING:
                self.keyring_wanted.emit()
            case HealthFix.EXPLAIN | HealthFix.CHECK_AGAIN:
                # The page does these itself.
                pass
            case _:
                assert_never(fix)

    def done(self, result: int) -> None:
        """Take what was typed; Close stays at a text that was not taken, and Escape does not."""
        for group, page in self._pages.items():
            untaken = [text for text in page.texts if not text.take()]
            if untaken and result == QDialog.DialogCode.Accepted:
                self.show_section(group)
                untaken[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        super().done(result)

    @Slot(str, object)
    def _change(self, name: str, value: Any) -> None:
        if value != getattr(self._settings, name):
            self._settings = replace(self._settings, **{name: value})
            self.setting_edited.emit(name, value)
            if self._spent_usd is not None:
                self.show_spent(self._spent_usd)
