"""The release workflow: its form, and its commands run here with stand-ins for what is not."""

import os
import re
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from app import __version__
from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.unit.installer.conftest import installed, make_built, said

WORKFLOW = ROOT / ".github/workflows/release.yml"
REPOSITORY = "some-body/gallop"
# Notes how it was called, and is silent.
NOTES = (
    'printf "%s" "$(basename "$0")" >> "$CALLS"; printf " [%s]" "$@" >> "$CALLS"; echo >> "$CALLS"'
)


def steps() -> dict[str, dict[str, Any]]:
    """The steps with commands, by their names."""
    jobs = YAML(typ="safe").load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    found = [step for job in jobs.values() for step in job["steps"] if "run" in step]
    assert len(found) == len({step["name"] for step in found})
    return {step["name"]: step for step in found}


BASH_STEPS = [name for name, step in steps().items() if step.get("shell", "bash") == "bash"]


def test_the_workflow_has_the_form_github_asks_for() -> None:
    check = ["--builtin-schema", "vendor.github-workflows", WORKFLOW]
    said(sys.executable, "-m", "check_jsonschema", *check)


@pytest.mark.parametrize("name", BASH_STEPS)
def test_shellcheck_finds_nothing_in_a_step(name: str, tmp_path: Path) -> None:
    script = tmp_path / "step.sh"
    script.write_text(f"#!/bin/bash\n{steps()[name]['run']}", encoding="utf-8")
    said(installed("shellcheck"), script)


def test_what_a_step_reads_from_its_environment_is_given() -> None:
    """Neither a misspelt variable nor one that its step does not get."""
    jobs = YAML(typ="safe").load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    for job in jobs.values():
        for step in job["steps"]:
            given = {*step.get("env", {}), *job.get("env", {})}
            used = set(re.findall(r"\$\{?(?:env:)?([A-Z][A-Z_]+)", step.get("run", "")))
            lacking = {name for name in used - given if not name.startswith(("GITHUB_", "RUNNER_"))}
            # The latter is PowerShell's own.
            assert lacking <= {"HOME", "LASTEXITCODE"}, step["name"]


class Runner:
    """Runs a step's commands as GitHub's machines do, with stand-ins first on the PATH."""

    def __init__(self, source: Path, folder: Path) -> None:
        self.source = source
        self.temp = folder / "runner temp"
        self.tools = folder / "tools"
        self.calls_file = folder / "calls"
        self.exports = folder / "exports"
        for place in (self.temp, self.tools):
            place.mkdir()
        for place in (self.calls_file, self.exports):
            place.touch()
        self.stand_in("python", f'exec "{sys.executable}" -S "$@"')

    def stand_in(self, name: str, script: str = "") -> None:
        """A program of that name which notes its arguments, then runs `script`."""
        place = self.tools / name
        noted = "" if name == "python" else NOTES
        place.write_text(f"#!/bin/bash\n{noted}\n{script}\n", encoding="utf-8")
        place.chmod(place.stat().st_mode | stat.S_IXUSR)

    def run(self, name: str, given: Mapping[str, str] | None = None) -> "Runner":
        """Run a step with `given` as its secrets; AssertionError when it fails."""
        step = steps()[name]
        own = dict.fromkeys(step.get("env", {}), "")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.source,
            env={
                "PATH": f"{self.tools}{os.pathsep}{os.environ['PATH']}",
                "HOME": str(self.temp),
                "LC_ALL": "C.UTF-8",
                "CALLS": str(self.calls_file),
                "GITHUB_ENV": str(self.exports),
                "GITHUB_REF_NAME": f"v{__version__}",
                "GITHUB_REPOSITORY": REPOSITORY,
                "RUNNER_TEMP": str(self.temp),
                **own,
                **(given or {}),
            },
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return self

    @property
    def calls(self) -> list[str]:
        return self.calls_file.read_text(encoding="utf-8").splitlines()


@pytest.fixture
def runner(source: Path, tmp_path: Path) -> Runner:
    return Runner(source, tmp_path)


def give_the_version_a_section(source: Path) -> None:
    changelog = source / "CHANGELOG.md"
    text = changelog.read_text(encoding="utf-8")
    section = f"## [{__version__}] - 2026-11-20\n\n- A horse.\n\n"
    head, _, rest = text.partition("## [Unreleased]")
    changelog.write_text(f"{head}{section}## [Unreleased]{rest}", encoding="utf-8")


def test_the_tag_is_compared_first(runner: Runner) -> None:
    give_the_version_a_section(runner.source)
    runner.run("Compare the tag with the version")
    with pytest.raises(AssertionError, match="Nothing was built"):
        runner.run("Compare the tag with the version", {"GITHUB_REF_NAME": "v0.0.0"})


def test_the_publisher_is_written_down(runner: Runner) -> None:
    runner.run("Say who publishes this")
    text = (runner.source / "resources/repository.txt").read_text(encoding="utf-8")
    assert text == f"{REPOSITORY}\n"


