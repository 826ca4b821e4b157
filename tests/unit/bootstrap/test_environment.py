import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from app.bootstrap.environment import read_environment
from app.bootstrap.process_secrets import take_environment
from app.core import problems
from app.core.errors import InvalidInput
from app.core.problem import ProblemKind
from app.core.secret import ApiKey
from app.main import main
from tests.paths import ROOT
from tests.platforms import needs_deletable_cwd, needs_proc

BASE_URL = "https://api.shortapi.ai"


def test_without_variables_it_is_the_real_api_without_a_key(tmp_path: Path) -> None:
    environment = read_environment({"GALLOP_HOME": str(tmp_path)})
    assert environment.base_url == BASE_URL
    assert environment.given_key is None
    assert environment.paths.data_dir == tmp_path


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_key_is_no_key(empty: str) -> None:
    assert read_environment({"SHORTAPI_KEY": empty}).given_key is None


@pytest.mark.parametrize("key", ["sk-secret", "not a key", ""])
def test_the_key_leaves_the_environment_as_it_is_read(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_KEY", key)
    with suppress(InvalidInput):
        assert take_environment(os.environ).given_key == (ApiKey(key) if key else None)
    assert "SHORTAPI_KEY" not in os.environ
    said = subprocess.run(
        [sys.executable, "-c", "import os; print('SHORTAPI_KEY' in os.environ)"],
        capture_output=True,
        check=True,
    )
    assert said.stdout.strip() == b"False"


SHOW_ITSELF = """
import os, sys
from pathlib import Path
from app.bootstrap.process_secrets import forbid_core_dumps, take_environment
forbid_core_dumps()
assert take_environment(os.environ).given_key.reveal() == sys.argv[1]
sys.stdout.buffer.write(Path("/proc/self/environ").read_bytes())
sys.stdout.buffer.write(Path("/proc/self/limits").read_bytes())
"""


@needs_proc
def test_the_system_shows_no_key_and_writes_no_memory_to_disk() -> None:
    said = subprocess.run(
        [sys.executable, "-c", SHOW_ITSELF, "sk-very-secret-4711"],
        env={**os.environ, "SHORTAPI_KEY": "sk-very-secret-4711", "AFTER": "it"},
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    assert "secret" not in said
    assert "AFTER=it" in said
    (limit,) = (line for line in said.splitlines() if line.startswith("Max core file size"))
    assert limit.split()[4] in ("0", "1")


def test_an_empty_address_is_the_usual_one() -> None:
    assert read_environment({"SHORTAPI_BASE_URL": ""}).base_url == BASE_URL


def test_a_key_is_taken_without_the_space_around_it_and_stays_hidden() -> None:
    environment = read_environment({"SHORTAPI_KEY": " sk-secret\n"})
    assert environment.given_key == ApiKey("sk-secret")
    assert "sk-secret" not in repr(environment)


@pytest.mark.parametrize(
    "address", ["https://example.com", "http://127.0.0.1:8765", "http://localhost:1"]
)
def test_addresses_that_protect_the_key(address: str) -> None:
    assert read_environment({"SHORTAPI_BASE_URL": address}).base_url == address


@pytest.mark.parametrize(
    ("variables", "kind"),
    [
        ({"SHORTAPI_BASE_URL": "http://example.com"}, problems.base_url_refused),
        ({"SHORTAPI_BASE_URL": "example.com"}, problems.base_url_refused),
        ({"SHORTAPI_BASE_URL": "file:///etc"}, problems.base_url_refused),
        ({"SHORTAPI_KEY": "two words"}, problems.key_malformed),
        ({"SHORTAPI_KEY": "ключ"}, problems.key_malformed),
    ],
)
def test_what_cannot_be_used_is_a_sentence_and_status_2(
    variables: dict[str, str],
    kind: ProblemKind,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_environment(variables)
    assert caught.value.problem.kind is kind
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert main(["generate", "a horse", "--yes"]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == caught.value.message + "\n"
    assert list(tmp_path.iterdir()) == []


def test_without_any_home_nothing_is_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "")

    def unknown(*_: object, **__: object) -> None:
        raise RuntimeError("no home")

    monkeypatch.setattr("app.storage.paths.PlatformDirs", unknown)
    with pytest.raises(InvalidInput) as caught:
        read_environment({})
    assert caught.value.problem.kind is problems.home_unknown


@needs_deletable_cwd
def test_a_relative_home_in_a_folder_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(InvalidInput) as caught:
        read_environment({"GALLOP_HOME": "relative"})
    assert caught.value.problem.kind is problems.home_unknown
