"""The About dialog: version, source of the prices, licences."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.core.help_ports import Credits
from app.ui.theme.style_roles import set_role
from app.ui.widgets.dialogs import FittedDialog, button_row
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import left_to_right
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_WIDTH_PX = 440
_MARK_PX = 64


class AboutDialog(FittedDialog):
    """Name, version, prices and licences of the program."""

    licences_wanted = Signal(object)  # Path
    page_wanted = Signal(str)

    def __init__(self, credits: Credits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._credits = credits
        self._build()
        self._connect()

    def _build(self) -> None:
        card = self._credits.card
        self._set_up("about_box", self.tr("About Gallop"))
        self.setMinimumWidth(_WIDTH_PX)
        mark = IconLabel(self.windowIcon(), _MARK_PX, self)
        title = PlainLabel(self.tr("Gallop {version}").format(version=__version__), self)
        set_role(title, "title")
        about = PlainLabel(self.tr("A desktop studio for {model}.").format(model=card.name), self)
        prices = PlainLabel(
            self.tr("Prices as of {date}, from {source}.").format(
                date=card.price_as_of.isoformat(), source=card.price_source
            ),
            self,
        )
        licence = PlainLabel(
            self.tr("Free software under the GNU General Public License, version 3 or later."),
            self,
        )
        independence = PlainLabel(
            self.tr("Independent software, not affiliated with Alibaba or ShortAPI."), self
        )
        origin = PlainLabel(self._origin_text(), self)
        others = PlainLabel(self._credits_text(), self)
        text_column = QVBoxLayout()
        text_column.setSpacing(8)
        text_column.addWidget(title)
        for name, label in (
            ("about", about),
            ("independence", independence),
            ("origin", origin),
            ("prices", prices),
            ("licence", licence),
            ("others", others),
        ):
            label.setObjectName(f"about_{name}")
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text_column.addWidget(label)
        set_role(origin, "dim")
        set_role(prices, "dim")
        set_role(licence, "dim")
        set_role(others, "dim")
        self._licences = named_button(self, "third_party_licences", self.tr("Third-party licenses"))
        self._licences.setVisible(self._credits.licences_page is not None)
        self._source = named_button(self, "source_code", self.tr("Source code"))
        self._source.setVisible(bool(self._credits.source_page_url))
        set_tool_tip(self._source, self._credits.source_page_url)
        self._close = named_button(self, "close_about", self.tr("Close"))
        self._close.setDefault(True)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text_column, 1)
        buttons = button_row(self._licences, self._source, None, self._close)
        self._lay_out(top, buttons=buttons, spacing_px=16)

    def _credits_text(self) -> str:
        if self._credits.licences_page is not None:
            return self.tr("Includes third-party software, each part under its own license.")
        return self.tr(
            "You are running Gallop from its source code. Its license is in the LICENSE file. "
            "Third-party packages are listed in pyproject.toml; each was installed with its "
            "own license."
        )

    def _origin_text(self) -> str:
        """Where the real downloads are and how to check one."""
        if url := self._credits.download_page_url:
            return self.tr(
                "Download Gallop only from {url}. To check a download, compare its SHA-256 "
                "checksum with the one in SHA256SUMS on that page."
            ).format(url=left_to_right(url))
        if self._credits.licences_page is None:
            return self.tr("You are running Gallop from its source code, not from a download.")
        return self.tr(
            "This copy doesn't say who published it. To check a download, compare its SHA-256 "
            "checksum with the one in the publisher's SHA256SUMS file."
        )

    def _connect(self) -> None:
        self._licences.clicked.connect(self._on_licences_clicked)
        self._source.clicked.connect(self._on_source_clicked)
        self._close.clicked.connect(self.accept)

    @Slot()
    def _on_licences_clicked(self) -> None:
        if self._credits.licences_page is not None:
            self.licences_wanted.emit(self._credits.licences_page)

    @Slot()
    def _on_source_clicked(self) -> None:
        self.page_wanted.emit(self._credits.source_page_url)
