"""The key: where a saved one is kept, and what the API says about one that is checked."""

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.session import Session
from app.core.errors import KeyRefused, NotSent, SecretStoreError
from app.core.problems import ProblemKind, problem
from app.core.secret import ApiKey, KeySource
from tests.fakes.house import House, Told

LOCKED = SecretStoreError(problem(ProblemKind.KEYRING_LOCKED))


@pytest.mark.parametrize(
    ("error", "source"), [(None, KeySource.KEYRING), (LOCKED, KeySource.SESSION)]
)
def test_a_saved_key_tells_where_it_is_kept(
    opened: Session,
    told: Told,
    house: House,
    qtbot: QtBot,
    error: SecretStoreError | None,
    source: KeySource,
) -> None:
    house.keyring.error = error
    with qtbot.waitSignal(opened.key_desk.saved) as saved:
        opened.key_desk.save(ApiKey("sk-new"))
    assert saved.args == [error.problem if error else None]
    assert told["key_source"][-1] is source


@pytest.mark.parametrize("error", [None, KeyRefused(), NotSent("no route")])
def test_checking_a_key_tells_what_the_api_says(
    opened: Session, house: House, qtbot: QtBot, error: KeyRefused | NotSent | None
) -> None:
    house.api.key_error = error
    with qtbot.waitSignal(opened.key_desk.checked) as checked:
        opened.key_desk.check(ApiKey("sk-new"))
    assert checked.args == [error.problem if error else None]
    assert house.keyring.kept is None
