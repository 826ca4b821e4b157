"""What sections of the settings hold besides settings: the folder, the month, the account."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.core.problem import Problem
from app.core.secret import KeySource
from app.core.web_pages import ACCOUNT_PAGE_NAME, ACCOUNT_PAGE_URL
from app.ui.settings.key_dialog import stored_key_text
from app.ui.theme.style_roles import set_role
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.formats import left_to_right, problem_text, usd_text
from app.ui.widgets.mirroring import leading_side
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_CARD_MARGIN_PX = 12
_BAR_PX = 4


class VideosFolderPart(QWidget):
    """Shows the folder of new videos, and offers to change and to open it."""

    change_requested = Signal()
    open_requested = Signal()

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(folder)
        self._connect()

    def _build(self, folder: str) -> None:
        self._folder = named_label(self, "videos_folder", left_to_right(folder), "dim")
        # A path runs from left to right, but stands below its title.
        self._folder.setAlignment(leading_side(self.layoutDirection()))
        self._change = named_button(self, "change_folder", self.tr("Change…"))
        self._change.setAccessibleName(self.tr("Change videos folder"))
        self._open = named_button(self, "open_folder", self.tr("Open folder"))
        self._problem = named_label(self, "videos_folder_problem", "", "bad")
        self._problem.hide()
        hint = self.tr(
            "Existing clips stay where they are. Jobs already in the queue still save to the "
            "previous folder."
        )
        buttons = FlowLayout(8)
        buttons.addWidget(self._change)
        buttons.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("Videos folder"), self))
        column.addWidget(self._folder)
        column.addLayout(buttons)
        column.addWidget(self._problem)
        column.addWidget(named_label(self, "videos_folder_hint", hint, "small"))

    def _connect(self) -> None:
        self._change.clicked.connect(self.change_requested)
        self._open.clicked.connect(self.open_requested)

    def show_folder(self, folder: str) -> None:
        """Show the folder after a change."""
        self._folder.setText(left_to_right(folder))
        self._problem.hide()

    def show_problem(self, problem: Problem) -> None:
        """Show why a folder cannot be the one of new videos."""
        self._problem.setText(problem_text(problem))
        self._problem.show()


class MonthPart(QFrame):
    """Shows this month's spending beside its limit; hidden while it is unknown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("settings_month")
        set_role(self, "raised")
        self._amount = named_label(self, "settings_month_amount", role="dim")
        title = PlainLabel(self.tr("This month"), self)
        set_role(title, "strong")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("settings_month_bar")
        self._bar.setAccessibleName(self.tr("Used of this month's limit"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_PX)
        self._bar.setRange(0, 100)
        words = FlowLayout(8)
        words.addWidget(title)
        words.addWidget(self._amount)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[_CARD_MARGIN_PX] * 4)
        column.setSpacing(8)
        column.addLayout(words)
        column.addWidget(self._bar)
        self._amount.setWordWrap(False)
        self.hide()

    def show_month(self, spent_usd: Decimal, cap_usd: Decimal | None) -> None:
        """Show what was spent and its limit (None for no limit), in US dollars."""
        spent = usd_text(spent_usd)
        if cap_usd is None:
            self._amount.setText(self.tr("{spent}, no limit").format(spent=spent))
        elif spent_usd > cap_usd:
            text = self.tr("{spent} of {cap}, {over} over")
            over = usd_text(spent_usd - cap_usd)
            self._amount.setText(text.format(spent=spent, cap=usd_text(cap_usd), over=over))
        else:
            text = self.tr("{spent} of {cap}, {left} left")
            left = usd_text(cap_usd - spent_usd)
            self._amount.setText(text.format(spent=spent, cap=usd_text(cap_usd), left=left))
        self._bar.setVisible(bool(cap_usd))
        if cap_usd:
            self._bar.setValue(min(100, int(100 * spent_usd / cap_usd)))
        self.show()


class AccountPart(QWidget):
    """Shows the key in use, and offers to change it and to open the account's page."""

    key_wanted = Signal()
    account_page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._state = named_label(self, "settings_key_state")
        self._key = named_button(self, "settings_key", "")
        about = self.tr(
            "Videos are charged to your ShortAPI account. See your charges, credit and keys on "
            "{page}."
        ).format(page=ACCOUNT_PAGE_NAME)
        open_page = self.tr("Open {page}").format(page=ACCOUNT_PAGE_NAME)
        self._page = named_button(self, "settings_account_page", open_page)
        set_tool_tip(self._page, ACCOUNT_PAGE_URL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button, label in (
            (self._key, self._state),
            (self._page, named_label(self, "settings_account", about, "dim")),
        ):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addWidget(label)
            column.addLayout(row)
            column.addSpacing(8)
        self.show_key(KeySource.NONE)

    def _connect(self) -> None:
        self._key.clicked.connect(self.key_wanted)
        self._page.clicked.connect(self.account_page_wanted)

    def show_key(self, source: KeySource, ending: str = "", *, is_refused: bool = False) -> None:
        """Show the key in use by its `ending`, where it is stored, and whether it was refused."""
        text, button = self.tr("No API key yet."), self.tr("Enter API key…")
        if source is KeySource.DEMO:
            text = self.tr("The demo needs no key. Leave the demo to change yours.")
        elif source is not KeySource.NONE:
            text = stored_key_text(source, ending, is_refused=is_refused)
            button = self.tr("Change key…")
        self._state.setText(text)
        set_role(self._state, "warning" if is_refused else "")
        self._key.setText(button)
        self._key.setAccessibleName(button)
        self._key.setEnabled(source is not KeySource.DEMO)
