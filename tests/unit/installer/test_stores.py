"""Sums, their signature, and the manifests for winget, Homebrew and Flatpak."""

import dataclasses
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from app import __version__
from resources.installer.macos import OLDEST_MACOS
from resources.installer.project import DEVELOPER, INSTALLER, Project
from resources.installer.stores import main, manifests
from resources.installer.sums import read_sums, sign_sums, sums_of, write_sums
from tests.platforms import needs_shell
from tests.unit.installer.conftest import installed, make_built, said

NOBODY = Project("1.2.0", "A studio", 1_795_000_000, ())
PROJECT = dataclasses.replace(NOBODY, repository="Some-Body/gallop")
SETUP, IMAGE, ARCHIVE = (
    "gallop-1.2.0-windows-setup.exe",
    "gallop-1.2.0-macos-arm64.dmg",
    "gallop-1.2.0-linux-x86_64.tar.xz",
)
SUMS = {SETUP: "a1" * 32, IMAGE: "b2" * 32, ARCHIVE: "c3" * 32}
FILES = "https://github.com/Some-Body/gallop/releases/download/v1.2.0"
# The fields and forms of winget's own schemas, version 1.10.0 (winget-cli, schemas/JSON/manifests).
WINGET_COMMON = {
    "PackageIdentifier": r"[^.\s\\/:*?\"<>|]{1,32}(\.[^.\s\\/:*?\"<>|]{1,32}){1,7}",
    "PackageVersion": r"[^\\/:*?\"<>|]{1,128}",
    "ManifestVersion": r"1\.10\.0",
}
KEY = "horse@gallop.invalid"
URL = r"https?://.{1,2000}"
WINGET: dict[str, dict[str, str]] = {
    "version": {"DefaultLocale": r"[a-z]{2}-[A-Z]{2}", "ManifestType": "version"},
    "installer": {
        "MinimumOSVersion": r"\d{1,5}(\.\d{1,5}){0,3}",
        "InstallerType": "msix|msi|appx|exe|zip|inno|nullsoft|wix|burn|pwa|portable",
        "Scope": "user|machine",
        "InstallModes": "interactive|silent|silentWithProgress",
        "UpgradeBehavior": "install|uninstallPrevious|deny",
        "FileExtensions": r"[^\\/:*?\"<>|.]{1,64}",
        "ProductCode": r".{1,255}",
        "ReleaseDate": r"\d{4}-\d\d-\d\d",
        "ManifestType": "installer",
    },
    "defaultLocale": {
        "PackageLocale": r"[a-z]{2}-[A-Z]{2}",
        "Publisher": r".{2,256}",
        "PublisherUrl": URL,
        "PublisherSupportUrl": URL,
        "PackageName": r".{2,256}",
        "PackageUrl": URL,
        "License": r".{3,512}",
        "LicenseUrl": URL,
        "ShortDescription": r".{3,256}",
        "Description": r"(?s).{3,10000}",
        "Moniker": r".{1,40}",
        "Tags": r".{1,40}",
        "ReleaseNotesUrl": URL,
        "ManifestType": "defaultLocale",
    },
}
INSTALLER_FORMS = {
    "Architecture": "x86|x64|arm|arm64|neutral",
    "InstallerUrl": URL,
    "InstallerSha256": r"[A-F0-9]{64}",
}


def read(text: str) -> Any:
    return YAML(typ="safe").load(text)


def has_form(fields: dict[str, Any], forms: dict[str, str]) -> None:
    """Each field is known and has its form; lists are looked at word by word."""
    assert fields.keys() == forms.keys()
    for name, value in fields.items():
        for word in value if isinstance(value, list) else [value]:
            assert re.fullmatch(forms[name], str(word)), name


# --- manifests -------------------------------------------------------------------------------


