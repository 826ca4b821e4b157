"""The output of packaging tools is kept, and a busy system gets another attempt."""

import os
from pathlib import Path

import pytest

from resources.installer.freeze import Frozen
from resources.installer.macos import notarize, sign_app
from resources.installer.steps import run, run_in, run_patiently
from resources.installer.windows import sign_windows
from tests.platforms import needs_shell

IMAGE = Path("gallop.dmg")


def tool_at(folder: Path, name: str, script: str) -> Path:
    """A program of that name which runs `script`, in a shell."""
    place = folder / name
    place.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    place.chmod(0o755)
    return place


@pytest.fixture
def apple(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An `xcrun` that notes what it was asked, and answers with the file `verdict`."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    script = 'case "$2" in submit) cat verdict;; log) echo "The binary is not signed.";; esac'
    tool_at(tmp_path, "xcrun", f'cd "{tmp_path}"; echo "$@" >> asked; {script}')
    return tmp_path


@needs_shell
def test_what_a_tool_complains_of_is_shown(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tool = tool_at(tmp_path, "talks", "echo result; echo 'a warning' >&2")
    assert run([tool]) == "result\n"
    assert capfd.readouterr().err == "a warning\n"


@needs_shell
def test_a_known_complaint_is_not_shown_and_any_other_is(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tool = tool_at(tmp_path, "talks", "echo result; printf 'old news\\na warning\\n' >&2")
    assert run_in(tmp_path, [tool], known="old .*s") == "result\n"
    assert capfd.readouterr().err == "a warning\n"


@needs_shell
def test_a_busy_system_is_asked_again(tmp_path: Path) -> None:
    busy = "echo x >> tries; [ $(wc -l < tries) -gt 3 ] || { echo 'Resource busy' >&2; exit 1; }"
    tool = tool_at(tmp_path, "busy", f'cd "{tmp_path}"; {busy}; echo made')
    assert run_patiently([tool], "Resource busy", wait_s=0) == "made\n"


@needs_shell
@pytest.mark.parametrize(("words", "tries"), [("Resource busy", 4), ("No space left", 1)])
def test_patience_ends(tmp_path: Path, words: str, tries: int) -> None:
    tool = tool_at(tmp_path, "fails", f'cd "{tmp_path}"; echo x >> tries; echo {words} >&2; exit 1')
    with pytest.raises(SystemExit, match=words):
        run_patiently([tool], "Resource busy", wait_s=0)
    assert (tmp_path / "tries").read_text() == "x\n" * tries


def test_what_apple_accepts_is_stapled(apple: Path) -> None:
    (apple / "verdict").write_text('{"id": "17", "status": "Accepted"}')
    notarize(IMAGE, "profile")
    assert (apple / "asked").read_text().splitlines()[-1] == "stapler staple gallop.dmg"


def test_what_apple_refuses_stops_the_release_with_its_reasons(apple: Path) -> None:
    # As the real one: it exits with 0.
    (apple / "verdict").write_text('{"id": "17", "status": "Invalid"}')
    with pytest.raises(SystemExit, match=r"(?s)not signed\..*did not notarize the image: Invalid"):
        notarize(IMAGE, "profile")
    asked = (apple / "asked").read_text()
    assert "notarytool log 17 --keychain-profile profile" in asked
    assert "stapler" not in asked


def test_without_secrets_signing_is_skipped_loudly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("SIGN_IDENTITY", "SIGN_PFX", "SIGN_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    sign_windows([tmp_path / "gallop.exe"])
    assert capsys.readouterr().err == (
        "NOT SIGNED: SIGN_PFX and SIGN_PASSWORD are not set. Windows will warn its user.\n"
    )
    sign_app(Frozen(tmp_path, tmp_path, tmp_path, tmp_path, tmp_path / "Gallop.app"))
    assert capsys.readouterr().err == (
        "NOT SIGNED: SIGN_IDENTITY is not set. macOS will warn its user.\n"
    )
