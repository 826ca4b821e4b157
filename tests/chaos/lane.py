"""One data folder: the program is started and killed repeatedly, then runs undisturbed."""

import asyncio
import random
import shutil
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from tests.chaos.clips_folder import ClipsFolder
from tests.chaos.contents import Contents
from tests.chaos.journal_copy import (
    JOURNAL,
    LOCKS,
    JournalCopy,
    look_into_journal,
    prompt_of,
    read_journal,
)
from tests.chaos.process import GENERATE, RUNNER, WINDOW, Program, started
from tests.chaos.runner import IN_USE, SETTLED
from tests.chaos.service import Service
from tests.chaos.trigger import Trigger, draw
from tests.chaos.truth import CALM, Decks, LaneReport, Plan
from tests.patience import PATIENCE_S

_SETTLED_STATES = frozenset(("saved", "failed", "refused", "uncertain", "removed", "dismissed"))
_OUTAGE_FOR_S = 0.3
_RIVAL_SHARE = 0.15
_OUTAGE_SHARE = 0.1
_GENERATE_SHARE = 0.1
_NO_FOLDER_SHARE = 0.08
_HANG_UP_SHARE = 0.15
_HOST_DOWN_SHARE = 0.1
_COPY_SHARE = 0.15
_NO_LOCKS_SHARE = 0.3
# Exit statuses of a program after a hang-up: killed by it, success or interrupted.
_HUNG_UP = (-1, 0, 1, 3, 129, 130)
# The usual start time of a program on an idle machine.
_USUAL_START_S = 1.0
# Real time, in which two minutes pass for the program.
_HOST_DOWN_FOR_S = 6.0
_COPY_LIVES_FOR_S = 1.0


