"""The sums of the packages, SHA256SUMS, and their signature, SHA256SUMS.asc."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from resources.installer.steps import say

NAME = "SHA256SUMS"


def sums_of(files: Iterable[Path]) -> dict[str, str]:
    """The SHA-256 of each file, in hexadecimal, by its name."""
    found = {}
    for path in files:
        with path.open("rb") as file:
            found[path.name] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def write_sums(sums: Mapping[str, str], folder: Path) -> None:
    """Write SHA256SUMS as `sha256sum --check` reads it, which takes no line ends of Windows'."""
    text = "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items()))
    (folder / NAME).write_bytes(text.encode())


def read_sums(folder: Path) -> dict[str, str]:
    """What SHA256SUMS in `folder` says; SystemExit when a file is missing or another one."""
    lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    told = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    if missing := [name for name in told if not (folder / name).is_file()]:
        raise SystemExit(f"{folder / NAME} names files that are not there: {', '.join(missing)}.")
    found = sums_of(folder / name for name in told)
    if wrong := [name for name, digest in told.items() if found[name] != digest]:
        raise SystemExit(f"Other files than {folder / NAME} was written for: {', '.join(wrong)}.")
    return told


def sign_sums(folder: Path) -> None:
    """Sign SHA256SUMS with the GPG key that SIGN_SUMS_KEY names, or say that nothing is signed.

    SIGN_SUMS_PASSPHRASE opens the key if it needs one.
    """
    signature = folder / f"{NAME}.asc"
    # One of older sums would make these look forged.
    signature.unlink(missing_ok=True)
    key = os.environ.get("SIGN_SUMS_KEY")
    if not key:
        say(f"NOT SIGNED: {NAME}, because SIGN_SUMS_KEY names no key of GPG.")
        return
    program = shutil.which("gpg")
    if program is None:
        raise SystemExit(f"{NAME} is to be signed, and gpg is not installed.")
    how = ["--batch", "--pinentry-mode", "loopback", "--passphrase-fd", "0", "--local-user", key]
    done = subprocess.run(
        [program, *how, "--armor", "--output", signature, "--detach-sign", folder / NAME],
        # Not as an argument, which every user of the computer can read.
        input=os.environ.get("SIGN_SUMS_PASSPHRASE", ""),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{done.stdout}\n{NAME} could not be signed with the key {key}.")
    say(f"Signed: {NAME} with the key {key}.")
