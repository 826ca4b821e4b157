"""What `gallop generate` asks before money is spent: the real price, and the person's limits."""

from datetime import datetime

from app.core.budget import caps_of
from app.core.job import Job
from app.core.model_card import ModelCard
from app.core.ports import Ledger
from app.core.price_drift import follow_charges, price_changed
from app.core.problems import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.engine.books import over_cap, prices_charged
from app.environment import Environment
from app.generate_watch import say
from app.storage.settings_store import LoadedSettings
from app.system_clock import LocalZone
from app.wiring import open_books


async def charged_card(
    request: GenerationRequest, card: ModelCard, environment: Environment, now: datetime
) -> ModelCard:
    """`card` with the prices charged up to `now`; says so when that of `request` is another.

    Raises JournalUnusable.
    """
    async with open_books(environment) as ledger:
        drifts = await prices_charged(card, ledger, now)
    for drift in drifts:
        if drift.resolution == request.resolution:
            say(price_changed(drift).message)
    return follow_charges(card, drifts)


async def limit_reached(
    job: Job, ledger: Ledger, now: datetime, loaded: LoadedSettings
) -> Problem | None:
    """Why `job` costs more than the limits in the settings leave at `now`; None when it does not.

    Limits that were lost with the settings are taken as reached, once: nobody may be there to
    read that they are off. Raises JournalUnusable.
    """
    if loaded.problem and loaded.problem.kind is ProblemKind.SETTINGS_DAMAGED:
        return loaded.problem
    return await over_cap([job], caps_of(loaded.settings), ledger, now.astimezone(LocalZone()))
