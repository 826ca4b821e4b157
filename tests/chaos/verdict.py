"""Compares a lane's journal and folder with its server's records."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from app.core.errors import NotAVideo
from app.media.probe import probe_file
from app.media.recipe import read_recipe
from tests.chaos.clips_folder import ClipsFolder
from tests.chaos.faults import Meaning
from tests.chaos.journal_copy import JournalCopy, read_journal, take_in
from tests.chaos.lane import Lane
from tests.chaos.truth import MadeJob


@dataclass
class Verdict:
    """The counts of a lane, and the recorded facts of every wrong take."""

    jobs: int = 0
    made: int = 0
    creates_per_take: int = 0
    lost: int = 0
    duplicates: int = 0
    second_files: int = 0
    halves: int = 0
    wrong_money: int = 0
    key_sightings: int = 0
    without_recipe: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether every guarantee was kept."""
        return not self.wrong


def judge(lane: Lane, before_adoption: JournalCopy) -> Verdict:
    """The verdict on a settled lane; `before_adoption` is its journal before the user's actions."""
    return _Judge(lane, before_adoption).verdict


class _Judge:
    """Computes one verdict."""

    def __init__(self, lane: Lane, before: JournalCopy) -> None:
        self._lane = lane
        self._truth = lane.service.truth
        self._before = before
        self._after = read_journal(lane.home)
        self.verdict = Verdict(jobs=len(lane.takes), made=len(self._truth.jobs))
        self._unexplained: list[str] = []
        for take in lane.takes:
            self._judge_take(take)
        # The server cannot assign a connection that it reset unread to a take.
        if len(self._unexplained) > self._truth.blind_resets:
            for take in self._unexplained:
                self._wrong(take, "uncertain, though its answer was whole and no kill cut it off")
        self._judge_folder()
        self._judge_key()
        for fact in (*self._truth.broken_rules, *lane.report.faults):
            self.verdict.wrong.append(f"seed {lane.seed}: {fact}")

    def _wrong(self, take: str, what: str) -> None:
        row = self._after.jobs.get(take, {})
        shown = ("state", "hold", "problem_kind", "api_job_id", "charged_usd", "refunded_usd")
        story = " > ".join(self._lane.report.story.get(take, []))
        self.verdict.wrong.append(
            f"seed {self._lane.seed}: {take} {what}\n"
            f"    creates {[(c.fault, c.made) for c in self._truth.creates.get(take, [])]}\n"
            f"    server {self._truth.job_of(take)}\n"
            f"    journal { ({name: row.get(name) for name in shown}) }\n"
            f"    story {story}"
        )

    def _judge_take(self, take: str) -> None:
        creates = self._truth.creates.get(take, [])
        binding = [create for create in creates if create.meaning is not Meaning.AGAIN]
        made = [job for job in self._truth.jobs.values() if job.take == take]
        self.verdict.creates_per_take = max(self.verdict.creates_per_take, len(binding), len(made))
        if len(binding) > 1 or len(made) > 1:
            self._wrong(take, "was sent twice")
        row = self._before.jobs.get(take)
        state = self._before.state(take)
        self.verdict.ends[state or "never written down"] += 1
        job = made[0] if made else None
        match state:
            case "saved" | "failed":
                self._judge_followed(take, job, row or {}, state)
            case "refused":
                if job or not binding or binding[0].meaning is not Meaning.REFUSED:
                    self._wrong(take, "is refused, which the server never said")
            case "uncertain":
                is_unknown = bool(binding) and binding[0].meaning is Meaning.UNKNOWN
                if not is_unknown and take not in self._lane.report.cut_while_sending:
                    self._unexplained.append(take)
                if job:
                    end = self._after.state(take)
                    self._judge_followed(take, job, self._after.jobs[take], end)
            case "removed":
                # `generate` removes a job that it could not send.
                if binding:
                    self._wrong(take, "was taken out although it was sent")
            case _:
                self._wrong(take, f"ended as {state or 'nothing'}")
                self.verdict.lost += job is not None

    def _judge_followed(
        self, take: str, job: MadeJob | None, row: Mapping[str, object], state: str
    ) -> None:
        if job is None or row.get("api_job_id") != job.api_job_id:
            self.verdict.lost += job is not None
            self._wrong(take, "follows another job than the server made")
            return
        clips = [clip for clip in self._after.clips if take_in(str(clip["prompt"])) == take]
        if state != ("saved" if job.failing_status is None else "failed"):
            self.verdict.lost += 1
            self._wrong(take, f"is {state}, which is not how its job ended")
        if len(clips) != (state == "saved"):
            self.verdict.duplicates += len(clips) > 1
            self._wrong(take, f"has {len(clips)} clips in the library")
        for clip in clips:
            path = Path(str(clip["path"]))
            if not self._lane.contents.is_clip(path, self._lane.service.rendition(job)):
                self._wrong(take, f"has a clip that is not its own at {path.name}")
                continue
            self._judge_recipe(take, path, job)
            try:
                probe_file(path)
            except NotAVideo as error:
                self._wrong(take, f"has a clip that cannot be played: {error}")
        booked = tuple(_money(row.get(name)) for name in ("charged_usd", "refunded_usd"))
        if booked != (job.credit, job.refunded):
            self.verdict.wrong_money += 1
            self._wrong(take, f"has booked {booked}")

    def _judge_recipe(self, take: str, path: Path, job: MadeJob) -> None:
        """A folder that is briefly gone may cost the recipe, but never gives another's."""
        recipe = read_recipe(path)
        if recipe is None:
            self.verdict.without_recipe += 1
        elif (take_in(recipe.request.prompt), recipe.api_job_id) != (take, job.api_job_id):
            self._wrong(take, "has the recipe of another clip")

    def _judge_folder(self) -> None:
        known = {str(clip["path"]) for clip in self._after.clips}
        for path in ClipsFolder(self._lane.home).clips():
            if not self._lane.contents.is_any(path):
                self.verdict.halves += 1
                self.verdict.wrong.append(f"seed {self._lane.seed}: half a clip at {path.name}")
            elif str(path) not in known:
                self.verdict.second_files += 1
                self.verdict.wrong.append(f"seed {self._lane.seed}: {path.name} is in no library")
        if len(known) != len(self._after.clips):
            self.verdict.duplicates += 1
            self.verdict.wrong.append(f"seed {self._lane.seed}: two clips share a file")

    def _judge_key(self) -> None:
        key = self._lane.key.encode()
        sightings = self._lane.service.key_sightings
        sightings += sum(
            key in path.read_bytes() for path in self._lane.home.rglob("*") if path.is_file()
        )
        sightings += sum(key in line.encode() for line in self._lane.report.said)
        self.verdict.key_sightings = sightings
        if sightings:
            self.verdict.wrong.append(f"seed {self._lane.seed}: the key was seen {sightings} times")


def together(verdicts: Sequence[Verdict]) -> Verdict:
    """One verdict for all lanes."""
    whole = Verdict()
    for one in verdicts:
        for name in ("jobs", "made", "lost", "duplicates", "second_files", "halves"):
            setattr(whole, name, getattr(whole, name) + getattr(one, name))
        whole.wrong_money += one.wrong_money
        whole.key_sightings += one.key_sightings
        whole.without_recipe += one.without_recipe
        whole.creates_per_take = max(whole.creates_per_take, one.creates_per_take)
        whole.ends += one.ends
        whole.wrong += one.wrong
    return whole


def _money(text: object) -> Decimal:
    return Decimal(str(text)) if text is not None else Decimal(0)
