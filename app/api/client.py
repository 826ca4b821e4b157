"""ShortAPI over HTTP; the key is sent to the API only."""

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager

import httpx
import truststore

from app.api import translate, wire
from app.api.auth import authorization, check_base_url, create_url, is_loopback, query_url
from app.api.download import Downloader
from app.api.exchange import NoReply, Reply, exchange
from app.api.transport import TimeOuts, make_client
from app.core import problems
from app.core.errors import FormerKeyRefused, KeyRefused, OutOfCredit, QueryUnanswered
from app.core.events import Created, JobReport
from app.core.ports import ResultStream
from app.core.request import GenerationRequest
from app.core.secret import ApiKey

# Receives a key and whether the API accepts it.
OnKeyAnswer = Callable[[ApiKey, bool], None]

# Has the form of a job id, but no job has it.
_MADE_UP_JOB_ID = "0" * 24
# A cached answer may be old or about another job, which is worse than none.
_PAST_CACHES = {"Cache-Control": "no-cache", "Pragma": "no-cache"}


class ShortApi:
    """The API at one address, made by `open_short_api`; call `aclose`. See core.ports.VideoApi."""

    def __init__(
        self,
        base_url: str,
        key: Callable[[], ApiKey | None],
        tls: ssl.SSLContext,
        time_outs: TimeOuts,
        on_key_answer: OnKeyAnswer,
    ) -> None:
        """Build the clients for the checked `base_url`; blocks: call `open_short_api` instead."""
        self._base_url = base_url
        self._key = key
        self._on_key_answer = on_key_answer
        self._time_outs = time_outs
        url = httpx.URL(base_url)
        is_local = is_loopback(url)
        # A kept connection may be dead unnoticed. A create on it would be uncertain although it
        # never arrived, so each create has its own connection.
        self._creates = make_client(tls, is_local=is_local, keeps_connections=False)
        self._queries = make_client(tls, is_local=is_local)
        self._files = make_client(tls)
        self._local_files = make_client(tls, is_local=True)
        self._downloader = Downloader(self._files, self._local_files, time_outs, url)

    async def prepare(self) -> None:
        """See VideoApi: nothing is left to be done."""

    async def create(self, request: GenerationRequest) -> Created:
        key = self._present_key()
        url = create_url(self._base_url)
        headers = {"Content-Type": "application/json"}
        headers |= authorization(key, url, self._base_url)
        http_request = self._creates.build_request(
            "POST", url, content=wire.create_body(request), headers=headers
        )
        reply = await exchange(
            self._creates,
            http_request,
            connect_s=self._time_outs.connect_s,
            answer_s=self._time_outs.create_s,
            keeps_arrived=True,
        )
        try:
            with self._noting(key):
                return translate.created(reply, request, key)
        except (KeyRefused, OutOfCredit) as error:
            if self._is_in_use(key):
                raise
            raise FormerKeyRefused(error.raw) from error

    async def query(self, api_job_id: str, request: GenerationRequest) -> JobReport:
        key = self._present_key()
        reply = await self._ask_about(api_job_id, key)
        try:
            with self._noting(key):
                return translate.report(reply, api_job_id, request, key)
        except KeyRefused as error:
            if self._is_in_use(key):
                raise
            # It says nothing about the key that was entered meanwhile.
            raise QueryUnanswered("the key was changed meanwhile") from error

    async def check_key(self, key: ApiKey) -> None:
        """Query a job that does not exist: only an invalid key is refused."""
        reply = await self._ask_about(_MADE_UP_JOB_ID, key)
        with self._noting(key):
            translate.accept_key(reply)

    def open_result(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AbstractAsyncContextManager[ResultStream]:
        return self._downloader.open(url, offset_bytes, validator)

    async def aclose(self) -> None:
        """Close every connection."""
        for client in (self._creates, self._queries, self._files, self._local_files):
            await client.aclose()

    @contextmanager
    def _noting(self, key: ApiKey) -> Iterator[None]:
        """Report what the answer that the block translates says about `key`."""
        try:
            yield
        except KeyRefused:
            self._on_key_answer(key, False)
            raise
        except OutOfCredit:
            self._on_key_answer(key, True)
            raise
        self._on_key_answer(key, True)

    def _is_in_use(self, key: ApiKey) -> bool:
        """Whether `key` is still the one in use. Raises KeyRefused when there is none any more."""
        return self._present_key() == key

    def _present_key(self) -> ApiKey:
        key = self._key()
        if key is None:
            raise KeyRefused(problems.key_missing())
        return key

    async def _ask_about(self, api_job_id: str, key: ApiKey) -> Reply | NoReply:
        url = query_url(self._base_url, api_job_id)
        headers = _PAST_CACHES | authorization(key, url, self._base_url)
        request = self._queries.build_request("GET", url, headers=headers)
        return await exchange(
            self._queries,
            request,
            connect_s=self._time_outs.connect_s,
            answer_s=self._time_outs.query_s,
        )


async def open_short_api(
    base_url: str,
    key: Callable[[], ApiKey | None],
    time_outs: TimeOuts | None = None,
    on_key_answer: OnKeyAnswer = lambda key, is_accepted: None,
) -> ShortApi:
    """The API at `base_url`, with the key that `key()` returns at each request.

    `on_key_answer` receives the key of each request whose answer shows whether it is accepted.
    Raises InvalidInput when the address would carry the key unprotected.
    """
    return await asyncio.to_thread(build_short_api, base_url, key, on_key_answer, time_outs)


def build_short_api(
    base_url: str,
    key: Callable[[], ApiKey | None],
    on_key_answer: OnKeyAnswer,
    time_outs: TimeOuts | None = None,
) -> ShortApi:
    """As `open_short_api`, but blocks: reading the system's certificates takes 40 to 80 ms."""
    base_url = check_base_url(base_url)
    tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return ShortApi(base_url, key, tls, time_outs or TimeOuts(), on_key_answer)
