"""The macOS app's own facts, and its disk image, signed and notarized when secrets are there."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

from resources.installer.freeze import Frozen
from resources.installer.portable import machine
from resources.installer.project import DEVELOPER, INSTALLER, Project
from resources.installer.steps import emptied, run, run_patiently, say

# The oldest that every wheel for Apple silicon is built for: PyAV's asks for it, Qt's for 13.
OLDEST_MACOS = "14.0"


def info_plist(project: Project) -> dict[str, Any]:
    """What Info.plist says besides what PyInstaller writes into it."""
    return {
        "CFBundleDisplayName": "Gallop",
        "CFBundleVersion": project.version,
        "LSApplicationCategoryType": "public.app-category.video",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{DEVELOPER}, GNU General Public License, version 3 or later",
        # "Open with": offered for MP4 files, and takes no file away from another program.
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Video",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.mpeg-4"],
            }
        ],
    }


def sign_app(frozen: Frozen) -> None:
    """Sign the app with the identity in SIGN_IDENTITY; says so when there is none."""
    identity = os.environ.get("SIGN_IDENTITY")
    if not identity:
        say("NOT SIGNED: SIGN_IDENTITY is not set. macOS will warn its user.")
        return
    entitlements = INSTALLER / "entitlements.plist"
    options = ["--force", "--deep", "--timestamp", "--options", "runtime"]
    run(["codesign", *options, "--entitlements", entitlements, "--sign", identity, _app(frozen)])


def disk_image(frozen: Frozen, project: Project, work: Path, into: Path) -> Path:
    """Build the .dmg into `into`; notarized with the profile NOTARY_PROFILE names."""
    say("Building the disk image.")
    folder = emptied(work / "image")
    app = _app(frozen)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    image = into / f"gallop-{project.version}-macos-{machine()}.dmg"
    options = ["-volname", "Gallop", "-fs", "HFS+", "-format", "UDZO", "-ov"]
    create = ["hdiutil", "create", *options, "-srcfolder", str(folder), str(image)]
    # The system's own virus scanner looks into new volumes (actions/runner-images#7522).
    run_patiently(create, "Resource busy")
    profile = os.environ.get("NOTARY_PROFILE")
    if not profile:
        say("NOT NOTARIZED: NOTARY_PROFILE is not set. macOS will warn its user.")
        return image
    notarize(image, profile)
    return image


def notarize(image: Path, profile: str) -> None:
    """Let Apple look at `image` and attach its word; SystemExit with Apple's reasons if refused."""
    login = ["--keychain-profile", profile]
    submit = ["xcrun", "notarytool", "submit", str(image), *login, "--wait"]
    # It succeeds with any verdict, also with a refusal.
    verdict = json.loads(run([*submit, "--output-format", "json"]))
    if verdict.get("status") != "Accepted":
        reasons = run(["xcrun", "notarytool", "log", str(verdict.get("id")), *login])
        raise SystemExit(f"{reasons}\nApple did not notarize the image: {verdict.get('status')}.")
    run(["xcrun", "stapler", "staple", image])


def _app(frozen: Frozen) -> Path:
    if frozen.app_bundle is None:
        raise SystemExit("There is no app: it is made on macOS only.")
    return frozen.app_bundle
