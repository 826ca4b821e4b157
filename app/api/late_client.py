"""ShortAPI's client, loaded and built when it is first needed, without blocking the event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from app.core.events import Created, JobReport
from app.core.ports import ResultStream
from app.core.request import GenerationRequest
from app.core.secret import ApiKey

if TYPE_CHECKING:
    from app.api.client import OnKeyAnswer, ShortApi


class LateShortApi:
    """As ShortApi, but HTTP and TLS are loaded by the first request, or by `prepare` before it.

    That takes a third of a second, which the opened window need not wait for. See
    core.ports.VideoApi.
    """

    def __init__(
        self, base_url: str, key: Callable[[], ApiKey | None], on_key_answer: OnKeyAnswer
    ) -> None:
        """`base_url` has been checked. See `open_short_api`."""
        self._base_url = base_url
        self._key = key
        self._on_key_answer = on_key_answer
        self._lock = threading.Lock()
        self._api: ShortApi | None = None
        self._is_closed = False

    async def prepare(self) -> None:
        await self._ready()

    async def create(self, request: GenerationRequest) -> Created:
        return await (await self._ready()).create(request)

    async def query(self, api_job_id: str, request: GenerationRequest) -> JobReport:
        return await (await self._ready()).query(api_job_id, request)

    async def check_key(self, key: ApiKey) -> None:
        await (await self._ready()).check_key(key)

    @asynccontextmanager
    async def open_result(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AsyncIterator[ResultStream]:
        api = await self._ready()
        async with api.open_result(url, offset_bytes, validator) as stream:
            yield stream

    async def aclose(self) -> None:
        """Close every connection."""
        # In a thread: another one may still be building it for a request that was cancelled.
        if api := await asyncio.to_thread(self._end):
            await api.aclose()

    async def _ready(self) -> ShortApi:
        if self._api is not None:
            return self._api
        return await asyncio.to_thread(self._build)

    def _end(self) -> ShortApi | None:
        with self._lock:
            self._is_closed = True
            return self._api

    def _build(self) -> ShortApi:
        # Late import: see the class.
        from app.api.client import build_short_api

        with self._lock:
            if self._is_closed:
                raise RuntimeError("the client is closed")
            # Another request may have built it meanwhile.
            api = self._api or build_short_api(self._base_url, self._key, self._on_key_answer)
            self._api = api
            return api
