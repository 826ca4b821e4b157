"""The manifests for winget, Homebrew and Flatpak, with the real sums of a release's files.

`python -m resources.installer.stores BUILT INTO` is for the release job: it checks what the three
systems built, puts the sums together in INTO, signs them, and writes the manifests into its folder
`stores`.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from resources.installer.project import DEVELOPER, INSTALLER, RESOURCES, Project, read_project
from resources.installer.steps import say
from resources.installer.sums import read_sums, sign_sums, write_sums

_TEMPLATES = RESOURCES / "stores"


def main(arguments: Sequence[str]) -> None:
    """Check, sign and write for the release; SystemExit with a sentence for what does not fit."""
    if len(arguments) != 2:
        raise SystemExit("Say the folder with what was built and the folder to write to.")
    built, into = Path(arguments[0]), Path(arguments[1])
    folders = sorted(path.parent for path in built.glob("*/SHA256SUMS"))
    if not folders:
        raise SystemExit(f"Nothing was built in {built}: it has no folder with SHA256SUMS.")
    sums: dict[str, str] = {}
    for folder in folders:
        sums |= read_sums(folder)
    into.mkdir(parents=True, exist_ok=True)
    write_sums(sums, into)
    sign_sums(into)
    for name, text in manifests(read_project(), sums).items():
        place = into / "stores" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
        say(f"Written: {place}")


def manifests(project: Project, sums: Mapping[str, str]) -> dict[str, str]:
    """Name and text of each manifest; `sums` has the SHA-256 of each file of the release.

    SystemExit when a file is missing, or when no repository says where it is downloaded.
    """
    if not project.repository:
        raise SystemExit(
            "resources/repository.txt names no repository: a manifest must say where the files "
            "are downloaded."
        )
    setup = f"gallop-{project.version}-windows-setup.exe"
    image = f"gallop-{project.version}-macos-arm64.dmg"
    archive = f"gallop-{project.version}-linux-x86_64.tar.xz"
    if missing := [name for name in (setup, image, archive) if name not in sums]:
        raise SystemExit(f"These files have no sum: {', '.join(missing)}.")
    owner = project.repository.partition("/")[0]
    winget_id = f"{owner}.Gallop"
    facts = {
        "APP_ID": project.app_id,
        "ARCHIVE_SHA256": sums[archive],
        "ARCHIVE_URL": project.file_url(archive),
        "DATE": project.dated.isoformat(),
        "DEVELOPER": DEVELOPER,
        "HOME_URL": project.home_url,
        "IMAGE_SHA256": sums[image],
        "PRODUCT_CODE": _product_code(),
        "RELEASE_URL": project.release_url(project.version),
        "SETUP_SHA256": sums[setup].upper(),
        "SETUP_URL": project.file_url(setup),
        "VERSION": project.version,
        "WINGET_ID": winget_id,
    }
    # As microsoft/winget-pkgs lays them out.
    winget = f"winget/manifests/{owner[0].lower()}/{owner}/Gallop/{project.version}/{winget_id}"
    places = {
        "winget.yaml": f"{winget}.yaml",
        "winget.installer.yaml": f"{winget}.installer.yaml",
        "winget.locale.en-US.yaml": f"{winget}.locale.en-US.yaml",
        "gallop.rb": "homebrew/Casks/gallop.rb",
        "flatpak.yml": f"flatpak/{project.app_id}.yml",
    }
    return {place: _filled(template, facts) for template, place in places.items()}


def _filled(template: str, facts: Mapping[str, str]) -> str:
    text = (_TEMPLATES / template).read_text(encoding="utf-8")
    return re.sub(r"@([A-Z_0-9]+)@", lambda found: facts[found[1]], text)


def _product_code() -> str:
    """The name below which Windows lists the installed program."""
    script = (INSTALLER / "gallop.iss").read_text(encoding="utf-8")
    found = re.search(r"^AppId=\{(\{[0-9A-F-]+\})$", script, flags=re.MULTILINE)
    if found is None:
        raise SystemExit("gallop.iss has no AppId.")
    return f"{found[1]}_is1"


if __name__ == "__main__":
    main(sys.argv[1:])
