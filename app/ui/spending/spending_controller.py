"""Shows the sums of the month, the spending view and receipts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.bridge.books.spending import Spending
from app.bridge.notices import Notice, NoticeLevel
from app.bridge.preferences import Preferences
from app.bridge.session import Session
from app.core.budget import outstanding_usd
from app.core.library.clip import Clip
from app.core.model_card import ModelCard
from app.core.money import ZERO_USD, parse_limit_usd
from app.core.prices import PriceDrift, price_changed
from app.core.problem import Problem
from app.ui.compose.compose_pane import ComposePane
from app.ui.notices.notice_controller import NoticeController
from app.ui.widgets.formats import counted, left_to_right, number_text, problem_text, usd_text

if TYPE_CHECKING:
    from app.ui.spending.spending_dialog import SpendingDialog

_RECEIPT_ID = "no-receipt"


class SpendingController(QObject):
    """Connects the money facts of the session with Compose, the notices and the spending view."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        compose: ComposePane,
        notices: NoticeController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._compose = compose
        self._notices = notices
        self._window = window
        self._dialog: SpendingDialog | None = None
        # By take id, those that were asked for; None until they are read, empty without an entry.
        self._receipts: dict[str, str | None] = {}
        self._spent_usd: Decimal | None = None
        self._connect()

    def _connect(self) -> None:
        ledger, prices = self._session.spending_service, self._session.price_list
        self._session.opened.connect(self._on_opened)
        ledger.spent_changed.connect(self._on_spent_changed)
        ledger.spending_loaded.connect(self._on_spending_loaded)
        ledger.spending_failed.connect(self._on_spending_failed)
        ledger.exported.connect(self._on_exported)
        ledger.export_failed.connect(self._on_export_failed)
        ledger.receipt_ready.connect(self._on_receipt_ready)
        ledger.receipt_missing.connect(self._on_receipt_missing)
        ledger.not_read.connect(self._on_not_read)
        prices.prices_changed.connect(self._on_prices_changed)
        prices.drifted.connect(self._on_drifted)
        self._preferences.changed.connect(self._show_month)
        self._session.queue_model.groups_changed.connect(self._show_month)
        self._compose.spending_wanted.connect(self.show_spending)

    # --- this month and the prices -----------------------------------------------------------

    @Slot(object)
    def _on_spent_changed(self, spent_usd: Decimal) -> None:
        # The sums of the simulator must not stay in view when the demo is left.
        if not self._session.is_demo:
            self._spent_usd = spent_usd
        self._show_month()

    @Slot()
    def _show_month(self) -> None:
        cap_usd = parse_limit_usd(self._preferences.settings.cap_per_month_usd)
        # The demo charges nothing, and says so in its place.
        spent_usd = None if self._session.is_demo else self._spent_usd
        jobs = self._session.queue_model.jobs()
        self._compose.show_month(spent_usd, cap_usd, sum(map(outstanding_usd, jobs), ZERO_USD))

    @Slot(object)
    def _on_prices_changed(self, card: ModelCard) -> None:
        self._compose.show_prices(card.resolutions)
        self._session.price(self._compose.request(), self._compose.takes())
        # A limit refused the request at the old price.
        self._notices.forget_input()

    @Slot(object)
    def _on_drifted(self, drifts: Sequence[PriceDrift]) -> None:
        """Report each new price once, also across restarts."""
        prices = {_price_mark(drift): drift for drift in drifts}
        reported = set(self._preferences.settings.told_prices.split(", "))
        fresh = [drift for mark, drift in prices.items() if mark not in reported]
        self._notices.show_price_changes([price_changed(drift) for drift in fresh])
        if not self._session.is_demo:
            self._preferences.change(told_prices=", ".join(prices))

    # --- the spending view -------------------------------------------------------------------

    @Slot()
    def show_spending(self) -> None:
        """Open the spending view."""
        from app.ui.spending.spending_dialog import SpendingDialog

        self._dialog = dialog = SpendingDialog(is_demo=self._session.is_demo, parent=self._window)
        ledger = self._session.spending_service
        dialog.period_wanted.connect(self._load_spending)
        dialog.export_wanted.connect(ledger.export)
        dialog.finished.connect(self._on_spending_closed)
        self._load_spending()
        dialog.open()

    @Slot()
    def _on_opened(self) -> None:
        # The job list that was asked may be closed by now.
        self._receipts = {}
        self._show_month()
        if self._dialog:
            # It waited for the job list before it was known whether the demo would open.
            self._dialog.close()
            self.show_spending()

    @Slot()
    def _load_spending(self) -> None:
        if self._dialog is None:
            return
        if not self._session.is_open:
            self._dialog.show_failure(self.tr("The job list is not open yet."))
        else:
            self._dialog.show_waiting()
            self._session.spending_service.load_spending(self._dialog.period())

    @Slot()
    def _on_spending_closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_spending_loaded(self, spending: Spending) -> None:
        if self._dialog:
            self._dialog.show_spending(spending)

    @Slot(object)
    def _on_spending_failed(self, problem: Problem) -> None:
        if self._dialog:
            self._dialog.show_failure(problem_text(problem))

    @Slot(str, int)
    def _on_exported(self, path: str, jobs: int) -> None:
        if self._dialog:
            many = self.tr("Exported {count} jobs to “{path}”.", "", jobs)
            text = counted(
                self.tr("Exported 1 job to “{path}”."), many, jobs, path=left_to_right(path)
            )
            self._dialog.show_exported(text, is_good=True)

    @Slot(object)
    def _on_export_failed(self, problem: Problem) -> None:
        if self._dialog:
            self._dialog.show_exported(problem_text(problem), is_good=False)

    # --- receipts ----------------------------------------------------------------------------

    @Slot(Clip)
    def copy_receipt_of(self, clip: Clip) -> None:
        """Copy the receipt of the job that made `clip` to the clipboard.

        Several clips, one call for each, are copied together in this order.
        """
        self._receipts[clip.take_id] = None
        self._session.spending_service.ask_receipt(clip.take_id)

    @Slot(str, str)
    def _on_receipt_ready(self, take_id: str, text: str) -> None:
        self._receipts[take_id] = text
        self._show_receipts()

    @Slot(str)
    def _on_receipt_missing(self, take_id: str) -> None:
        self._receipts[take_id] = ""
        self._show_receipts()

    @Slot(str, object)
    def _on_not_read(self, take_id: str, problem: Problem) -> None:
        """Report a receipt that could not be read, unless the dialog that wants it does so."""
        if take_id not in self._receipts:
            return
        # The others are not kept waiting.
        del self._receipts[take_id]
        if self._receipts:
            self._show_receipts()
        text = problem_text(problem)
        self._notices.show_notice(Notice(_RECEIPT_ID, NoticeLevel.WARNING, text, is_answer=True))

    def _show_receipts(self) -> None:
        """Copy the receipts and report what is missing, once all of them are known."""
        known = [text for text in self._receipts.values() if text is not None]
        if len(known) < len(self._receipts):
            return
        self._receipts = {}
        copied = [text for text in known if text]
        if copied:
            QGuiApplication.clipboard().setText("\n\n".join(copied))
        if len(copied) == len(known):
            self._notices.clear(_RECEIPT_ID)
            return
        text = self.tr(
            "No receipt was copied: this clip's job is not in Gallop's job list. Your ShortAPI "
            "account page lists what was charged."
        )
        if len(known) > 1:
            text = self.tr(
                "{count} of {all} receipts copied. The jobs of the other clips are not in "
                "Gallop's job list. Your ShortAPI account page lists what was charged."
            ).format(count=number_text(len(copied)), all=number_text(len(known)))
        self._notices.show_notice(Notice(_RECEIPT_ID, NoticeLevel.GOOD, text, is_answer=True))


def _price_mark(drift: PriceDrift) -> str:
    return f"{drift.resolution} {usd_text(drift.charged_usd_per_s)}"
