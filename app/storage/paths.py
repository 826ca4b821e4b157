"""The paths of all files; besides main the only reader of environment and home."""

import os
import re
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PureWindowsPath

from platformdirs import PlatformDirs

from app.fs.private import is_private, make_private, make_private_folder
from app.storage.disk_errors import disk_reason, journal_unwritable

_APP_NAME = "Gallop"
# The folder of the demo's clips in a videos' folder.
DEMO_FOLDER = "Demo"
# What belongs to the system, or is no disk at all, on Linux and macOS; and below a disk of Windows.
_SYSTEM_FOLDERS = frozenset(
    f"/{name}"
    for name in (
        *("bin", "boot", "etc", "lib", "lib32", "lib64", "sbin", "usr"),
        *("Applications", "Library", "System"),
    )
)
_DEVICE_FOLDERS = frozenset(("/dev", "/proc", "/sys"))
_WINDOWS_FOLDERS = frozenset(("windows", "program files", "program files (x86)", "programdata"))
# The names of trash folders, beside that of the user's home folder on Linux.
_TRASHES = re.compile(r"\.trash(es)?|\.trash-\d+|\$recycle\.bin|recycler", re.IGNORECASE)
# A socket's path may have 103 bytes on macOS and 107 on Linux. Its name and Qt's suffix need the
# rest.
_SOCKET_FOLDER_BYTES = 66


@dataclass(frozen=True, slots=True)
class Paths:
    """The files and folders of one Gallop installation; reading them creates nothing."""

    data_dir: Path
    config_dir: Path
    cache_dir: Path
    logs_dir: Path
    clips_dir: Path
    # The notes of this computer about its journals, outside of the data folder so that a copy of
    # that does not include them. None for a journal whose jobs cost nothing.
    journal_notes_dir: Path | None
    # The system's folder for sockets of this session, if there is one.
    runtime_dir: Path | None = None

    @classmethod
    def find(cls, environment: Mapping[str, str]) -> "Paths":
        """The system's standard folders, or all inside `GALLOP_HOME` if `environment` has it.

        Only the notes about journals stay outside: they distinguish a copy from the original.
        """
        runtime = environment.get("XDG_RUNTIME_DIR", "")
        # The specification says to ignore a relative path.
        runtime_dir = Path(runtime) if Path(runtime).is_absolute() else None
        if home := environment.get("GALLOP_HOME", "").strip():
            root = Path(home).expanduser().absolute()
            return cls(
                data_dir=root,
                config_dir=root,
                cache_dir=root / "cache",
                logs_dir=root / "logs",
                clips_dir=root / "Videos" / _APP_NAME,
                journal_notes_dir=_journal_notes_dir(root / "journals"),
                runtime_dir=runtime_dir,
            )
        places = PlatformDirs(_APP_NAME, appauthor=False)
        return cls(
            data_dir=places.user_data_path,
            config_dir=places.user_config_path,
            cache_dir=places.user_cache_path,
            logs_dir=places.user_log_path,
            clips_dir=places.user_videos_path / _APP_NAME,
            journal_notes_dir=_journal_notes_dir(places.user_data_path / "journals"),
            runtime_dir=runtime_dir,
        )

    def for_demo(self) -> "Paths":
        """The paths for the demo, whose jobs and clips never mix with paid ones.

        Settings and logs are shared: they belong to the program, not to the jobs.
        """
        return replace(
            self,
            data_dir=self.demo_dir,
            journal_notes_dir=None,
            cache_dir=self.cache_dir / "demo",
            clips_dir=self.clips_dir / DEMO_FOLDER,
        )

    @property
    def journal_file(self) -> Path:
        """The database of jobs and clips."""
        return self.data_dir / "journal.sqlite3"

    @property
    def accepted_ids_dir(self) -> Path:
        """The second copy of the ids of paid jobs."""
        return self.data_dir / "accepted"

    @property
    def backups_dir(self) -> Path:
        """Daily backups of the journal."""
        return self.data_dir / "backups"

    @property
    def settings_file(self) -> Path:
        """The settings, as JSON."""
        return self.config_dir / "settings.json"

    @property
    def posters_dir(self) -> Path:
        """Posters of clips; a cache, which can be deleted at any time."""
        return self.cache_dir / "posters"

    @property
    def crashes_dir(self) -> Path:
        """Crash reports."""
        return self.data_dir / "crashes"

    @property
    def demo_dir(self) -> Path:
        """The demo's data, and the clips that the simulator renders."""
        return self.data_dir / "demo"


def _journal_notes_dir(otherwise: Path) -> Path:
    """A folder that is not copied with the data folder; `otherwise` without a home folder.

    A copy is detected even there, because its path differs from the one in the note.
    """
    try:
        found = PlatformDirs(f"{_APP_NAME}-journals", appauthor=False).user_state_path
    except RuntimeError:
        return otherwise
    return found if found.is_absolute() else otherwise


