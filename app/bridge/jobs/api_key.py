"""Checks, saves and deletes the API key, for the key dialog."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.aio.tasks import TaskSet
from app.bridge.services import Services
from app.core import problems
from app.core.errors import ApiError
from app.core.job import Hold
from app.core.problem import Problem, ProblemKind
from app.core.secret import ApiKey, KeySource
from app.engine.jobs.api_key import PATIENCE_S

_ASKING = "ask the keyring"


class ApiKeyService(QObject):
    """Loads and changes the API key; emits its source and problems with it.

    A locked keyring is awaited in the background. Meanwhile its problem is reported; it is
    withdrawn when the keyring answers.
    """

    source_changed = Signal(object)  # KeySource
    saved = Signal(object)  # Problem when it is kept for this session only, else None
    forgotten = Signal(object)  # Problem when the keyring may still have it, else None
    checked = Signal(object)  # Problem when the key does not work, else None
    problem_met = Signal(object)  # Problem
    problem_solved = Signal(object)  # ProblemKind

    def __init__(self, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._services: Services | None = None
        self._is_engine_started = False
        self._problem: ProblemKind | None = None
        self._numbers = count(1)

    @property
    def source(self) -> KeySource:
        """The source of the key in use; NONE without a key or open services."""
        return self._services.keys.source if self._services else KeySource.NONE

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
            self._set_problem(None)

    def begin(self) -> None:
        """Note that the engine has started: from now on jobs may wait for a key."""
        self._is_engine_started = True

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

    def save(self, key: ApiKey) -> None:
        """Use `key` from now on, release the jobs that wait for one, and store it if possible."""
        if not self._services:
            return
        # The keyring's answer is no longer needed.
        self._tasks.cancel(_ASKING)
        self._set_problem(None)
        self._services.keys.use(key)
        self.source_changed.emit(self._services.keys.source)
        self._services.engine.release(Hold.KEY)
        # A new name each time: the next save must not cancel one that waits for the keyring.
        self._tasks.start(f"save the key {next(self._numbers)}", self._keep(self._services))

    def forget(self) -> None:
        """Stop using the key and delete the stored one; jobs that need a key wait for the next."""
        if self._services:
            self._tasks.cancel(_ASKING)
            self._set_problem(None)
            name = f"forget the key {next(self._numbers)}"
            self._tasks.start(name, self._forget(self._services))

    def check(self, key: ApiKey) -> None:
        """Ask the API whether it accepts `key`; costs nothing; emits `checked`."""
        if self._services:
            self._tasks.start("check the key", self._check(self._services, key))

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
                services.engine.release(Hold.KEY)

    async def _ask_again(self, services: Services) -> None:
        self._set_problem(problems.keyring_waiting())
        await self._ask(services, asyncio.Event())

    async def _keep(self, services: Services) -> None:
        with self._emitted_when_slow(self.saved, problems.keyring_keeps_later()):
            found = await services.keys.keep()
        self.source_changed.emit(services.keys.source)
        self.saved.emit(found)

    async def _forget(self, services: Services) -> None:
        with self._emitted_when_slow(self.forgotten, problems.key_not_forgotten()):
            found = await services.keys.forget()
        self.source_changed.emit(services.keys.source)
        self.forgotten.emit(found)

    async def _check(self, services: Services, key: ApiKey) -> None:
        try:
            await services.api.check_key(key)
        except ApiError as error:
            self.checked.emit(error.problem)
        else:
            self.checked.emit(None)

    @contextmanager
    def _emitted_when_slow(self, signal: SignalInstance, so_far: Problem) -> Iterator[None]:
        """Emit `so_far` by `signal` if the block takes long; does not end the block."""
        later = asyncio.get_running_loop().call_later(PATIENCE_S, signal.emit, so_far)
        try:
            yield
        finally:
            later.cancel()

    def _set_problem(self, found: Problem | None) -> None:
        """Emit the keyring's problem, and that the one before is solved."""
        before, self._problem = self._problem, found.kind if found else None
        if before and before is not self._problem:
            self.problem_solved.emit(before)
        if found:
            self.problem_met.emit(found)
