"""A ShortAPI with scripted faults that records what was requested, made and charged."""

import json
import random
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime

from tests.chaos import faults
from tests.chaos.faults import FileScene, Meaning, Scene
from tests.chaos.journal_copy import prompt_of, take_in
from tests.chaos.truth import CALM, Create, Decks, MadeJob, Plan, Truth
from tests.chaos.wire import Answering, Listener, Reply, Request

CREATE, QUERY = "/api/v1/job/create", "/api/v1/job/query"
_FILE = re.compile(r"/tmp/\d{8}/([0-9a-f]{24})/(\d+)\.mp4")


class Service:
    """One account at one ShortAPI with its file host, another host, and a proxy."""

    def __init__(
        self, seed: str, key: str, clips: Sequence[bytes], decks: Decks, plan: Plan
    ) -> None:
        self._seed = seed
        self._key = key
        self._clips = clips
        self._decks = decks
        self._chance = random.Random(seed)
        self.plan = plan
        self.truth = Truth()
        # Called at exact points: "create received", "download middle" ...
        self.on_point: Callable[[str], None] = lambda point: None
        self._clock_error = timedelta(hours=self._chance.choice((-25, 0, 0, 26)))
        self.api = Listener(self._answer_api, resets_at_once=self._blind_reset)
        self.files = Listener(self._answer_file)
        self.elsewhere = Listener(self._answer_elsewhere, host="127.0.0.2")
        self.proxy = Listener(self._answer_proxy)

    @property
    def listeners(self) -> tuple[Listener, ...]:
        """All listening servers."""
        return (self.api, self.files, self.elsewhere, self.proxy)

    @property
    def base_url(self) -> str:
        """The API's address."""
        return f"http://127.0.0.1:{self.api.port}"

    @property
    def key_sightings(self) -> int:
        """How many requests to other hosts than the API contained the key."""
        strangers = (self.files, self.elsewhere, self.proxy)
        return sum(self._key.encode() in each for one in strangers for each in one.received)

    def rendition(self, job: MadeJob) -> bytes:
        """The clip of a job."""
        return self._clips[job.clip]

    # --- the API -----------------------------------------------------------------------------

    def _now(self) -> datetime:
        return datetime.now(UTC) + self._clock_error

    def _blind_reset(self) -> bool:
        resets = self._chance.random() < self.plan.blind_reset
        if resets:
            self.truth.blind_resets += 1
            self.truth.faults["connection: reset before it is read"] += 1
        return resets

    async def _answer_api(self, request: Request) -> Answering:
        if request.headers.get("authorization") != f"Bearer {self._key}":
            self.truth.broken_rules.append(f"{request.method} {request.target} without the key")
        path = request.target.partition("?")[0]
        if path == CREATE and request.method == "POST":
            answering = self._answer_create(request)
        elif path == QUERY and request.method == "GET":
            answering = self._answer_query(request)
        else:
            self.truth.broken_rules.append(f"{request.method} {path} is not documented")
            answering = Answering(Reply(404))
        dated = ("Date", format_datetime(self._now(), usegmt=True))
        answering.reply = replace(answering.reply, headers=(*answering.reply.headers, dated))
        return answering

    def _answer_create(self, request: Request) -> Answering:
        body = json.loads(request.body)
        take = take_in(body["args"]["prompt"])
        if set(body) != {"model", "args"} or len(body["args"]) != 4:
            self.truth.broken_rules.append(f"a create of {sorted(body)}")
        earlier = self.truth.creates.setdefault(take, [])
        # One generator for each take: a seed gives the same faults whatever the timing.
        chance = random.Random(f"{self._seed} {take} create {len(earlier)}")
        meaning, fault, make = self._create_script(chance, len(earlier))
        made = meaning is Meaning.ACCEPTED or (meaning is Meaning.UNKNOWN and chance.random() < 0.7)
        if any(create.meaning is not Meaning.AGAIN for create in earlier):
            self.truth.broken_rules.append(f"{take} was sent again after {earlier}")
        earlier.append(Create(fault, meaning, made))
        self.truth.faults[f"create: {fault}"] += fault != "as documented"
        self.on_point("create received")
        job_id, credit = self._make_job(take, chance) if made else ("f" * 24, Decimal("0.387"))
        good: Mapping[str, object] = {
            "code": 0,
            "data": {"amount": str(credit), "job_id": job_id},
        }
        scene = Scene(good, self._now(), self._elsewhere_url, good)
        return Answering(
            make(scene),
            on_begin=lambda: self.on_point("create answering"),
            on_end=lambda: self.on_point("create answered"),
        )

    def _create_script(self, chance: random.Random, tries: int) -> tuple[Meaning, str, faults.Make]:
        tables = {
            Meaning.ACCEPTED: faults.CREATED,
            Meaning.UNKNOWN: faults.UNKNOWN,
            Meaning.AGAIN: faults.NOT_NOW,
            Meaning.REFUSED: faults.REFUSED,
        }
        meaning = Meaning.ACCEPTED
        if chance.random() < self.plan.create:
            again = 5 if tries < 3 else 0
            weights = {Meaning.ACCEPTED: 6, Meaning.UNKNOWN: 5, Meaning.AGAIN: again}
            weights[Meaning.REFUSED] = 1
            meaning = chance.choices(list(weights), list(weights.values()))[0]
            fault = self._decks.deal(meaning.name, tables[meaning])
        else:
            fault = "as documented"
        return meaning, fault, tables[meaning][fault]

    def _make_job(self, take: str, chance: random.Random) -> tuple[str, Decimal]:
        job_id = f"{chance.getrandbits(96):024x}"
        fails = chance.random() < 0.1
        credit = chance.choice((Decimal("0.387"), Decimal("0.387"), Decimal("0.4")))
        refunds = fails and chance.random() < 0.7
        makes_s = chance.choice((0.0, 0.1, 0.3, 0.6, 2.5))
        self.truth.jobs[job_id] = MadeJob(
            api_job_id=job_id,
            take=take,
            credit=credit,
            refunded=credit if refunds else Decimal(0),
            failing_status=chance.choice((3, 4)) if fails else None,
            ready_at_s=time.monotonic() + makes_s,
            chance=random.Random(f"{self._seed} {take} life"),
            clip=chance.randrange(len(self._clips)),
        )
        return job_id, credit

    def _answer_query(self, request: Request) -> Answering:
        job = self.truth.jobs.get(request.target.partition("id=")[2])
        self.on_point("query received")
        if job is None:
            self.truth.broken_rules.append(f"asked about {request.target}")
            return Answering(Reply(404))
        job.queries += 1
        good = self._record(job)
        reply = faults.json_reply(good)
        if job.chance.random() < self.plan.query:
            fault = self._decks.deal("query", faults.QUERIES)
            self.truth.faults[f"query: {fault}"] += 1
            stale = self._record(job, is_stale=True)
            reply = faults.QUERIES[fault](Scene(good, self._now(), self._elsewhere_url, stale))
        return Answering(
            reply,
            on_begin=lambda: self.on_point("query answering"),
            on_end=lambda: self.on_point("query answered"),
        )

    def _record(self, job: MadeJob, *, is_stale: bool = False) -> Mapping[str, object]:
        at = self._now().isoformat()
        is_over = not is_stale and (
            self.plan is CALM or time.monotonic() >= job.ready_at_s or job.queries > 40
        )
        data: dict[str, object] = {
            "id": job.api_job_id,
            "key_name": "default",
            "model": "alibaba/happyhorse-1.0/text-to-video",
            "args": {"prompt": prompt_of(job.take)},
            "status": 1 if job.queries > 1 else 0,
            "credit": str(job.credit),
            "refunded": False,
            "refunded_credit": "0",
            "created_at": at,
            "updated_at": at,
        }
        if is_over and job.failing_status is not None:
            data |= {"status": job.failing_status, "info": "the horse refused", "finished_at": at}
            data |= {"refunded": job.refunded > 0, "refunded_credit": str(job.refunded)}
        elif is_over:
            url = f"http://127.0.0.1:{self.files.port}{self._path(job)}"
            item = url if job.links % 3 == 0 else {"url": url}
            kind = "images" if job.links % 4 == 3 else "videos"
            data |= {"status": 2, "result": {kind: [item]}, "finished_at": at}
        return {"code": 0, "data": data}

    # --- the files ---------------------------------------------------------------------------

    @property
    def _elsewhere_url(self) -> str:
        return f"http://127.0.0.2:{self.elsewhere.port}"

    @staticmethod
    def _path(job: MadeJob) -> str:
        return f"/tmp/20261122/{job.api_job_id}/{job.links}.mp4"

    async def _answer_file(self, request: Request) -> Answering:
        found = _FILE.fullmatch(request.target)
        job = self.truth.jobs.get(found[1]) if found else None
        if found is None or job is None:
            return Answering(Reply(404))
        if int(found[2]) != job.links:
            self.truth.faults["download: an old link"] += 1
            return Answering(Reply(job.chance.choice((403, 404, 410))))
        reply = self._file(job, request)
        if self.plan is not CALM:
            reply = replace(reply, pieces=6, pause_s=0.01)
            job.fetches_left -= 1
            if job.fetches_left < 0:
                # Links expire soon; the next query names a new one.
                job.links, job.fetches_left = job.links + 1, 3
                self.truth.faults["download: expired link"] += 1
                return Answering(Reply(403))
        if job.chance.random() < self.plan.download:
            fault = self._decks.deal("download", faults.DOWNLOADS)
            self.truth.faults[f"download: {fault}"] += 1
            scene = FileScene(reply, self._clips[job.clip], self._elsewhere_url, request.target)
            reply = faults.DOWNLOADS[fault](scene)
        return Answering(
            reply,
            on_begin=lambda: self.on_point("download begun"),
            on_middle=lambda: self.on_point("download middle"),
            on_end=lambda: self.on_point("download ended"),
        )

    def _file(self, job: MadeJob, request: Request) -> Reply:
        """The clip, or the requested rest of it if it is unchanged."""
        whole = self._clips[job.clip]
        etag = f'"{job.clip}-{len(whole)}"'
        headers = (*faults.MP4_TYPE, ("ETag", etag), ("Accept-Ranges", "bytes"))
        asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        if asked is None or request.headers.get("if-range") != etag:
            return Reply(200, whole, headers)
        start = int(asked[1])
        if start >= len(whole):
            return Reply(416)
        of = ("Content-Range", f"bytes {start}-{len(whole) - 1}/{len(whole)}")
        self.truth.faults["download: resumed"] += 1
        return Reply(206, whole[start:], (*headers, of))

    async def _answer_elsewhere(self, request: Request) -> Answering:
        """Answer as another host with the files; it must never receive the key."""
        found = _FILE.fullmatch(request.target)
        job = self.truth.jobs.get(found[1]) if found else None
        if job is None:
            self.truth.broken_rules.append(f"{request.target} was asked of another host")
            return Answering(Reply(404))
        return Answering(self._file(job, request))

    async def _answer_proxy(self, request: Request) -> Answering:
        """Answer as the system's proxy: it gets all requests to other hosts; only https may."""
        if request.method != "CONNECT":
            self.truth.broken_rules.append(f"plain http elsewhere: {request.target}")
        return Answering(Reply(502))
