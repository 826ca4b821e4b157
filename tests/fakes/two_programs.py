"""Two programs in one process that share a job list."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path

from app.bootstrap.environment import read_environment
from app.bootstrap.services import open_services
from app.bridge.services import Services
from app.core.job import Job
from app.core.model_card import ModelCard
from app.core.prices import estimate_usd
from app.core.request import default_request
from app.main import load_card
from app.system.clock import SystemClock
from tests.fakes.api_server import ApiServer
from tests.fakes.engine_world import Watcher


def engine_services(
    server: ApiServer, home: Path, watcher: Watcher, *, needs_claim: bool = True
) -> AbstractAsyncContextManager[Services]:
    """The services of one program with the job list in `home`."""
    given = {
        "GALLOP_HOME": str(home),
        "SHORTAPI_BASE_URL": server.base_url,
        "SHORTAPI_KEY": "sk-test",
    }
    return open_services(
        read_environment(given),
        is_demo=False,
        card=load_card(),
        clock=SystemClock(),
        listener=watcher,
        max_jobs_at_once=0,
        needs_claim=needs_claim,
    )


def new_job(card: ModelCard, take_id: str) -> Job:
    """A job with the card's defaults that is not submitted yet."""
    request = default_request(card, "a horse")
    return Job(take_id, request, SystemClock().now(), estimate_usd(request, card))


def no_locks(home: Path) -> None:
    """Take the lock files away, so that nothing keeps two programs apart."""
    for name in ("journal.claim", "journal.guests"):
        (home / name).unlink(missing_ok=True)


def two_watchers() -> tuple[Watcher, Watcher]:
    """A waiter at one of them sees what changes at the other."""
    first = Watcher()
    return first, Watcher(_waiters=first._waiters)
