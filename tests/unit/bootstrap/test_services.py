import socket
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap.environment import Environment, read_environment
from app.bootstrap.services import open_services
from app.bridge.services import Services
from app.core import problems
from app.core.errors import JournalUnusable
from app.core.events import Accepted, AcceptedId, SendStarted
from app.core.job import Job, JobState
from app.core.job_life import advance
from app.core.model_card import ModelCard
from app.core.prices import estimate_usd
from app.core.request import default_request
from app.main import load_card
from app.storage.jobs.accepted_ids import AcceptedIdFiles
from app.system.clock import SystemClock
from tests.fakes.engine_world import Watcher
from tests.platforms import needs_moves_of_open_files


@pytest.fixture
def card() -> ModelCard:
    return load_card()


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[Environment]:
    # Bound and not listening: every connection is refused, and no job is ever sent.
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        yield read_environment(
            {
                "GALLOP_HOME": str(tmp_path),
                "SHORTAPI_KEY": "sk-test",
                "SHORTAPI_BASE_URL": f"http://127.0.0.1:{unheard.getsockname()[1]}",
            }
        )


def engine_services(
    environment: Environment, card: ModelCard, *, needs_claim: bool
) -> AbstractAsyncContextManager[Services]:
    return open_services(
        environment,
        is_demo=False,
        card=card,
        clock=SystemClock(),
        listener=Watcher(),
        max_jobs_at_once=1,
        needs_claim=needs_claim,
    )


def new_job(card: ModelCard) -> Job:
    request = default_request(card, "a horse")
    return Job("take", request, SystemClock().now(), estimate_usd(request, card))


async def test_a_window_waits_for_the_end_of_a_command_at_work(
    environment: Environment, card: ModelCard
) -> None:
    async with engine_services(environment, card, needs_claim=False) as command:
        await command.engine.submit([new_job(card)])
        with pytest.raises(JournalUnusable) as raised:
            async with engine_services(environment, card, needs_claim=True):
                pass
        assert raised.value.problem.kind is problems.journal_in_use
    async with engine_services(environment, card, needs_claim=True) as window:
        await window.engine.start()
        assert window.engine.job("take") is not None


async def test_an_opened_window_leaves_a_commands_job_to_the_command(
    environment: Environment, card: ModelCard
) -> None:
    async with (
        engine_services(environment, card, needs_claim=True) as window,
        engine_services(environment, card, needs_claim=False) as command,
    ):
        await command.engine.submit([new_job(card)])
        await window.engine.start()
        assert command.engine.job("take") is not None
        assert window.engine.job("take") is None


async def test_a_command_finishes_a_restore_that_a_crash_cut_off(
    environment: Environment, card: ModelCard, tmp_path: Path
) -> None:
    async with engine_services(environment, card, needs_claim=True):
        pass
    journal_file = environment.paths.journal_file
    following = journal_file.with_name("journal.next-before-restore.sqlite3")
    following.write_bytes(journal_file.read_bytes())
    async with engine_services(environment, card, needs_claim=False) as command:
        await command.engine.submit([new_job(card)])
    assert not following.exists()
    assert journal_file.with_name("journal.before-restore-1.sqlite3").exists()


async def test_a_folder_the_simulator_cannot_use_is_said_in_words(
    environment: Environment, card: ModelCard, tmp_path: Path
) -> None:
    (tmp_path / "demo").write_text("a file where a folder should be")
    demo = open_services(
        environment,
        is_demo=True,
        card=card,
        clock=SystemClock(),
        listener=Watcher(),
        max_jobs_at_once=1,
    )
    with pytest.raises(JournalUnusable) as raised:
        async with demo:
            pass
    assert raised.value.problem.kind is problems.journal_unwritable
    assert str(tmp_path / "demo" / "simulator") in raised.value.problem.message


async def test_an_id_that_only_the_second_place_has_is_followed_after_a_kill(
    environment: Environment, card: ModelCard
) -> None:
    """As after a kill between the answer of the API and the writing of it."""
    job, now = new_job(card), SystemClock().now()
    async with engine_services(environment, card, needs_claim=True) as first:
        await first.journal.add([job])
        await first.journal.begin_sending(advance(job, SendStarted(now)))
    ids = AcceptedIdFiles(environment.paths.accepted_ids_dir)
    await ids.reserve("take")
    await ids.write(AcceptedId("take", "64a", Decimal("0.387"), now))
    async with engine_services(environment, card, needs_claim=True) as second:
        await second.engine.start()
        found = second.engine.job("take")
        assert found is not None
        assert (found.state, found.api_job_id) == (JobState.RUNNING, "64a")
    assert await ids.all() == []
    ids.close()
    async with engine_services(environment, card, needs_claim=True) as third:
        (kept,) = await third.journal.unfinished()
    assert (kept.api_job_id, kept.charged_usd, kept.accepted_at) == ("64a", Decimal("0.387"), now)


@needs_moves_of_open_files
async def test_a_paid_job_whose_folder_was_put_back_meanwhile_is_followed(
    environment: Environment, card: ModelCard
) -> None:
    """As when a backup of the system replaces the data folder while a request is on its way."""
    job, now = new_job(card), SystemClock().now()
    paths = environment.paths
    async with engine_services(environment, card, needs_claim=True) as first:
        await first.journal.add([job])
        sending = advance(job, SendStarted(now))
        await first.journal.begin_sending(sending)
        for file in paths.journal_file.parent.glob(f"{paths.journal_file.name}*"):
            file.unlink()
        with pytest.raises(JournalUnusable, match="moved or replaced"):
            await first.journal.save(advance(sending, Accepted(now, "64a", None)))
    ids = AcceptedIdFiles(paths.accepted_ids_dir)
    await ids.write(AcceptedId("take", "64a", None, now, job.request, job.estimate_usd))
    async with engine_services(environment, card, needs_claim=True) as second:
        await second.engine.start()
        found = second.engine.job("take")
        assert found is not None
        assert (found.state, found.api_job_id) == (JobState.RUNNING, "64a")
    assert await ids.all() == []
    ids.close()
    async with engine_services(environment, card, needs_claim=True) as third:
        assert [kept.api_job_id for kept in await third.journal.unfinished()] == ["64a"]
