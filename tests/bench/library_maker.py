"""Makes libraries of any size in the real store: clips, annotations, jobs and real files."""

import asyncio
import hashlib
import os
import random
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import accumulate
from pathlib import Path

from app.core.job import Job, JobState
from app.core.library.clip import Clip, ClipAnnotations, ClipFacts
from app.core.request import GenerationRequest
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.jobs.journal import SqliteJournal
from app.storage.library.clip_writing import write_clip
from app.storage.paths import Paths, make_folders
from tests.fakes.clips import MODEL_ID
from tests.fakes.clips import write_clip as write_video

_SEED = 20261122
_BATCH_CLIPS = 2_000
_FIRST_AT = datetime(2025, 1, 1, tzinfo=UTC)
_SECONDS = (3, 4, 5, 6, 8, 10, 12, 15)
_PRICES = {"720P": Decimal("0.129"), "1080P": Decimal("0.229")}
_SIZES_PX = {"16:9": (16, 9), "9:16": (9, 16), "1:1": (9, 9), "4:3": (12, 9), "3:4": (9, 12)}
_SHORT_PX = {"720P": 80, "1080P": 120}
# The most frequent first: every prompt has "the", a third "camera", a tenth "gallop".
_ENGLISH = """
the a of and in with on over to as its light slow camera from into shot soft horse black at
water by through close golden white wide warm low across motion wind mist sky mountain dust
shore forest morning sunset rain red old city street night handheld lens focus cinematic gallops
galloping runs running swims swimming stands turns leaps lake beach meadow river snow mane
hooves rider lab dog cat woman child dancer boat train neon fog shadow reflection slowly gently
suddenly audio hoofbeats waves music birdsong constraints no text steady stable
"""
_SYLLABLES = """
ba be co da di fo ga hi jo ka le li ma mi no pa ra ri sa se ta to va wi zo
"""
_RARE_WORDS = 6_000
_CHINESE = """
黑马 海岸 镜头 水面 奔跑 沿着 贴近 一匹 缓慢 光线 清晨 日落 山间 湖泊 森林 雨中 街道 夜晚 城市 雪地
白色 金色 柔和 远景 特写 低角度 风声 马蹄 音乐 鸟鸣 拉布拉多 女孩 老人 舞者 列车 霓虹 薄雾 倒影 阴影
稳定 画面 没有 文字 背景 前景 草地 河流 云层 尘土 浪花
"""
_CHINESE_RARE = "山水花鸟风云雷电江河湖海日月星辰春夏秋冬松竹梅兰琴棋书画龙凤虎鹤"
_TAGS = ("horses", "client A", "client B", "海边", "draft", "final", "b-roll", "夜景", "wide")
_COLLECTIONS = ("Showreel", "Spring campaign", "参考")
_TITLES = ("Take for the opening", "Closing shot", "片头", "Best so far")


@dataclass(frozen=True, slots=True)
class _Body:
    """A video that many clips share: its file and its facts."""

    path: Path
    resolution: str
    ratio: str
    facts: ClipFacts
    content_hash: str


