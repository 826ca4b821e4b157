"""The checks of everything that Gallop needs, for the window and for `gallop --healthcheck`."""

import asyncio
import shutil
from datetime import datetime
from pathlib import Path
from typing import assert_never

from PySide6.QtMultimedia import QMediaDevices, QMediaFormat

from app.api.reachability import Obstacle, Reachability, host_of, proxy_of, reach
from app.bootstrap.environment import Environment
from app.bridge.platform.system_events import routed_addresses
from app.bridge.session import Session
from app.core import health, problems
from app.core.errors import SecretStoreError
from app.core.health import HealthFix, HealthPart, HealthResult, HealthState
from app.core.problem import Problem
from app.diagnostics.certificates import check_certificates
from app.fs.disk_space import check_disk_space
from app.media.versions import missing_decoders
from app.storage.disk_errors import disk_reason
from app.storage.secrets import KeyringStore
from app.system.clock import SystemClock

# A locked keyring may wait for its password for ever, a disk for its cable.
_ANSWER_WITHIN_S = 10.0
_GB = 1_000_000_000
# A night of takes.
_LOW_DISK_BYTES = 2 * _GB
_CLIP_BYTES = 32_000_000


class SystemHealthChecks:
    """See core.health.HealthChecks; of this computer, and of the key and folder in `session`."""

    def __init__(self, environment: Environment, session: Session) -> None:
        self._base_url = environment.base_url
        self._host = host_of(environment.base_url)
        self._session = session
        self._is_demo = session.is_demo
        self._asking = asyncio.Lock()
        self._reached: Reachability | None = None

    async def check(self, part: HealthPart) -> HealthResult:
        """See HealthChecks."""
        match part:
            case HealthPart.KEY:
                return await self._key()
            case HealthPart.NETWORK:
                return await self._network()
            case HealthPart.PROXY:
                return await self._proxy()
            case HealthPart.CERTIFICATES:
                return await self._certificates()
            case HealthPart.CLOCK:
                return await self._clock()
            case HealthPart.DISK:
                return await self._disk()
            case HealthPart.KEYRING:
                return await self._keyring()
            case HealthPart.CODECS:
                return await self._codecs()
            case HealthPart.SOUND:
                return self._sound()
            case _:
                assert_never(part)

    # --- ShortAPI ----------------------------------------------------------------------------

    async def _reach(self) -> Reachability:
        """The outcome of one request for all checks; the request is not sent in the demo."""
        async with self._asking:
            if self._reached is None:
                self._reached = await reach(self._base_url)
            return self._reached

    async def _key(self) -> HealthResult:
        if self._is_demo:
            return _skipped(HealthPart.KEY, health.key_not_needed())
        found = await self._session.api_key_service.try_current()
        match found.kind if found else None:
            case None:
                return _good(HealthPart.KEY, health.key_works())
            case problems.key_missing:
                state, said = HealthState.BAD, health.key_missing()
            case problems.key_refused:
                state, said = HealthState.BAD, health.key_refused()
            case _:
                # Whether it works is not known; the answer says why.
                state, said = HealthState.LIMITED, found or health.key_works()
        is_bad = state is HealthState.BAD
        fix = HealthFix.ENTER_KEY if is_bad else HealthFix.CHECK_AGAIN
        return HealthResult(HealthPart.KEY, state, said, fix)

    async def _network(self) -> HealthResult:
        part = HealthPart.NETWORK
        if self._is_demo:
            return _skipped(part, health.not_in_demo())
        if not await asyncio.to_thread(routed_addresses):
            found = health.network_missing()
            return HealthResult(part, HealthState.BAD, found, HealthFix.CHECK_AGAIN)
        reached = await self._reach()
        if reached.obstacle is None:
            return _good(part, health.network_works(host=self._host))
        if reached.obstacle is Obstacle.NETWORK:
            found = health.network_blocked(host=self._host, detail=reached.detail)
            return HealthResult(part, HealthState.BAD, found, HealthFix.CHECK_AGAIN)
        # The proxy or the encryption is in the way, and says so itself.
        return _skipped(part, health.not_known(host=self._host))

    async def _proxy(self) -> HealthResult:
        part = HealthPart.PROXY
        proxy = await asyncio.to_thread(proxy_of, self._base_url)
        if not proxy:
            return _good(part, health.proxy_missing())
        if not self._is_demo:
            reached = await self._reach()
            if reached.obstacle is Obstacle.PROXY:
                found = health.proxy_fails(proxy=proxy, detail=reached.detail)
                return HealthResult(part, HealthState.BAD, found)
        return _good(part, health.proxy_works(proxy=proxy))

    async def _certificates(self) -> HealthResult:
        result = await asyncio.to_thread(check_certificates)
        if self._is_demo or result.state is HealthState.BAD:
            return result
        reached = await self._reach()
        if reached.obstacle is Obstacle.TLS:
            found = health.connection_insecure(host=self._host, detail=reached.detail)
            return HealthResult(HealthPart.CERTIFICATES, HealthState.BAD, found)
        return result

    async def _clock(self) -> HealthResult:
        part = HealthPart.CLOCK
        if self._is_demo:
            return _skipped(part, health.not_in_demo())
        server_time = (await self._reach()).server_time
        if server_time is None:
            return _skipped(part, health.not_known(host=self._host))
        return _clock_result(server_time)

    # --- this computer -----------------------------------------------------------------------

    async def _disk(self) -> HealthResult:
        folder = self._session.clips_dir
        if folder is None:
            return _skipped(HealthPart.DISK, health.disk_not_known())
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_S):
                return await asyncio.to_thread(_disk_result, folder)
        except TimeoutError:
            return _disk_refused(folder, "its disk doesn't respond")
        except OSError as error:
            return _disk_refused(folder, disk_reason(error))

    async def _keyring(self) -> HealthResult:
        """A computer without a keyring is fine: the key is then kept for the session only."""
        part, state = HealthPart.KEYRING, HealthState.LIMITED
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_S):
                await KeyringStore().read()
        except TimeoutError:
            return HealthResult(part, state, health.keyring_locked(), HealthFix.ASK_KEYRING)
        except SecretStoreError as error:
            match error.problem.kind:
                case problems.keyring_missing:
                    return HealthResult(part, state, health.keyring_missing())
                case problems.keyring_entry_malformed:
                    found = health.keyring_without_key()
                    return HealthResult(part, state, found, HealthFix.ENTER_KEY)
                case _:
                    found = health.keyring_locked()
                    return HealthResult(part, state, found, HealthFix.ASK_KEYRING)
        return _good(part, health.keyring_works())

    async def _codecs(self) -> HealthResult:
        missing = [*await asyncio.to_thread(missing_decoders), *_missing_in_player()]
        if not missing:
            return _good(HealthPart.CODECS, health.codecs_work())
        names = tuple(sorted(set(missing)))
        found = health.codecs_missing(names=names)
        return HealthResult(HealthPart.CODECS, HealthState.BAD, found)

    def _sound(self) -> HealthResult:
        # On Qt's thread: it owns the list of devices, which is in memory.
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return HealthResult(HealthPart.SOUND, HealthState.LIMITED, health.sound_missing())
        return _good(HealthPart.SOUND, health.sound_works(device=device.description()))


