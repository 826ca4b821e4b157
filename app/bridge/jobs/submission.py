"""Turns a press of Generate into queued jobs: prices, checks and limits, exactly once."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import TaskSet
from app.bridge.services import Mode, Services
from app.core.budget import CAP_KINDS, Caps, SpendingLimits
from app.core.errors import GallopError
from app.core.job import Job
from app.core.model_card import ModelCard
from app.core.ports import Clock, Ledger
from app.core.prices import PriceDrift, cost_of, estimate_usd, follow_charges
from app.core.problem import Problem
from app.core.request import GenerationRequest, TakeNumber, request_problems, takes_problem
from app.engine.jobs.spending_check import prices_charged


class PriceList(QObject):
    """Keeps the prices that were charged last, from the ledger."""

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
        """The model's card with the current prices."""
        return self._followed

    def look(self, ledger: Ledger) -> None:
        """Read the last charges of `ledger`."""
        self._tasks.start("what is charged", self._look(ledger))

    def forget_charges(self) -> None:
        """Use the card's own prices."""
        self._hold(())

    async def _look(self, ledger: Ledger) -> None:
        self._hold(await prices_charged(self._printed, ledger, self._clock.now()))

    def _hold(self, drifts: tuple[PriceDrift, ...]) -> None:
        if drifts != self._drifts:
            self._drifts = drifts
            self._followed = follow_charges(self._printed, drifts)
            self.prices_changed.emit(self._followed)
            self.drifted.emit(drifts)


# Returns the open services, or why they cannot be opened.
AwaitServices = Callable[[], Awaitable[Services | Problem]]


@dataclass(frozen=True, slots=True)
class _Press:
    """The new jobs of one press, and the takes that they replace."""

    jobs: tuple[Job, ...]
    replaces: tuple[Job, ...]
    is_allowed: bool = False


class JobSubmitter(QObject):
    """Submits jobs; emits `generate_accepted` or `generate_refused` for each press.

    `caps` is called at every press. `zone` decides when the user's day and month begin.
    """

    cost_changed = Signal(object)  # Cost, or None while the request cannot be sent
    generate_accepted = Signal(object)  # tuple of the new Jobs
    generate_refused = Signal(object)  # tuple of Problems

    def __init__(
        self,
        *,
        prices: PriceList,
        clock: Clock,
        zone: tzinfo,
        caps: Callable[[], Caps],
        presses: TaskSet,
        services: AwaitServices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prices = prices
        self._clock = clock
        self._zone = zone
        self._caps = caps
        self._presses = presses
        self._services = services
        self._over_cap: _Press | None = None
        # Ended jobs whose next try is being written to the journal: a double click is one try.
        self._replaced: set[str] = set()

    def price(self, request: GenerationRequest, takes: int) -> None:
        """Emit by `cost_changed` what `takes` jobs of `request` would cost."""
        try:
            cost = cost_of(request, takes, self._prices.card)
        except KeyError:
            cost = None
        self.cost_changed.emit(cost)

    def generate(
        self, request: GenerationRequest, takes: int, cannot_open: Problem | None = None
    ) -> None:
        """Write `takes` jobs to the journal and send them, or emit every reason against it."""
        problems = self._problems_of(request)
        if takes_refused := takes_problem(takes, self._prices.card):
            problems += (takes_refused,)
        numbers = (TakeNumber(number, takes) for number in range(1, takes + 1))
        self._begin(tuple((request, number) for number in numbers), (), problems, cannot_open)

    def generate_again(self, ended: Sequence[Job], cannot_open: Problem | None = None) -> None:
        """Send the requests of `ended` once more as new takes, which replace those jobs.

        When the new takes are refused, the ended jobs stay.
        """
        old = [job for job in ended if job.take_id not in self._replaced]
        if not old:
            return
        found = (each for job in old for each in self._problems_of(job.request))
        problems = tuple(dict.fromkeys(found))
        takes = tuple((job.request, job.take) for job in old)
        self._begin(takes, tuple(old), problems, cannot_open)

    def allow_once(self) -> None:
        """Send what a limit has just refused, once, and record that the user allowed it."""
        refused, self._over_cap = self._over_cap, None
        if refused:
            now = self._clock.now()
            jobs = tuple(replace(job, created_at=now) for job in refused.jobs)
            self._start(replace(refused, jobs=jobs, is_allowed=True))

    def forget(self) -> None:
        """Drop every press that is not queued yet: it was meant for other services."""
        self._over_cap = None
        self._replaced.clear()
        for press in self._presses.names:
            self._presses.cancel(press)

    def _problems_of(self, request: GenerationRequest) -> tuple[Problem, ...]:
        return request_problems(request, self._prices.card)

    def _begin(
        self,
        takes: tuple[tuple[GenerationRequest, TakeNumber], ...],
        replaces: tuple[Job, ...],
        problems: tuple[Problem, ...],
        cannot_open: Problem | None,
    ) -> None:
        # The newer press replaces the older one and its notice.
        self._over_cap = None
        if cannot_open:
            problems += (cannot_open,)
        if problems:
            self.generate_refused.emit(problems)
            return
        # Late import: after the first frame, with the engine.
        import uuid

        now, card = self._clock.now(), self._prices.card
        jobs = tuple(
            Job(uuid.uuid4().hex, request, now, estimate_usd(request, card), take=take)
            for request, take in takes
        )
        self._start(_Press(jobs, replaces))

    def _start(self, press: _Press) -> None:
        self._replaced.update(job.take_id for job in press.replaces)
        self._presses.start(f"submit {press.jobs[0].take_id}", self._submit(press))

    async def _submit(self, press: _Press) -> None:
        try:
            services = await self._services()
            queued = (
                services if isinstance(services, Problem) else await self._queued(services, press)
            )
            if isinstance(queued, Problem):
                self.generate_refused.emit((queued,))
            else:
                self.generate_accepted.emit(queued)
        finally:
            self._replaced.difference_update(job.take_id for job in press.replaces)

    async def _queued(self, services: Services, press: _Press) -> tuple[Job, ...] | Problem:
        """Queue the jobs of `press`; returns them, or why none is queued."""
        limits = self._limits(services, press)
        try:
            queued = await services.engine.submit(press.jobs, limits, press.replaces)
        except GallopError as error:
            return error.problem
        if isinstance(queued, Problem) and queued.kind in CAP_KINDS:
            self._over_cap = press
        return queued

    def _limits(self, services: Services, press: _Press) -> SpendingLimits | None:
        # The demo costs nothing, so nothing is limited.
        if services.mode is Mode.DEMO:
            return None
        now = self._clock.now().astimezone(self._zone)
        return SpendingLimits(self._caps(), now, press.is_allowed)