class Lane:
    """One folder, one account, one seed."""

    def __init__(
        self, seed: str, home: Path, clips: Sequence[bytes], decks: Decks, *, has_window: bool
    ) -> None:
        self.seed = seed
        self.home = home
        self._folder = ClipsFolder(home)
        self.contents = Contents(clips)
        self.key = f"sk-chaos-{random.Random(seed).getrandbits(128):032x}"
        self.has_window = has_window
        plan = Plan(0.3, 0.1, 0.25, 0.0) if has_window else Plan()
        self.service = Service(seed, self.key, clips, decks, plan)
        self.report = LaneReport()
        self.takes: list[str] = []
        self._chance = random.Random(f"{seed} kills")
        self._epoch_s = time.time()
        self._trigger: Trigger | None = None
        self._target: Program | None = None
        self._claims: list[tuple[float, float]] = []
        self._pace = 1.0
        self._claims_count = True
        self._is_hang_up = False
        self._host_returns: asyncio.Task[None] | None = None
        self._fired = asyncio.Event()
        self.service.on_point = self._notice

    async def live(self, kills: int, peace: asyncio.Semaphore) -> JournalCopy:
        """Kill `kills` times, then settle; returns the journal's content at that point."""
        for listener in self.service.listeners:
            await listener.open()
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            async with peace:
                await self._measure_pace()
            while self.report.kills < kills:
                async with peace:
                    await self._one_start()
            self.service.plan = CALM
            # Downloads are retried after minutes; an undisturbed start needs the host.
            if self._host_returns:
                await self._host_returns
            async with peace:
                await self._settle()
                before = read_journal(self.home)
                await self._adopt(before)
            return before
        finally:
            if self._host_returns:
                await self._host_returns
            for listener in self.service.listeners:
                await listener.close()

    async def _measure_pace(self) -> None:
        """Measure the start time: a slow machine reaches the moment of the kill later."""
        begun_s = time.monotonic()
        program = await started(
            self._runner((), "--only-submit"), self.home, self._environment, self._on_line
        )
        await program.ended()
        self._pace = max(1.0, (time.monotonic() - begun_s) / _USUAL_START_S)

    # --- one start and one kill --------------------------------------------------------------

    async def _one_start(self) -> None:
        copy = read_journal(self.home)
        waiting = [take for take in self.takes if copy.state(take) not in _SETTLED_STATES]
        while len(waiting) < self._chance.choice((2, 3, 5)):
            waiting.append(self._new_take())
        if self.has_window:
            await self._submit(waiting)
        self._trigger = draw(self._chance, self._pace, slow=self.has_window)
        what, self._fired = self._trigger.what, asyncio.Event()
        self._claims_count = True
        outage = self._chance.random() < _OUTAGE_SHARE
        if outage:
            self.service.api.refuse()
            self.service.truth.faults["connection: refused"] += 1
        lacks_folder = self._chance.random() < _NO_FOLDER_SHARE and self._folder.hide()
        self.service.truth.faults["folder: missing"] += lacks_folder
        self._is_hang_up = self._chance.random() < _HANG_UP_SHARE
        self.service.truth.faults["process: hung up"] += self._is_hang_up
        self._take_host_down()
        generates = self._chance.random() < _GENERATE_SHARE and not self.has_window
        self._target = await self._start(waiting, generates=generates)
        rival = self._chance.random() < _RIVAL_SHARE and not self.has_window and not generates
        second = await self._start_rival(self._target, waiting) if rival else None
        watching = asyncio.create_task(self._folder.watch(what, self._notice))
        ending = asyncio.create_task(self._target.ended())
        firing = asyncio.create_task(self._fired.wait())
        try:
            if outage:
                await asyncio.wait((ending, firing), timeout=_OUTAGE_FOR_S)
                await self.service.api.open()
            await asyncio.wait(
                (ending, firing),
                timeout=self._trigger.at_most_s,
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            watching.cancel()
            firing.cancel()
        self._kill()
        # The exit status of `generate` shows how the job ended.
        allowed = (1, 3) if generates else ()
        status = await ending
        await self._book(self._target, status, what, has_rival=second is not None, allowed=allowed)
        if second is not None:
            await self._end_rival(second)
        if lacks_folder:
            self._folder.show()
        if not self.has_window and self._chance.random() < _COPY_SHARE:
            await self._wake_copy()

    def _take_host_down(self) -> None:
        """Sometimes take the files' host down, for minutes of the program's clock."""
        is_down = self._host_returns is not None and not self._host_returns.done()
        if not is_down and self._chance.random() < _HOST_DOWN_SHARE:
            self.service.files.refuse()
            self.service.truth.faults["download: the host is down for minutes"] += 1
            self._host_returns = asyncio.create_task(self._bring_host_back())

    async def _bring_host_back(self) -> None:
        await asyncio.sleep(_HOST_DOWN_FOR_S)
        await self.service.files.open()

    async def _start_rival(self, first: Program, takes: Sequence[str]) -> Program:
        """Start a second process on the same folder, sometimes after deleting the empty locks."""
        if self._chance.random() < _NO_LOCKS_SHARE:
            claimed = asyncio.create_task(first.has_claimed.wait())
            ended = asyncio.create_task(first.ended())
            await asyncio.wait((claimed, ended), return_when=asyncio.FIRST_COMPLETED)
            claimed.cancel()
            for suffix in LOCKS:
                (self.home / JOURNAL).with_suffix(suffix).unlink(missing_ok=True)
            self.service.truth.faults["locks: deleted"] += 1
            # Now both processes may have the journal; still no take may be sent twice.
            self._claims_count = False
        return await self._start(takes)

    async def _wake_copy(self) -> None:
        """Start on a copy of the data folder with waiting jobs; it may send none of them."""
        copy = self.home.with_name(f"{self.home.name} copied")
        shutil.copytree(self.home, copy)
        before = sum(map(len, self.service.truth.creates.values()))
        program = await started(self._runner(()), copy, self._environment)
        claimed = asyncio.create_task(program.has_claimed.wait())
        ended = asyncio.create_task(program.ended())
        await asyncio.wait((claimed, ended), return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait((ended,), timeout=_COPY_LIVES_FOR_S * self._pace)
        claimed.cancel()
        program.kill()
        await ended
        self.service.truth.faults["folder: copied"] += 1
        self.report.said += program.said
        if sum(map(len, self.service.truth.creates.values())) > before:
            self.report.faults.append("a copy of the data folder sent what waited in the original")
        shutil.rmtree(copy)

    @property
    def _environment(self) -> dict[str, str]:
        return {
            "SHORTAPI_KEY": self.key,
            "SHORTAPI_BASE_URL": self.service.base_url,
            "http_proxy": f"http://127.0.0.1:{self.service.proxy.port}",
            "https_proxy": f"http://127.0.0.1:{self.service.proxy.port}",
            # Outside of the home, so that a copy of the home does not include it.
            "XDG_STATE_HOME": str(self.home.with_name(f"{self.home.name} state")),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "qt.multimedia*=false",
        }

    async def _start(self, takes: Sequence[str], *, generates: bool = False) -> Program:
        command = WINDOW if self.has_window else self._runner(takes)
        if generates:
            command = (*GENERATE, prompt_of(self._new_take()))
        return await started(command, self.home, self._environment, self._on_line)

    def _runner(self, takes: Sequence[str], *options: str) -> tuple[str, ...]:
        return (*RUNNER, "--epoch", str(self._epoch_s), *options, *takes)

    async def _submit(self, takes: Sequence[str]) -> None:
        """Write takes to the journal for a later window; nothing is sent."""
        new = [take for take in takes if take not in read_journal(self.home).jobs]
        if new:
            # By the real time, as the window's: what was written in the future needs consent.
            program = await started(
                self._runner(new, "--only-submit", "--speed", "1"), self.home, self._environment
            )
            await program.ended()
            self.report.said += program.said

    def _new_take(self) -> str:
        take = f"{self.seed.replace(' ', '-')}-{len(self.takes)}"
        self.takes.append(take)
        return take

    def _kill(self) -> None:
        if self._target is None:
            return
        if self._is_hang_up:
            self._target.hang_up()
        else:
            self._target.kill()

    async def _book(
        self,
        program: Program,
        status: int,
        what: str,
        *,
        has_rival: bool = False,
        allowed: Sequence[int] = (),
    ) -> None:
        """Record how a process ended, and what it left behind."""
        self.report.said += program.said
        self._judge_claim(program)
        # A process that exits by itself after a hang-up was not killed.
        is_hung_up = self._is_hang_up and program is self._target and status in _HUNG_UP
        if status != -9 and not is_hung_up:
            if status == IN_USE and has_rival:
                self.report.rivals_turned_away += 1
            elif status not in (SETTLED, *allowed):
                self.report.faults.append(f"a process ended with {status}: {program.said[-12:]}")
            return
        copy = read_journal(self.home)
        self.report.kills += 1
        self.report.window_kills += self.has_window
        self.report.kills_by_trigger[what] += 1
        states = {str(row["state"]) for row in copy.jobs.values()} or {"no job yet"}
        for state in states - (_SETTLED_STATES if len(states) > 1 else frozenset()):
            self.report.kills_by_state[state] += 1
        for take, row in copy.jobs.items():
            if row["state"] == "sending":
                self.report.cut_while_sending.add(take)
            if row["state"] not in _SETTLED_STATES:
                self.record(take, f"killed at “{what}” as {row['state']}")
        self._look_for_halves("after a kill")

    def _judge_claim(self, program: Program) -> None:
        """Check that no two processes had the journal at one time: they could send a job twice."""
        if (claim := program.claim) and self._claims_count:
            if any(claim[0] < end and begin < claim[1] for begin, end in self._claims):
                self.report.faults.append("two processes had the journal at once")
            self._claims.append(claim)

    async def _end_rival(self, second: Program) -> None:
        """End the second process: it exits while the first has the journal, or has taken over."""
        try:
            async with asyncio.timeout(self._chance.uniform(0.0, 0.6) * self._pace):
                status = await second.ended()
        except TimeoutError:
            second.kill()
            status = await second.ended()
        if status == IN_USE and second.claim is None:
            self.report.rivals_turned_away += 1
            self.report.said += second.said
        else:
            await self._book(second, status, "second process")

    # --- observations ------------------------------------------------------------------------

    def _notice(self, what: str) -> None:
        trigger = self._trigger
        if trigger is None or self._fired.is_set() or not trigger.fires(what):
            return
        if trigger.extra_s:
            asyncio.get_running_loop().call_later(trigger.extra_s, self._fire)
        else:
            self._fire()

    def _fire(self) -> None:
        self._kill()
        self._fired.set()

    def _on_line(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == "state":
            take, state, hold = rest.split(" ")
            self.record(take, f"{state}{'' if hold == '-' else ' held: ' + hold}")
            self._notice(state)
        elif rest.startswith("changed-elsewhere") and not self._claims_count:
            # Without locks both have the jobs, and each leaves alone what the other works on.
            pass
        elif word == "trouble" or "Traceback" in line:
            self.report.faults.append(line)

    def record(self, take: str, fact: str) -> None:
        """Record a fact about a take."""
        self.report.story.setdefault(take, []).append(fact)

    def _look_for_halves(self, when: str) -> None:
        for path in self._folder.clips():
            if not self.contents.is_any(path):
                self.report.faults.append(f"{path.name} is no whole clip {when}")

    # --- without faults ----------------------------------------------------------------------

    async def _settle(self) -> None:
        """Run once without faults until nothing is left to do."""
        self._trigger = None
        self._is_hang_up = False
        if self.has_window:
            # One more take; else the window might be asked to quit before it is open.
            self._new_take()
            await self._submit(self.takes)
            window = await self._start(self.takes)
            await self._end_in_peace(window, self._until_window_settled)
        # The runner's user agrees to what was held for consent, as nobody does in the window.
        runner = await started(
            self._runner(self.takes), self.home, self._environment, self._on_line
        )
        await self._end_in_peace(runner)
        self._look_for_halves("in the end")

    async def _end_in_peace(
        self, program: Program, settled: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """Wait for the end of a program, which is asked to end once `settled` returns."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                if settled:
                    await settled()
                    program.ask_to_end()
                status = await program.ended()
        except TimeoutError:
            self.report.faults.append("the jobs did not settle in peace")
            program.kill()
            status = await program.ended()
        self.report.said += program.said
        if status not in (SETTLED, -9):
            self.report.faults.append(f"the last start ended with {status}: {program.said[-12:]}")

    async def _until_window_settled(self) -> None:
        """Wait until every job is settled, or held for the consent of the user."""
        while True:
            copy = look_into_journal(self.home)
            if all(
                copy.state(take) in _SETTLED_STATES or copy.needs_consent(take)
                for take in self.takes
            ):
                return
            await asyncio.sleep(0.2)

    async def _adopt(self, copy: JournalCopy) -> None:
        """Enter for every uncertain take the job id that the account page would show."""
        pairs = [
            f"{take}={job.api_job_id}"
            for take in self.takes
            if copy.state(take) == "uncertain" and (job := self.service.truth.job_of(take))
        ]
        if not pairs:
            return
        adopting = [word for pair in pairs for word in ("--adopt", pair)]
        program = await started(
            self._runner((), *adopting),
            self.home,
            self._environment,
            self._on_line,
        )
        try:
            async with asyncio.timeout(PATIENCE_S):
                await program.ended()
        except TimeoutError:
            self.report.faults.append("adopted jobs did not settle")
            program.kill()
            await program.ended()
        self.report.said += program.said