def _good(part: HealthPart, found: Problem) -> HealthResult:
    return HealthResult(part, HealthState.GOOD, found)


def _skipped(part: HealthPart, found: Problem) -> HealthResult:
    return HealthResult(part, HealthState.SKIPPED, found)


def _clock_result(server_time: datetime) -> HealthResult:
    wrong = health.clock_finding(SystemClock().now() - server_time)
    state = HealthState.LIMITED if wrong else HealthState.GOOD
    return HealthResult(HealthPart.CLOCK, state, wrong or health.clock_right())


def _disk_result(folder: Path) -> HealthResult:
    """Raises OSError when no video can be saved in `folder`, which the first one creates."""
    existing = next(each for each in (folder, *folder.parents) if each.exists())
    check_disk_space(existing, _CLIP_BYTES)
    free_bytes = shutil.disk_usage(existing).free
    if free_bytes < _LOW_DISK_BYTES:
        found = health.disk_low(size=free_bytes / _GB, path=folder)
        fix = HealthFix.CHOOSE_FOLDER
        return HealthResult(HealthPart.DISK, HealthState.LIMITED, found, fix)
    return _good(HealthPart.DISK, health.disk_free(size=free_bytes / _GB, path=folder))


def _disk_refused(folder: Path, detail: str) -> HealthResult:
    found = health.disk_unusable(path=folder, detail=detail)
    return HealthResult(HealthPart.DISK, HealthState.BAD, found, HealthFix.CHOOSE_FOLDER)


def _missing_in_player() -> list[str]:
    """What Qt's player cannot read; its list of codecs leaves out the patented ones it plays."""
    formats = QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode)
    return [] if QMediaFormat.FileFormat.MPEG4 in formats else ["MP4"]