def make_folders(paths: Paths) -> None:
    """Create the folders Gallop itself writes to; the videos' folder comes with its first clip.

    Raises JournalUnusable for an essential folder that cannot be created.
    """
    for folder in (paths.data_dir, paths.config_dir, paths.cache_dir, paths.logs_dir):
        try:
            make_private_folder(folder)
        except OSError as error:
            if folder in (paths.cache_dir, paths.logs_dir):
                # What is stored there is optional; paid jobs must be followed all the same.
                continue
            detail = f"the folder {folder} cannot be made: {disk_reason(error)}"
            raise journal_unwritable(paths.journal_file, detail) from error


def close_to_others(paths: Paths) -> None:
    """Make files of earlier versions private; for the paths of the real mode.

    Blocks, and never fails.
    """
    home = home_folder()
    for folder in {paths.data_dir, paths.config_dir}:
        # GALLOP_HOME may be any folder: foreign files in it keep their permissions.
        if folder != home and folder not in home.parents:
            make_private(folder, with_subfolders=False)
    for folder in (
        paths.logs_dir,
        paths.backups_dir,
        paths.crashes_dir,
        paths.demo_dir,
        *filter(None, (paths.journal_notes_dir,)),
    ):
        make_private(folder, with_subfolders=True)
    # Pictures are created private, and there may be thousands.
    make_private(paths.cache_dir, with_subfolders=False)


def socket_folder(paths: Paths) -> Path:
    """The folder for sockets, which only this user can write to; blocks.

    The system's runtime folder, or one below the temporary folder, because the path of a socket is
    short. The data folder if another user owns a folder of that name.
    """

    def can_hold(folder: Path) -> bool:
        return is_private(folder) and len(os.fsencode(folder)) <= _SOCKET_FOLDER_BYTES

    if paths.runtime_dir and can_hold(paths.runtime_dir):
        return paths.runtime_dir
    if os.name == "nt":
        return paths.data_dir
    private = Path(tempfile.gettempdir(), f"gallop-{os.geteuid()}")
    with suppress(OSError):
        make_private_folder(private)
    return private if can_hold(private) else paths.data_dir


def folder_refusal(folder: PurePath, paths: Paths) -> str:
    """Why videos must not be kept in the absolute `folder`; empty if nothing speaks against it.

    A part of a sentence. Reads no disk, which may not answer: to know where links lead, ask about
    the resolved folder too.
    """
    if isinstance(folder, Path):
        folder = Path(os.path.normpath(folder))
    if _is_device(folder):
        return "it is a device, not a folder on a disk"
    if folder.parent == folder:
        return "it is the root of a disk"
    home = home_folder()
    if folder == home:
        return "it is your home folder, not a folder in it"
    if folder in home.parents:
        return "your home folder is in it"
    if _is_in_trash(folder, paths):
        return "it is in the trash, which may be emptied"
    if _is_of_system(folder):
        return "it belongs to the system"
    if _is_own(folder, paths):
        return "Gallop stores its own files there"
    return ""


def _is_device(folder: PurePath) -> bool:
    if isinstance(folder, PureWindowsPath):
        return folder.is_reserved() or folder.drive.startswith(("\\\\.\\", "\\\\?\\GLOBALROOT"))
    return any(folder.is_relative_to(each) for each in _DEVICE_FOLDERS)


def _is_of_system(folder: PurePath) -> bool:
    if isinstance(folder, PureWindowsPath):
        return len(folder.parts) > 1 and folder.parts[1].lower() in _WINDOWS_FOLDERS
    return any(folder.is_relative_to(each) for each in _SYSTEM_FOLDERS)


def _is_in_trash(folder: PurePath, paths: Paths) -> bool:
    # Beside the data folder of every program.
    of_home = paths.data_dir.parent / "Trash"
    return folder.is_relative_to(of_home) or any(map(_TRASHES.fullmatch, folder.parts))


def _is_own(folder: PurePath, paths: Paths) -> bool:
    """Whether Gallop keeps files of its own in `folder`, or might."""
    own = (
        paths.cache_dir,
        paths.logs_dir,
        paths.accepted_ids_dir,
        paths.backups_dir,
        paths.crashes_dir,
        paths.demo_dir,
        *filter(None, (paths.journal_notes_dir,)),
    )
    tops = (paths.data_dir, paths.config_dir)
    if folder in tops or any(folder.is_relative_to(each) for each in own):
        return True
    # GALLOP_HOME may be any folder, with the videos and the user's own files in it.
    has_foreign = paths.clips_dir.is_relative_to(paths.data_dir)
    return not has_foreign and any(folder.is_relative_to(each) for each in tops)


def home_folder() -> Path:
    """The user's home folder; the root where there is none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path("/")


def licences_file() -> Path:
    """The page of third-party licences in a frozen program; a checkout has none."""
    return resources_dir() / "licences.html"


def resources_dir() -> Path:
    """The folder of model cards, icons and styles, in a checkout or in a frozen program."""
    # PyInstaller unpacks there; the attribute exists in frozen programs only.
    unpacked = getattr(sys, "_MEIPASS", None)
    root = Path(__file__).resolve().parents[2] if unpacked is None else Path(unpacked)
    return root / "resources"
