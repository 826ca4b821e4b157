"""The macOS disk image with the app in it, signed and notarized when the secrets are there."""

import os
import shutil
from pathlib import Path

from resources.installer.freeze import Frozen
from resources.installer.portable import machine
from resources.installer.project import INSTALLER, Project
from resources.installer.steps import emptied, run, say


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
    run(["hdiutil", "create", *options, "-srcfolder", folder, image])
    profile = os.environ.get("NOTARY_PROFILE")
    if not profile:
        say("NOT NOTARIZED: NOTARY_PROFILE is not set. macOS will warn its user.")
        return image
    run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
    run(["xcrun", "stapler", "staple", image])
    return image


def _app(frozen: Frozen) -> Path:
    if frozen.app_bundle is None:
        raise SystemExit("There is no app: it is made on macOS only.")
    return frozen.app_bundle