class Prompts:
    """Prompts of 20 to 300 words with a realistic word distribution; the same in each run."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        syllables = _SYLLABLES.split()
        rare = [
            "".join(self._chance.choices(syllables, k=self._chance.randint(2, 4)))
            for _ in range(_RARE_WORDS)
        ]
        self._english = [*_ENGLISH.split(), *rare]
        characters = [a + b for a in _CHINESE_RARE for b in _CHINESE_RARE]
        self._chinese = [*_CHINESE.split(), *characters]
        # Zipf's law: the n-th word is about 1/n as frequent as the first.
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._english))))

    def next(self) -> str:
        """The next prompt in English, Chinese or both."""
        words = self._chance.randint(20, 300)
        match self._chance.random():
            case share if share < 0.6:
                return self._sentence(self._english, " ", words)
            case share if share < 0.85:
                return self._sentence(self._chinese, "", words // 2)
        half = self._sentence(self._chinese, "", words // 4)
        return f"{self._sentence(self._english, ' ', words // 2)}. {half}"

    def _sentence(self, words: Sequence[str], between: str, count: int) -> str:
        weights = self._weights[: len(words)]
        chosen = self._chance.choices(words, cum_weights=weights, k=count)
        comma = ", " if between else "，"
        lines = [between.join(chosen[at : at + 12]) for at in range(0, count, 12)]
        return comma.join(lines).capitalize()


def make_library(home: Path, clips: int) -> None:
    """Fill the empty `home` with a library of `clips` clips and as many saved jobs; blocks."""
    asyncio.run(_make(home, clips))


async def _make(home: Path, clips: int) -> None:
    paths = Paths.find({"GALLOP_HOME": str(home)})
    make_folders(paths)
    bodies = _write_bodies(home / "bodies") if clips else []
    database = await Database.open(paths.journal_file, load_migrations())
    try:
        journal = SqliteJournal(database)
        prompts, chance = Prompts(_SEED), random.Random(_SEED)
        for first in range(0, clips, _BATCH_CLIPS):
            numbers = range(first, min(clips, first + _BATCH_CLIPS))
            made = [_clip(number, bodies, paths.clips_dir, prompts, chance) for number in numbers]
            await journal.add([_job(clip) for clip in made])
            await database.run(lambda c, made=made: _write_all(c, made))  # type: ignore[misc]
    finally:
        await database.close()


def _write_all(connection: sqlite3.Connection, clips: Sequence[Clip]) -> None:
    for clip in clips:
        write_clip(connection, clip)


def _write_bodies(folder: Path) -> list[_Body]:
    folder.mkdir()
    bodies = []
    for ratio, (across, down) in _SIZES_PX.items():
        for resolution, factor_px in _SHORT_PX.items():
            path = folder / f"{resolution} {ratio.replace(':', 'x')}.mp4"
            width_px, height_px = across * factor_px, down * factor_px
            write_video(path, width_px, height_px)
            content_hash = hashlib.sha256(path.read_bytes()).hexdigest()
            facts = ClipFacts(width_px, height_px, 1.0, path.stat().st_size, True)
            bodies.append(_Body(path, resolution, ratio, facts, content_hash))
    return bodies


def _clip(
    number: int, bodies: Sequence[_Body], clips_dir: Path, prompts: Prompts, chance: random.Random
) -> Clip:
    body = chance.choice(bodies)
    duration_s = chance.choice(_SECONDS)
    made_at = _FIRST_AT + timedelta(minutes=7 * number)
    folder = clips_dir / made_at.strftime("%Y-%m")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"clip {number}.mp4"
    # A hard link: one file name for each clip without more disk space.
    os.link(body.path, path)
    return Clip(
        clip_id=f"clip-{number}",
        take_id=f"take-{number}",
        api_job_id=f"{number:024x}",
        request=GenerationRequest(
            MODEL_ID, prompts.next(), body.resolution, body.ratio, duration_s
        ),
        path=path,
        facts=body.facts,
        cost_usd=_PRICES[body.resolution] * duration_s,
        made_at=made_at,
        content_hash=body.content_hash,
        annotations=_annotations(chance),
    )


def _annotations(chance: random.Random) -> ClipAnnotations:
    has_note = chance.random() < 0.05
    return ClipAnnotations(
        title=chance.choice(_TITLES) if chance.random() < 0.1 else "",
        is_favourite=chance.random() < 0.08,
        rating=chance.randint(1, 5) if chance.random() < 0.3 else 0,
        tags=tuple(sorted(chance.sample(_TAGS, 2))) if chance.random() < 0.3 else (),
        note="Ask the client about the music, 背景音乐" if has_note else "",
        collections=(chance.choice(_COLLECTIONS),) if chance.random() < 0.1 else (),
    )


def _job(clip: Clip) -> Job:
    accepted_at = clip.made_at - timedelta(seconds=100)
    cost_usd = clip.cost_usd or Decimal(0)
    return Job(
        take_id=clip.take_id,
        request=clip.request,
        created_at=accepted_at,
        estimate_usd=cost_usd,
        state=JobState.SAVED,
        api_job_id=clip.api_job_id,
        charged_usd=cost_usd,
        clip_id=clip.clip_id,
        sent_at=accepted_at,
        accepted_at=accepted_at,
        ready_at=clip.made_at,
        ended_at=clip.made_at,
    )
