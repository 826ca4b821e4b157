"""The API key in the system's own keyring, asked without ever blocking the program."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import Generic, TypeVar

from app.core import problems
from app.core.errors import InvalidInput, SecretStoreError
from app.core.problem import Problem
from app.core.secret import ApiKey

T = TypeVar("T")

SERVICE = "Gallop"
USER_NAME = "SHORTAPI_KEY"


class KeyringStore:
    """Implements core.ports.SecretStore with the keyring library, imported at the first call.

    A locked keyring asks for its password in a window of its own, and answers when the user has
    found it. Every call has a daemon thread of its own, which may wait for that for ever without
    keeping the program from ending; the caller decides how long it waits. Texts of the keyring's
    errors are dropped, since a backend may quote the key.
    """

    async def read(self) -> ApiKey | None:
        """Raises SecretStoreError also when what is stored cannot be a key."""
        found = await self._ask(_read, problems.keyring_locked())
        if found is None or found == "":
            return None
        key = _key_in(found)
        if key is None:
            raise SecretStoreError(problems.keyring_entry_malformed())
        return key

    async def write(self, key: ApiKey) -> None:
        kept = await self._ask(lambda: _write_and_read(key.reveal()), problems.keyring_forgets())
        if _key_in(kept) != key:
            raise SecretStoreError(problems.keyring_forgets())

    async def delete(self) -> None:
        await self._ask(_delete, problems.keyring_locked())

    async def _ask(self, call: Callable[[], T], unexpected: Problem) -> T:
        """What `call` returns; `unexpected` is what an error without a meaning here comes to."""
        future: Future[_Answer[T]] = Future()
        # Marked as running, a caller that goes away cannot cancel it under the thread.
        future.set_running_or_notify_cancel()

        def work() -> None:
            answer: _Answer[T] = _Answer()
            with answer:
                answer.values.append(call())
            future.set_result(answer)

        threading.Thread(target=work, name="keyring", daemon=True).start()
        answer = await asyncio.wrap_future(future)
        if answer.error is None:
            return answer.values[0]
        raise SecretStoreError(_problem_of(answer.error, unexpected)) from None


class _Answer(Generic[T]):
    """What a keyring call came to: one value or an error.

    A backend is a plug-in and may raise anything. All of it has to reach the waiting coroutine,
    which makes a SecretStoreError of it; an uncaught one would be printed with its text.
    """

    def __init__(self) -> None:
        self.values: list[T] = []
        self.error: BaseException | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.error = error
        return True


def _problem_of(error: BaseException, unexpected: Problem) -> Problem:
    # By name: the library is not imported here, and it may be what is missing.
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"NoKeyringError", "ImportError"}:
        return problems.keyring_missing()
    if names & {"InitError", "KeyringLocked"}:
        return problems.keyring_locked()
    return unexpected


def _key_in(found: object) -> ApiKey | None:
    """The key in what a keyring returned, which may be anything: backends are plug-ins."""
    text = found.decode("utf-8", "replace") if isinstance(found, bytes) else found
    try:
        return ApiKey(text) if isinstance(text, str) else None
    except InvalidInput:
        return None


def _read() -> object:
    import keyring

    return keyring.get_password(SERVICE, USER_NAME)


def _write_and_read(text: str) -> object:
    import keyring

    keyring.set_password(SERVICE, USER_NAME, text)
    return keyring.get_password(SERVICE, USER_NAME)


def _delete() -> None:
    import keyring

    if keyring.get_password(SERVICE, USER_NAME) is not None:
        keyring.delete_password(SERVICE, USER_NAME)