def test_the_certificate_of_windows_comes_and_goes(runner: Runner) -> None:
    runner.run("Unpack the Windows certificate")
    assert runner.exports.read_text() == ""
    runner.run("Unpack the Windows certificate", {"CERTIFICATE": "aG9yc2U="})
    place = runner.temp / "certificate.pfx"
    assert place.read_bytes() == b"horse"
    assert runner.exports.read_text() == f"SIGN_PFX={place}\n"
    runner.run("Forget the certificate")
    assert not place.exists()


def test_the_certificate_of_macos_goes_into_a_keychain_of_its_own(runner: Runner) -> None:
    for name in ("security", "xcrun"):
        runner.stand_in(name)
    runner.stand_in("uuidgen", "echo one-time-secret")
    secrets = {"CERTIFICATE": "", "NOTARY_PROFILE": ""}
    runner.run("Unpack the macOS certificate", secrets)
    assert runner.calls == []
    secrets = {"CERTIFICATE": "aG9yc2U=", "PASSWORD": "hay", "NOTARY_PROFILE": "profile"}
    secrets |= {"APPLE_ID": "a@b", "TEAM_ID": "T1", "APP_PASSWORD": "oats"}
    runner.run("Unpack the macOS certificate", secrets)
    keychain, certificate = runner.temp / "signing.keychain-db", runner.temp / "certificate.p12"
    assert f"security [create-keychain] [-p] [one-time-secret] [{keychain}]" in runner.calls
    imports = [call for call in runner.calls if call.startswith("security [import]")]
    assert imports[0].startswith(f"security [import] [{certificate}] [-P] [hay] [-t] [cert]")
    assert "[notarytool] [store-credentials] [profile] [--apple-id] [a@b]" in runner.calls[-1]
    assert not certificate.exists()


def test_the_built_package_is_installed_checked_and_removed(runner: Runner) -> None:
    (runner.source / "dist").mkdir()
    (runner.source / "dist/gallop_1_amd64.deb").touch()
    runner.stand_in("sudo")
    # As app/cli/healthcheck.py prints it.
    runner.stand_in("gallop", f'printf "%-27s %s\\n" "new versions:" {REPOSITORY}')
    runner.run("Install the package, check it, remove it")
    assert [call.split("] [")[1] for call in runner.calls if "sudo" in call] == ["install", "purge"]
    runner.stand_in("gallop", 'echo "new versions: looked for nowhere"')
    with pytest.raises(AssertionError):
        runner.run("Install the package, check it, remove it")


def test_the_app_in_the_image_is_checked(runner: Runner) -> None:
    (runner.source / "dist").mkdir()
    (runner.source / "dist/gallop.dmg").touch()
    program = runner.temp / "image/Gallop.app/Contents/MacOS/gallop"
    runner.stand_in("gallop")
    attach = f'mkdir -p "{program.parent}"; cp "{runner.tools}/gallop" "{program}"'
    runner.stand_in("hdiutil", f'[ "$1" = detach ] || {{ {attach}; }}')
    runner.run("Check the app in the image")
    assert [call.split()[1] for call in runner.calls] == ["[attach]", "[--healthcheck]", "[detach]"]


def test_the_release_is_drafted_with_sums_notes_and_manifests(runner: Runner) -> None:
    make_built(runner.source / "built")
    give_the_version_a_section(runner.source)
    runner.run("Put the sums together, sign them, write the manifests of the stores")
    assert (runner.source / "notes.md").read_text(encoding="utf-8") == "- A horse.\n"
    stores = runner.source / "release/stores"
    assert {place.name for place in stores.iterdir()} == {"winget", "homebrew", "flatpak"}
    runner.stand_in("gh")
    runner.run("Draft the release")
    (call,) = runner.calls
    assert f"[release] [create] [v{__version__}] [--repo] [{REPOSITORY}] [--draft]" in call
    assert f"[Gallop {__version__}]" in call
    for name in ("setup.exe", "arm64.dmg", "x86_64.tar.xz", "release/SHA256SUMS"):
        assert f"{name}]" in call


def test_the_signing_key_is_taken_in_only_if_there_is_one(runner: Runner) -> None:
    runner.stand_in("gpg", 'cat > "$RUNNER_TEMP/key"')
    runner.run("Unpack the key that signs the sums")
    assert runner.calls == []
    runner.run("Unpack the key that signs the sums", {"KEY": "-----BEGIN"})
    assert (runner.temp / "key").read_text() == "-----BEGIN\n"


def test_every_step_with_commands_is_run_here_or_cannot_be() -> None:
    """A new step must be tried above, or be named here with the reason."""
    elsewhere = {
        "Install Inno Setup": "Chocolatey is on Windows only",
        "Build the packages": "tests/packaging runs it",
        "Install, check, uninstall": "it is written for PowerShell",
    }
    here = Path(__file__).read_text(encoding="utf-8")
    tried = {name for name in steps() if f'runner.run("{name}"' in here}
    assert tried | elsewhere.keys() == steps().keys()
