"""Entering, checking and keeping the API key, for the key dialog."""

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
    """Takes keys in; emits where the key in use came from and what went wrong.

    A keyring that waits to be unlocked is waited for in the background. Until then its problem is
    said, and withdrawn when it has answered.
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
        """Where the key in use came from; NONE without any, and while no services are open."""
        return self._services.keys.source if self._services else KeySource.NONE

    def current(self) -> ApiKey | None:
        """The key in use."""
        return self._services.keys.current() if self._services else None

    def set_services(self, services: Services | None) -> None:
        """Work with these services from now on."""
        self._services = services
        if services:
            self.source_changed.emit(services.keys.source)
        else:
            self._is_engine_started = False
            self._set_problem(None)

    def begin(self) -> None:
        """The engine is at work: from now on jobs may wait for a key."""
        self._is_engine_started = True

    async def load(self, services: Services) -> None:
        """Ask the keyring of `services` for the key, in the background when that is slow."""
        answered = asyncio.Event()
        self._tasks.start(_ASKING, self._ask(services, answered))
        try:
            async with asyncio.timeout(PATIENCE_S):
                await answered.wait()
        except TimeoutError:
            self._set_problem(problems.keyring_waiting())

    def ask_again(self) -> None:
        """Ask the keyring once more, which may ask for its password once more."""
        if self._services:
            self._tasks.start(_ASKING, self._ask_again(self._services))

    def save(self, key: ApiKey) -> None:
        """Use `key` from now on, let waiting jobs go on, and keep it if possible."""
        if not self._services:
            return
        # No answer of the keyring is waited for any more.
        self._tasks.cancel(_ASKING)
        self._set_problem(None)
        self._services.keys.use(key)
        self.source_changed.emit(self._services.keys.source)
        self._services.engine.release(Hold.KEY)
        # Each a task of its own: one that waits for the keyring is not cut off by the next.
        self._tasks.start(f"save the key {next(self._numbers)}", self._keep(self._services))

    def forget(self) -> None:
        """Use no key any more and delete the kept one; jobs that need a key wait for the next."""
        if self._services:
            self._tasks.cancel(_ASKING)
            self._set_problem(None)
            name = f"forget the key {next(self._numbers)}"
            self._tasks.start(name, self._forget(self._services))

    def check(self, key: ApiKey) -> None:
        """Ask the API whether it accepts `key`; costs nothing."""
        if self._services:
            self._tasks.start("check the key", self._check(self._services, key))

    async def _ask(self, services: Services, answered: asyncio.Event) -> None:
        try:
            found = await services.keys.load()
        finally:
            answered.set()
        # A missing keyring matters only when a key is to be kept.
        if found and found.kind is problems.keyring_missing:
            found = None
        self._set_problem(found)
        # Jobs that the engine has not taken up yet find the key when it does.
        if self._services is services:
            self.source_changed.emit(services.keys.source)
            if services.keys.current() and self._is_engine_started:
                services.engine.release(Hold.KEY)

    async def _ask_again(self, services: Services) -> None:
        self._set_problem(problems.keyring_waiting())
        await self._ask(services, asyncio.Event())

    async def _keep(self, services: Services) -> None:
        with self._said_when_slow(self.saved, problems.keyring_keeps_later()):
            found = await services.keys.keep()
        self.source_changed.emit(services.keys.source)
        self.saved.emit(found)

    async def _forget(self, services: Services) -> None:
        with self._said_when_slow(self.forgotten, problems.key_not_forgotten()):
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
    def _said_when_slow(self, signal: SignalInstance, so_far: Problem) -> Iterator[None]:
        """Emit what is true so far when the block takes long; it ends in its own time."""
        later = asyncio.get_running_loop().call_later(PATIENCE_S, signal.emit, so_far)
        try:
            yield
        finally:
            later.cancel()

    def _set_problem(self, found: Problem | None) -> None:
        """Say what is the matter with the keyring, instead of what was before."""
        before, self._problem = self._problem, found.kind if found else None
        if before and before is not self._problem:
            self.problem_solved.emit(before)
        if found:
            self.problem_met.emit(found)
