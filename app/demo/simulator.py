"""The simulated service itself: accepts jobs, has them rendered, returns their states."""

import asyncio
import hashlib
import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.core.model_card import ModelCard
from app.core.ports import WallClock
from app.core.prices import estimate_usd
from app.core.request import GenerationRequest
from app.demo.intake import Refusal
from app.demo.look import ClipSpec, frame_size_px
from app.demo.records import JobArgs, JobRecord, RecordFolder, Status
from app.demo.renderer import Renderer, RenderFailed
from app.demo.trouble import (
    BUSY_RETRY_AFTER_S,
    REFUSALS_BEFORE_ACCEPTING,
    Trouble,
    TroublePlan,
    UnknownTrouble,
    plan_of,
)

_KEY_NAME = "demo"
_FAILED_REASON = "the model could not make this video"


class Link(StrEnum):
    """What a result link leads to."""

    GOOD = "good"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class Simulator:
    """Jobs by id, the queue of clips to render, and the counters behind some troubles.

    Lives in one event loop. Raises OSError when `folder` cannot be used. `on_job_ended` is called
    with the id of each job whose rendering ended.
    """

    def __init__(
        self,
        card: ModelCard,
        folder: Path,
        clock: WallClock,
        renderer: Renderer,
        on_job_ended: Callable[[str], None] | None = None,
    ) -> None:
        self.card = card
        self.clock = clock
        self._renderer = renderer
        self._on_job_ended = on_job_ended
        self._folder = RecordFolder(folder)
        self._records = self._folder.open(clock.now())
        self._to_render: asyncio.Queue[str] = asyncio.Queue()
        self._refusals: Counter[GenerationRequest] = Counter()
        self._queries: Counter[str] = Counter()
        self._expired: set[str] = set()
        for job_id, record in self._records.items():
            if self._needs_clip(record):
                self._records[job_id] = replace(record, status=Status.WAITING, finished_at=None)
                self._to_render.put_nowait(job_id)

    def plan(self, request: GenerationRequest) -> TroublePlan:
        """The troubles asked for in the prompt. Raises Refusal for an unknown tag."""
        try:
            return plan_of(request.prompt)
        except UnknownTrouble as error:
            raise Refusal(400, str(error)) from None

    def refuse_if_asked(self, request: GenerationRequest, plan: TroublePlan) -> None:
        """Raise the Refusal that `plan` asks for. A refusal never creates a job."""
        if Trouble.KEY_REFUSED in plan:
            raise Refusal(401, "invalid api key", 401)
        if Trouble.NO_CREDIT in plan:
            raise Refusal(402, "insufficient balance", 402)
        if Trouble.REFUSED in plan:
            raise Refusal(1001, "the prompt was rejected by the content policy")
        if Trouble.REFUSED_4XX in plan:
            raise Refusal(422, "the prompt cannot be processed", 422)
        if Trouble.BUSY in plan or Trouble.UNSTABLE in plan:
            self._refuse_for_now(request, plan)

    def _refuse_for_now(self, request: GenerationRequest, plan: TroublePlan) -> None:
        self._refusals[request] += 1
        if self._refusals[request] > REFUSALS_BEFORE_ACCEPTING:
            # The same request is refused again next time, so that the trouble can be repeated.
            del self._refusals[request]
            return
        if Trouble.BUSY in plan:
            raise Refusal(429, "too many requests", 429, retry_after_s=BUSY_RETRY_AFTER_S)
        raise Refusal(3000, "upstream unstable, please try again")

    def accept(self, request: GenerationRequest, plan: TroublePlan) -> JobRecord:
        """Create the job, charge for it and store it. Raises OSError."""
        now = self.clock.now()
        price_usd = estimate_usd(request, self.card)
        args = JobArgs(request.prompt, request.resolution, request.ratio, request.duration_s)
        record = JobRecord(
            id=secrets.token_hex(12),
            key_name=_KEY_NAME,
            model=request.model_id,
            args=args,
            status=Status.WAITING,
            credit=price_usd * 2 if Trouble.PRICE_CHANGE in plan else price_usd,
            created_at=now,
            updated_at=now,
            # Takes of one press look different.
            variation=sum(other.args == args for other in self._records.values()),
        )
        done_at = now + timedelta(seconds=plan.slow_s)
        if Trouble.FAILED in plan:
            record = _ended(record, Status.FAILED, done_at, _FAILED_REASON)
        elif Trouble.FAILED_KEPT in plan:
            record = _ended(record, Status.FAILED_KEPT, done_at, _FAILED_REASON)
        elif Trouble.NO_FILE in plan:
            record = _ended(record, Status.SUCCEEDED, done_at)
        elif Trouble.NEVER in plan:
            record = replace(record, status=Status.RUNNING)
        self._keep(record)
        if self._needs_clip(record):
            self._to_render.put_nowait(record.id)
        return record

    def count_query(self, job_id: str) -> int:
        """Count this query; returns the number of queries for the job since the start."""
        self._queries[job_id] += 1
        return self._queries[job_id]

    def find(self, job_id: str) -> JobRecord | None:
        """The job as a query may see it now, or None when there is no such job."""
        record = self._records.get(job_id)
        return None if record is None else record.seen_at(self.clock.now())

    def result_path(self, record: JobRecord) -> str:
        """The path of the link that a query returns now."""
        has_old_link = Trouble.EXPIRED_LINK in record.plan and record.id not in self._expired
        name = _link_name(record.id, "first" if has_old_link else "fresh")
        return f"/tmp/{record.created_at:%Y%m%d}/{record.id}/{name}.mp4"

    def follow(self, path: str, record: JobRecord) -> Link:
        """What the link at `path` leads to. Following an expired link creates a fresh one."""
        if path != self.result_path(record):
            return Link.UNKNOWN
        if Trouble.DEAD_LINK in record.plan:
            return Link.EXPIRED
        if Trouble.EXPIRED_LINK in record.plan and record.id not in self._expired:
            self._expired.add(record.id)
            return Link.EXPIRED
        return Link.GOOD

    def clip_path(self, record: JobRecord) -> Path:
        """The path of the rendered clip, which may be deleted a day later."""
        return self._folder.clip_path(record.id)

    async def render_jobs(self) -> None:
        """Render every accepted job, one clip after another, until cancelled."""
        while True:
            waiting = self._records[await self._to_render.get()]
            started = replace(waiting, status=Status.RUNNING, updated_at=self.clock.now())
            self._keep(started)
            self._keep(await self._rendered(started))
            if self._on_job_ended is not None:
                self._on_job_ended(started.id)

    async def _rendered(self, record: JobRecord) -> JobRecord:
        """`record` after its clip was rendered or its rendering failed."""
        args = record.args
        width_px, height_px = frame_size_px(args.ratio, args.resolution, self.card)
        spec = ClipSpec(args.prompt, width_px, height_px, args.duration, record.variation)
        try:
            await self._renderer.render(spec, self.clip_path(record))
        except RenderFailed as error:
            reason = f"the simulator could not render this clip: {error}"
            return _ended(record, Status.FAILED, self.clock.now(), reason)
        slow = timedelta(seconds=record.plan.slow_s)
        done_at = max(self.clock.now(), record.created_at + slow)
        return _ended(record, Status.SUCCEEDED, done_at)

    def _needs_clip(self, record: JobRecord) -> bool:
        """Whether a clip must be rendered, for the first time or because its file is gone."""
        if Trouble.NEVER in record.plan or Trouble.NO_FILE in record.plan:
            return False
        if record.status in (Status.FAILED, Status.FAILED_KEPT):
            return False
        return not self._folder.clip_path(record.id).exists() or record.finished_at is None

    def _keep(self, record: JobRecord) -> None:
        self._folder.save(record)
        self._records[record.id] = record


def _ended(record: JobRecord, status: Status, at: datetime, info: str = "") -> JobRecord:
    return replace(record, status=status, updated_at=at, finished_at=at, info=info)


def _link_name(job_id: str, kind: str) -> str:
    return hashlib.sha256(f"{job_id} {kind}".encode()).hexdigest()[:24]
