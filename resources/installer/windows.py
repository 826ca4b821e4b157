"""The Windows installer, made by Inno Setup, and the signatures of what is in it."""

import os
import shutil
from pathlib import Path

from resources.installer.freeze import Frozen
from resources.installer.installed_texts import setup_messages
from resources.installer.project import INSTALLER, Project
from resources.installer.steps import run, say

_SCRIPT = INSTALLER / "gallop.iss"
_COMPILERS = (
    Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe"),
    Path("C:/Program Files/Inno Setup 6/ISCC.exe"),
)
_KITS = Path("C:/Program Files (x86)/Windows Kits/10/bin")


def sign_windows(files: list[Path]) -> None:
    """Sign `files` with the certificate SIGN_PFX, or say loudly that there is none."""
    certificate, password = os.environ.get("SIGN_PFX"), os.environ.get("SIGN_PASSWORD")
    if not certificate or not password:
        say("NOT SIGNED: SIGN_PFX and SIGN_PASSWORD are not set. Windows will warn its user.")
        return
    kits = sorted(_KITS.glob("*/x64/signtool.exe"))
    program = shutil.which("signtool") or (kits[-1] if kits else "signtool")
    time_server = ["/tr", "http://timestamp.digicert.com", "/td", "sha256", "/fd", "sha256"]
    for file in files:
        run([program, "sign", "/f", certificate, "/p", password, *time_server, file])


def windows_installer(frozen: Frozen, project: Project, into: Path, is_quick: bool) -> list[Path]:
    """Build the installer into `into`; says loudly that there is none without Inno Setup."""
    places = [path for path in _COMPILERS if path.is_file()]
    compiler = shutil.which("iscc") or (str(places[0]) if places else None)
    if compiler is None:
        say("NOT DONE: the installer needs Inno Setup 6, which is not installed.")
        return []
    say("Building the Windows installer.")
    name = f"gallop-{project.version}-windows-setup"
    messages = frozen.icons / "setup_messages.iss"
    # Without the mark Inno Setup reads the system's code page.
    messages.write_text(setup_messages(), encoding="utf-8-sig", newline="\n")
    defines = {
        "Version": project.version,
        "Folder": str(frozen.folder),
        "Icon": str(frozen.icons / "gallop.ico"),
        "Output": str(into),
        "Name": name,
        "Messages": str(messages),
        "Compression": "lzma2/fast" if is_quick else "lzma2/max",
    }
    options = [f"/D{word}={value}" for word, value in defines.items()]
    run([compiler, "/Q", *options, _SCRIPT])
    installer = into / f"{name}.exe"
    sign_windows([installer])
    return [installer]
