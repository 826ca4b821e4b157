"""The packages can be installed, used and removed on a system without Python."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from app import __version__
from resources.installer.debian import where_it_installs
from resources.installer.project import RESOURCES
from tests.fakes.program import recorder
from tests.packaging.clean_system import (
    ONLY_IN_OLDER,
    CleanSystem,
    older_package,
    why_impossible,
)
from tests.packaging.conftest import ROOT, Made
from tests.patience import PATIENCE_S

pytestmark = [pytest.mark.packaging, pytest.mark.hang_after_s(7200)]

DEB_AT_MOST_BYTES = 95_000_000
INSTALLED_AT_MOST_BYTES = 300_000_000
ODD_NAME = "Gällop für 李雷, new"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SCREEN_READER = ROOT / "tests" / "e2e" / "screen_reader.py"
# Of no use to the program; any of them would make the packages half as large again.
LEFT_OUT = (
    # Of its own translations, those of the languages that Gallop has are in.
    "PySide6/**/qt_*.qm",
    "PySide6/**/qtmultimedia_*.qm",
    "PySide6/**/qtbase_pl.qm",
    "*WebEngine*",
    "*Qt6Pdf*",
    "*VirtualKeyboard*",
    "*gtk3*",
    "*pytest*",
    "*.pyi",
)
NOBODY = 65534


def alone(home: Path, **changes: str) -> dict[str, str]:
    """The environment of a user without Python, with the home folder `home`."""
    kept = ("DISPLAY", "XAUTHORITY")
    given = {name: os.environ[name] for name in kept if name in os.environ}
    return {
        **given,
        "HOME": str(home),
        "PATH": "/usr/sbin:/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        **changes,
    }


def ended(command: Sequence[str], environment: dict[str, str], status: int = 0) -> str:
    """The output of `command`, which ends with `status`."""
    done = subprocess.run(
        command,
        env=environment,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == status, done.stdout
    return done.stdout


def test_the_sizes_keep_to_their_aims(made: Made) -> None:
    deb_bytes = made.one("*.deb").stat().st_size
    files = [path for path in made.frozen.rglob("*") if path.is_file() and not path.is_symlink()]
    installed_bytes = sum(path.stat().st_size for path in files)
    print(f"\n.deb (packed quickly): {deb_bytes / 1e6:.1f} MB")
    print(f"installed: {installed_bytes / 1e6:.1f} MB")
    assert deb_bytes <= DEB_AT_MOST_BYTES
    assert installed_bytes <= INSTALLED_AT_MOST_BYTES
    assert [path for pattern in LEFT_OUT for path in made.frozen.rglob(pattern)] == []


def test_sums_bill_and_licences_name_what_is_inside(made: Made) -> None:
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=made.into, check=True)
    bill = json.loads(made.one("*.cdx.json").read_text(encoding="utf-8"))
    versions = {part["name"]: part.get("version") for part in bill["components"]}
    assert bill["bomFormat"] == "CycloneDX"
    assert versions["PySide6_Essentials"].startswith("6.11.")
    assert versions["Python"] == platform.python_version()
    page = (made.frozen / "_internal/resources/licences.html").read_text(encoding="utf-8")
    for name in ("PySide6_Addons", "FFmpeg in PyAV", "x264 and x265", "Phosphor icons", "keyring"):
        assert name in versions
        assert f"<b>{name}" in page
    # The repository that the update check asks is set by the builder of the package.
    packed = (made.frozen / "_internal/resources/repository.txt").read_bytes()
    assert packed == (ROOT / "resources/repository.txt").read_bytes()
    for words in ("GNU GENERAL PUBLIC LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE"):
        assert words in page
    # No developers' tools in the bundle, and no folder of the builder's in the page.
    assert versions.keys().isdisjoint({"pytest", "ruff", "mypy", "hypothesis"})
    assert str(ROOT) not in page


def test_what_is_said_to_the_desktop_is_valid(made: Made, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", made.one("*.deb"), tmp_path], check=True)
    share = tmp_path / "usr/share"
    subprocess.run(["desktop-file-validate", share / "applications/gallop.desktop"], check=True)
    (metainfo,) = share.glob("metainfo/*.metainfo.xml")
    subprocess.run(["appstreamcli", "validate", "--no-net", metainfo], check=True)
    for page in ("gallop", "gallop-generate", "gallop-simulator"):
        assert (share / f"man/man1/{page}.1.gz").is_file()
    for place in ("bash-completion/completions", "zsh/vendor-completions", "fish"):
        assert len([path for path in (share / place).rglob("*gallop*") if path.is_file()]) == 1
    icons = {path.parts[-3] for path in share.glob("icons/hicolor/*/apps/gallop.*")}
    assert {"16x16", "48x48", "256x256", "512x512", "scalable"} <= icons


def test_the_packager_says_where_the_package_installs_and_nothing_of_no_use(made: Made) -> None:
    assert "dpkg-shlibdeps" not in made.said
    (sentence,) = (line for line in made.said.splitlines() if line.startswith("The package is for"))
    print(f"\n{sentence}")
    control = subprocess.run(
        ["dpkg-deb", "--field", made.one("*.deb"), "Depends"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    assert sentence == where_it_installs(control)


def test_the_flatpaks_commands_lay_the_archive_out(made: Made, short_folder: Path) -> None:
    """Its build needs a runtime that is not at hand; its commands are run without one."""
    subprocess.run(["tar", "-xJf", made.one("*.tar.xz"), "-C", short_folder], check=True)
    (unpacked,) = short_folder.iterdir()
    app = short_folder / "app"
    manifest = (RESOURCES / "stores/flatpak.yml").read_text(encoding="utf-8")
    (module,) = YAML(typ="safe").load(re.sub("@[A-Z_0-9]+@", "x", manifest))["modules"]
    for command in module["build-commands"]:
        command = command.replace("/app/", f"{app}/")
        subprocess.run(["sh", "-c", command], cwd=unpacked, check=True)
    said = ended([str(app / "bin/gallop"), "--version"], alone(short_folder))
    assert said == f"Gallop {__version__}\n"
    assert (app / "share/applications/gallop.desktop").is_file()
    assert (app / "share/icons/hicolor/scalable/apps/gallop.svg").is_file()


def test_the_portable_archive_runs_anywhere(made: Made, short_folder: Path) -> None:
    """An odd read-only folder, an odd home, another user, no network."""
    place = short_folder / ODD_NAME
    place.mkdir()
    subprocess.run(["tar", "-xJf", made.one("*.tar.xz"), "-C", place], check=True)
    (folder,) = place.iterdir()
    home = place / "主页 é"
    home.mkdir(mode=0o777)
    started_s = time.monotonic()
    with recorder() as (proxy, received):
        proxies = {"HTTP_PROXY": proxy, "HTTPS_PROXY": proxy}
        command = [str(folder / "gallop"), "--healthcheck"]
        if os.geteuid() == 0:
            command = as_nobody_without_network(home, command)
        else:
            print("\nNOT PROVED HERE: without root, the network and the folder's rights stay.")
        said = ended(command, alone(home, **proxies, TMPDIR=str(home)))
    print(f"\nhealthcheck of the portable archive: {time.monotonic() - started_s:.1f} s")
    assert "everything works" in said
    assert "the page is there" in said
    assert received == []


def as_nobody_without_network(home: Path, command: list[str]) -> list[str]:
    """`command` as a user without rights, in a network of its own that has only loopback."""
    os.chown(home, NOBODY, NOBODY)
    # As `ip link set lo up` does, which a small system lacks.
    loopback_up = (
        "import fcntl, os, socket, struct, sys;"
        "s = socket.socket(); fcntl.ioctl(s, 0x8914, struct.pack('16sh', b'lo', 1));"
        "s.close(); os.execvp(sys.argv[1], sys.argv[1:])"
    )
    rights = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    enter = ["unshare", "--net", sys.executable, "-c", loopback_up, "setpriv", *rights]
    return [*enter, *command]


def test_install_use_and_remove_the_package(made: Made, short_folder: Path) -> None:
    if reason := why_impossible():
        print(f"\nNOT PROVED HERE: no clean system can be made, because {reason}.")
        root = short_folder / "unpacked"
        subprocess.run(["dpkg-deb", "-x", made.one("*.deb"), root], check=True)
        said = ended([str(root / "usr/bin/gallop"), "--healthcheck"], alone(short_folder))
        assert "everything works" in said
        return
    system = CleanSystem(short_folder / "root")
    assert not list(system.root.glob("usr/bin/python3*"))
    before = system.files()
    older = older_package(made.one("*.deb"), short_folder)
    system.install(older)
    home = system.root / "home" / "李雷 é"
    kept = home / "Videos" / "Gallop" / "of the older one.mp4"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"a video")
    system.install(made.one("*.deb"))
    assert system.run("dpkg-query", "-W", "-f", "${Version}", "gallop") == __version__
    assert system.run("gallop", "--version") == f"Gallop {__version__}\n"
    assert list(system.root.glob(f"usr/lib/gallop/**/{ONLY_IN_OLDER}")) == []
    use_as_a_screen_reader_does(system, home)
    videos = sorted((home / "Videos").rglob("*.mp4"))
    print(f"\nmade by clicking, in a system without Python: {[path.name for path in videos]}")
    assert len(videos) > 1
    assert kept.read_bytes() == b"a video"
    system.run("apt-get", "purge", "-y", "gallop")
    system.run("apt-get", "autoremove", "-y", "--purge")
    assert [path for path in videos if not path.is_file()] == []
    inside_home = str(home.relative_to(system.root))
    left = {path for path in system.files() - before if not path.startswith(inside_home)}
    # The names of what a purged library once configured are apt's and its own business.
    assert [path for path in left if "gallop" in path.lower()] == []
    folders = sorted({"/".join(path.split("/")[:2]) for path in left})
    print(f"left by the packages it needed: {len(left)} files in {folders}")


def use_as_a_screen_reader_does(system: CleanSystem, home: Path) -> None:
    """Walk from the welcome page to a clip that plays, by roles and names alone."""
    runtime = system.root / "run" / "person"
    runtime.mkdir(mode=0o700)
    environment = alone(
        home,
        GALLOP_HOME=str(home),
        XDG_RUNTIME_DIR=str(runtime),
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        LANG="C.UTF-8",
    )
    if "XAUTHORITY" in environment:
        copy = system.root / "run" / "xauthority"
        shutil.copyfile(environment["XAUTHORITY"], copy)
        environment["XAUTHORITY"] = str(copy)
    address = f"unix:path={runtime / 'bus'}"
    environment["DBUS_SESSION_BUS_ADDRESS"] = address
    launcher = next(path for path in BUS_LAUNCHERS if Path(path).exists())
    walk = ["/usr/bin/python3", "-Wignore", str(SCREEN_READER), *system.command("gallop")]
    bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"]
    with subprocess.Popen(
        [*bus, "--print-address"], env=environment, stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        try:
            # It is ready once it has printed its address.
            daemon.stdout.readline()
            with subprocess.Popen([launcher, "--launch-immediately"], env=environment) as screen:
                try:
                    assert "every name was found" in ended(walk, environment)
                finally:
                    screen.terminate()
        finally:
            daemon.terminate()