def test_winget_gets_what_its_schema_asks_for() -> None:
    made = {place: text for place, text in manifests(PROJECT, SUMS).items() if "winget" in place}
    place = "winget/manifests/s/Some-Body/Gallop/1.2.0/Some-Body.Gallop"
    names = ("yaml", "installer.yaml", "locale.en-US.yaml")
    assert made.keys() == {f"{place}.{name}" for name in names}
    by_type = {read(text)["ManifestType"]: read(text) for text in made.values()}
    assert by_type.keys() == WINGET.keys()
    (installer,) = by_type["installer"].pop("Installers")
    has_form(installer, INSTALLER_FORMS)
    assert installer["InstallerUrl"] == f"{FILES}/{SETUP}"
    assert installer["InstallerSha256"] == SUMS[SETUP].upper()
    for kind, fields in by_type.items():
        has_form(fields, WINGET_COMMON | WINGET[kind])
    assert by_type["defaultLocale"]["Publisher"] == DEVELOPER
    assert "not made by Alibaba or ShortAPI" in by_type["defaultLocale"]["Description"]


def test_winget_knows_the_program_as_the_installer_writes_it() -> None:
    script = (INSTALLER / "gallop.iss").read_text(encoding="utf-8")
    keys = dict(line.split("=", 1) for line in script.splitlines() if re.match(r"\w+=", line))
    made = manifests(PROJECT, SUMS)
    (fields,) = (read(text) for place, text in made.items() if place.endswith("installer.yaml"))
    # "{{" is how Inno Setup writes one brace.
    assert fields["ProductCode"] == f"{keys['AppId'].replace('{{', '{')}_is1"
    assert fields["MinimumOSVersion"].startswith(keys["MinVersion"])
    assert keys["AppPublisher"] == DEVELOPER
    assert fields["Scope"] == "user"
    assert keys["PrivilegesRequired"] == "lowest"


def test_homebrew_gets_a_cask() -> None:
    cask = manifests(PROJECT, SUMS)["homebrew/Casks/gallop.rb"]
    stanzas = dict(re.findall(r'^  (\w+) "([^"]+)"', cask, flags=re.MULTILINE))
    url = stanzas["url"].replace("#{version}", stanzas["version"])
    assert url == f"{FILES}/{IMAGE}"
    assert stanzas["sha256"] == SUMS[IMAGE]
    # What `brew audit` asks of a description.
    assert len(stanzas["desc"]) <= 80
    assert not re.match(r"(?i)(an?|the|gallop)\b|.*\.$", stanzas["desc"])
    names = {"13.0": "ventura", "14.0": "sonoma", "15.0": "sequoia"}
    assert f"depends_on macos: :{names[OLDEST_MACOS]}\n" in cask
    assert len(re.findall(r"\bdo\b", cask)) == len(re.findall(r"^\s*end$", cask, re.MULTILINE)) == 1


