"""The prices that hold: the model card's, until the API is seen to charge others."""

from PySide6.QtCore import QObject, Signal

from app.bridge.rooms import Mode, Rooms
from app.core.model_card import ModelCard
from app.core.ports import Clock
from app.core.price_drift import PriceDrift, follow_charges
from app.engine.books import prices_charged
from app.engine.tasks import TaskSet


class PriceDesk(QObject):
    """Looks into the books for what is really charged; the simulator's charges change nothing."""

    prices_changed = Signal(object)  # ModelCard with the prices that hold from now on
    drifted = Signal(object)  # tuple of PriceDrift: every tier with another price than the card's

    def __init__(
        self, card: ModelCard, clock: Clock, tasks: TaskSet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._printed = self._followed = card
        self._drifts: tuple[PriceDrift, ...] = ()
        self._clock = clock
        self._tasks = tasks

    @property
    def card(self) -> ModelCard:
        """The model's card with the prices that hold now."""
        return self._followed

    def look(self, rooms: Rooms) -> None:
        """Look into the books of `rooms` what was charged last."""
        if rooms.mode is Mode.DEMO:
            self._hold(())
        else:
            self._tasks.start("what is charged", self._look(rooms))

    async def _look(self, rooms: Rooms) -> None:
        self._hold(await prices_charged(self._printed, rooms.ledger, self._clock.now()))

    def _hold(self, drifts: tuple[PriceDrift, ...]) -> None:
        if drifts != self._drifts:
            self._drifts = drifts
            self._followed = follow_charges(self._printed, drifts)
            self.prices_changed.emit(self._followed)
            self.drifted.emit(drifts)
