"""`gallop --healthcheck`: builds the whole program off screen and reports each part's state."""

import os
import sys
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

from app import __version__
from app.bootstrap.environment import Environment, read_environment
from app.bootstrap.window import OpenWindow, run_window
from app.bridge.services import Mode
from app.cli.walkthrough import WalkthroughFailed, make_and_watch
from app.core.health import HealthPart, HealthResult, HealthState
from app.core.model_card import ModelCard
from app.storage.paths import licences_file
from app.system.interrupts import Interruption
from app.system.repository import repository_name
from app.system.streams import print_result


def healthcheck(card: ModelCard, interruption: Interruption) -> int:
    """Make and play one demo clip in a hidden window; 0 when every part works, else 1."""
    # Also on a computer with a screen: a check must not show windows.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _show("Gallop", __version__)
    _show("model card", f"{card.name}, prices as of {card.price_as_of}")
    with tempfile.TemporaryDirectory(prefix="gallop-healthcheck-") as folder:
        environment = read_environment({"GALLOP_HOME": folder})
        # The notes about the check's journal go to the temporary folder too.
        paths = replace(environment.paths, journal_notes_dir=Path(folder, "journals"))
        environment = replace(environment, paths=paths)
        check = partial(_check, environment)
        status = run_window(card, environment, Mode.DEMO, check, interruption=interruption)
    _show("result", "everything works" if status == 0 else "something doesn't work, see above")
    return status


async def _check(environment: Environment, opened: OpenWindow) -> int:
    # Late import: a missing library of the system is reported by the start.
    from app.bootstrap.health import SystemHealthChecks

    works = [_check_licences()]
    _show("new versions", repository_name() or "looked for nowhere: this copy knows no repository")
    # Last: the player has loaded what some of these parts need.
    works.append(await _check_clip(opened))
    checks = SystemHealthChecks(environment, opened.session)
    for part in HealthPart:
        result = await checks.check(part)
        _show(part.value, _state(result))
        works.append(result.state is not HealthState.BAD)
    return 0 if all(works) else 1


def _state(result: HealthResult) -> str:
    """The finding, where there is more to say than that the part works."""
    is_plain = result.state is HealthState.GOOD and not result.finding.params
    return "works" if is_plain else result.finding.message


def _check_licences() -> bool:
    """Whether the licence texts are there, which a bundle must contain."""
    has_page, is_bundle = licences_file().is_file(), getattr(sys, "frozen", False)
    state = "the page is there" if has_page else "no page"
    _show("licences", state if is_bundle else "as in the packages: this is the source")
    return has_page or not is_bundle


async def _check_clip(opened: OpenWindow) -> bool:
    try:
        clip = await make_and_watch(opened, "A horse gallops along the shore.")
    except WalkthroughFailed as error:
        _show("window, simulator, player", str(error))
        return False
    except TimeoutError:
        _show("window, simulator, player", "no clip within two minutes")
        return False
    facts = clip.facts
    _show("window", "built")
    _show("job list", "written and read")
    _show("simulator", "answers and renders")
    _show("clip", f"{facts.width_px}x{facts.height_px}, {facts.duration_s:.1f} s")
    _show("player", "shows it" + (", with sound" if facts.has_audio else ""))
    return True


def _show(part: str, state: str) -> None:
    print_result(f"{part + ':':<28}{state}")