def test_flatpak_builder_reads_its_manifest(tmp_path: Path) -> None:
    text = manifests(PROJECT, SUMS)["flatpak/io.github.some_body.gallop.yml"]
    place = tmp_path / "io.github.some_body.gallop.yml"
    place.write_text(text, encoding="utf-8")
    shown = subprocess.run(
        [installed("flatpak-builder"), "--show-manifest", place],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    # A field it does not know is only warned of.
    assert shown.stderr == ""
    read_back = json.loads(shown.stdout)
    assert read_back["id"] == "io.github.some_body.gallop"
    (module,) = read_back["modules"]
    (source,) = module["sources"]
    assert (source["url"], source["sha256"]) == (f"{FILES}/{ARCHIVE}", SUMS[ARCHIVE])


def test_a_manifest_without_files_or_without_an_address_is_refused() -> None:
    with pytest.raises(SystemExit, match=r"repository\.txt names no repository"):
        manifests(NOBODY, SUMS)
    with pytest.raises(SystemExit, match=rf"no sum: {re.escape(IMAGE)}\.$"):
        manifests(PROJECT, {name: digest for name, digest in SUMS.items() if name != IMAGE})


# --- sums ------------------------------------------------------------------------------------


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    (tmp_path / "gallop für 李雷.deb").write_bytes(b"package")
    (tmp_path / "gallop.zip").write_bytes(b"archive")
    write_sums(sums_of(tmp_path.iterdir()), tmp_path)
    return tmp_path


@needs_shell
def test_the_sums_can_be_checked(packages: Path) -> None:
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    subprocess.run(check, cwd=packages, check=True, capture_output=True)
    # It takes the line ends of Windows for a part of the name.
    assert b"\r" not in (packages / "SHA256SUMS").read_bytes()
    assert read_sums(packages).keys() == {"gallop für 李雷.deb", "gallop.zip"}


def test_another_file_or_a_lost_one_is_noticed(packages: Path) -> None:
    (packages / "gallop.zip").write_bytes(b"another")
    with pytest.raises(SystemExit, match=r"Other files than .*: gallop\.zip\.$"):
        read_sums(packages)
    (packages / "gallop.zip").unlink()
    with pytest.raises(SystemExit, match=r"names files that are not there: gallop\.zip\.$"):
        read_sums(packages)


@pytest.fixture(scope="module")
def keyring() -> Iterator[Path]:
    """A folder of GPG's with a new key, opened by the passphrase "hay"."""
    # Short, because of the sockets in it.
    with tempfile.TemporaryDirectory(prefix="gpg-", ignore_cleanup_errors=True) as home:
        how = ["--batch", "--pinentry-mode", "loopback", "--passphrase", "hay"]
        make = ["--quick-generate-key", KEY, "ed25519", "sign"]
        said(installed("gpg"), "--homedir", home, *how, *make)
        yield Path(home)
        said(installed("gpgconf"), "--homedir", home, "--kill", "all")


@pytest.fixture
def key(keyring: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a key that gpg finds."""
    monkeypatch.setenv("GNUPGHOME", str(keyring))
    # It remembers the passphrase of an earlier test.
    said("gpgconf", "--kill", "gpg-agent")
    return KEY


def test_the_sums_are_signed_with_the_key_that_is_named(
    packages: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGN_SUMS_KEY", key)
    monkeypatch.setenv("SIGN_SUMS_PASSPHRASE", "hay")
    for _ in range(2):
        sign_sums(packages)
    verify = ["gpg", "--verify", packages / "SHA256SUMS.asc", packages / "SHA256SUMS"]
    assert "Good signature" in said(*verify)
    (packages / "SHA256SUMS").write_bytes(b"forged")
    assert subprocess.run(verify, capture_output=True, check=False).returncode != 0


def test_a_key_that_does_not_open_stops_the_release(
    packages: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGN_SUMS_KEY", key)
    monkeypatch.setenv("SIGN_SUMS_PASSPHRASE", "straw")
    with pytest.raises(SystemExit, match="could not be signed with the key horse"):
        sign_sums(packages)
    assert not (packages / "SHA256SUMS.asc").exists()


def test_without_a_key_nothing_looks_signed(
    packages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SIGN_SUMS_KEY", raising=False)
    (packages / "SHA256SUMS.asc").write_bytes(b"of older sums")
    sign_sums(packages)
    assert not (packages / "SHA256SUMS.asc").exists()
    assert capsys.readouterr().err.startswith("NOT SIGNED: SHA256SUMS")


# --- the release job's command ---------------------------------------------------------------


def test_the_release_job_needs_nothing_but_python(source: Path) -> None:
    make_built(source / "built")
    (source / "resources/repository.txt").write_text("Some-Body/gallop\n", encoding="utf-8")
    # -S: without the packages of this environment.
    command = [sys.executable, "-S", "-m", "resources.installer.stores", "built", "release"]
    environment = {name: text for name, text in os.environ.items() if "SIGN_SUMS" not in name}
    done = subprocess.run(
        command, cwd=source, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    cask = (source / "release/stores/homebrew/Casks/gallop.rb").read_text(encoding="utf-8")
    image = source / f"built/gallop-macos/gallop-{__version__}-macos-arm64.dmg"
    assert sums_of([image])[image.name] in cask
    lines = (source / "release/SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert [line.split("-")[2] for line in lines] == ["linux", "macos", "windows"]


def test_what_was_not_built_is_not_published(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="Nothing was built in"):
        main([str(tmp_path), str(tmp_path / "into")])
    folder = make_built(tmp_path / "built")
    (image,) = folder.glob("*/*.dmg")
    image.write_bytes(b"damaged on its way")
    with pytest.raises(SystemExit, match="Other files than"):
        main([str(folder), str(tmp_path / "into")])
