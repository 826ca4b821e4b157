"""Checks, saves and deletes the API key, for the key dialog."""

import asyncio
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from itertools import count

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.aio.tasks import TaskSet
from app.bridge.services import Services
from app.core import problems
from app.core.errors import ApiError, KeyRefused, NotSent
from app.core.job import Hold, Job, JobState
from app.core.problem import Problem, ProblemKind
from app.core.secret import ApiKey, KeySource
from app.engine.jobs.api_key import PATIENCE_S

_ASKING = "ask the keyring"
_CHECKING = "check the key"


class ApiKeyService(QObject):
    """Loads and changes the API key; emits its source and problems with it.

    A locked keyring is awaited in the background. Meanwhile its problem is reported; it is
    withdrawn when the keyring answers.
    """

    source_changed = Signal(object)  # KeySource
    refused_changed = Signal(bool)  # whether the API refused the key in use
    saved = Signal(object)  # Problem when it is kept for this session only, else None
    not_saved = Signal(object)  # Problem: the API refused the key
    not_checked = Signal(object)  # Problem why the key that is being saved could not be checked
    forgotten = Signal(object)  # Problem when the keyring may still have it, else None
    checked = Signal(object)  # Problem when the key does not work, else None
    problem_met = Signal(object)  # Problem
    problem_solved = Signal(object)  # ProblemKind

    def __init__(self, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._services: Services | None = None
        self._is_engine_started = False
        self._is_refused = False
        self._problem: ProblemKind | None = None
        self._numbers = count(1)
        self._latest_change = 0
        # The keys with which jobs are being sent, by take id.
        self._sent_with: dict[str, ApiKey | None] = {}

    @property
    def source(self) -> KeySource:
        """The source of the key in use; NONE without a key or open services."""
        return self._services.keys.source if self._services else KeySource.NONE

    @property
    def is_refused(self) -> bool:
        """Whether the API refused the key in use when a job was to be sent."""
        return self._is_refused

    def current(self) -> ApiKey | None:
        """The key in use."""
        return self._services.keys.current() if self._services else None

    def set_services(self, services: Services | None) -> None:
        """Use these services from now on."""
        self._services = services
        if services:
            self.source_changed.emit(services.keys.source)
        else:
            self._is_engine_started = False
            self._sent_with.clear()
            self._set_problem(None)
            self._set_refused(False)

    def begin(self) -> None:
        """Note that the engine has started: from now on jobs may wait for a key.

        Those of an earlier session wait for the user's consent if there is a key now.
        """
        self._is_engine_started = True
        if self._services and self._services.keys.current():
            self._services.engine.release(Hold.KEY, self.may_send)

    def may_send(self, job: Job) -> bool:
        """Whether an unsent job is sent without asking when the keyring gives its key late.

        Its price was agreed to in this session, and the user was told that it waits for the key.
        """
        services = self._services
        return services is not None and services.engine.was_just_agreed(job)

    def note_job(self, job: Job) -> None:
        """Show whether the API accepts the key in use, which an answer about a job may tell."""
        if self._services is None:
            return
        keys = self._services.keys
        if job.state is JobState.SENDING:
            self._sent_with[job.take_id] = keys.current()
        elif job.take_id in self._sent_with:
            key = self._sent_with.pop(job.take_id)
            if job.problem and job.problem.kind is problems.key_refused:
                keys.note_answer(key, is_accepted=False)
        self._set_refused(keys.is_refused)

    async def load(self, services: Services) -> None:
        """Ask the keyring of `services` for the key; a slow one goes on in the background."""
        answered = asyncio.Event()
        self._tasks.start(_ASKING, self._ask(services, answered))
        try:
            async with asyncio.timeout(PATIENCE_S):
                await answered.wait()
        except TimeoutError:
            self._set_problem(problems.keyring_waiting())

    def ask_again(self) -> None:
        """Ask the keyring again, which may ask the user for its password again."""
        if self._services:
            self._tasks.start(_ASKING, self._ask_again(self._services))

    def save(
        self, key: ApiKey, *, sends: Collection[str] = (), is_check_needed: bool = True
    ) -> None:
        """Use `key` from now on, and store it if possible; emits `saved` or `not_saved`.

        A key that the API refuses is neither used nor stored, unless `is_check_needed` is False. Of
        the unsent jobs that wait, those in `sends` (take ids) are sent: the user has agreed to
        their price.
        """
        if self._services:
            # An answer of the keyring to an earlier change says nothing about this one.
            self._latest_change = next(self._numbers)
            work = self._save(self._services, key, frozenset(sends), is_check_needed)
            self._tasks.start(_CHECKING, work)
        else:
            self.not_saved.emit(problems.journal_not_open())

    def stop_checking(self) -> None:
        """Do not wait for the answer about a key; one that is not saved yet stays so."""
        self._tasks.cancel(_CHECKING)

    def forget(self) -> None:
        """Stop using the key and delete the stored one; jobs that need a key wait for the next."""
        if self._services:
            self._tasks.cancel(_ASKING)
            self._tasks.cancel(_CHECKING)
            self._set_problem(None)
            self._latest_change = number = next(self._numbers)
            self._tasks.start(f"forget the key {number}", self._forget(self._services, number))
        else:
            self.forgotten.emit(problems.journal_not_open())

    async def try_current(self) -> Problem | None:
        """Ask the API about the key in use, which costs nothing; returns what is wrong with it."""
        if self._services is None:
            return problems.journal_not_open()
        if (key := self.current()) is None:
            return problems.key_missing()
        return await self._answer_about(self._services, key)

    def check(self, key: ApiKey) -> None:
        """Ask the API whether it accepts `key`; costs nothing; emits `checked`."""
        if self._services:
            self._tasks.start(_CHECKING, self._check(self._services, key))
        else:
            self.checked.emit(problems.journal_not_open())

    async def _ask(self, services: Services, answered: asyncio.Event) -> None:
        try:
            found = await services.keys.load()
        finally:
            answered.set()
        # A missing keyring matters only when a key is to be stored.
        if found and found.kind is problems.keyring_missing:
            found = None
        self._set_problem(found)
        # Before its start the engine needs no release: its jobs find the key then.
        if self._services is services:
            self.source_changed.emit(services.keys.source)
            if services.keys.current() and self._is_engine_started:
                services.engine.release(Hold.KEY, self.may_send)

    async def _ask_again(self, services: Services) -> None:
        self._set_problem(problems.keyring_waiting())
        await self._ask(services, asyncio.Event())

    async def _keep(self, services: Services, number: int) -> None:
        with self._emitted_when_slow(self.saved, problems.keyring_keeps_later()):
            found = await services.keys.keep()
        self.source_changed.emit(services.keys.source)
        if number == self._latest_change:
            self.saved.emit(found)

    async def _forget(self, services: Services, number: int) -> None:
        with self._emitted_when_slow(self.forgotten, problems.key_not_forgotten()):
            found = await services.keys.forget()
        self._set_refused(services.keys.is_refused)
        self.source_changed.emit(services.keys.source)
        if number == self._latest_change:
            self.forgotten.emit(found)

    async def _save(
        self, services: Services, key: ApiKey, sends: frozenset[str], is_check_needed: bool
    ) -> None:
        if is_check_needed and (found := await self._answer_about(services, key)):
            if found.kind is problems.key_refused:
                self.not_saved.emit(problems.key_not_saved())
                return
            self.not_checked.emit(found)
        # The keyring's answer is no longer needed.
        self._tasks.cancel(_ASKING)
        self._set_problem(None)
        services.keys.use(key, is_refused=not is_check_needed)
        self._set_refused(services.keys.is_refused)
        self.source_changed.emit(services.keys.source)
        for hold in (Hold.KEY, Hold.CONSENT):
            services.engine.release(hold, lambda job: job.take_id in sends)
        # A new name each time: the next save must not cancel one that waits for the keyring.
        number = self._latest_change
        self._tasks.start(f"save the key {number}", self._keep(services, number))

    async def _check(self, services: Services, key: ApiKey) -> None:
        self.checked.emit(await self._answer_about(services, key))

    async def _answer_about(self, services: Services, key: ApiKey) -> Problem | None:
        """What is wrong with `key`, or why that is not known; None if the API accepts it."""
        try:
            await services.api.check_key(key)
        except KeyRefused as error:
            services.engine.reachability.note(True)
            return error.problem
        except ApiError as error:
            if isinstance(error, NotSent):
                services.engine.reachability.note(False)
            return problems.key_not_checked(detail=error.problem.param("detail"))
        services.engine.reachability.note(True)
        return None

    @contextmanager
    def _emitted_when_slow(self, signal: SignalInstance, so_far: Problem) -> Iterator[None]:
        """Emit `so_far` by `signal` if the block takes long; does not end the block."""
        later = asyncio.get_running_loop().call_later(PATIENCE_S, signal.emit, so_far)
        try:
            yield
        finally:
            later.cancel()

    def _set_refused(self, is_refused: bool) -> None:
        if is_refused is not self._is_refused:
            self._is_refused = is_refused
            self.refused_changed.emit(is_refused)

    def _set_problem(self, found: Problem | None) -> None:
        """Emit the keyring's problem, and that the one before is solved."""
        before, self._problem = self._problem, found.kind if found else None
        if before and before is not self._problem:
            self.problem_solved.emit(before)
        if found:
            self.problem_met.emit(found)
