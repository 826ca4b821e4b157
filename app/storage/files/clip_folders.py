"""The videos' folders: the default one, the one that the user has chosen, and earlier ones."""

import asyncio
import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.clip import Clip
from app.core.library.name_pattern import Naming
from app.core.settings import VideosFolders
from app.fs.disk_space import check_disk_space
from app.fs.path_length import check_length
from app.storage.disk_errors import disk_reason, folder_unusable
from app.storage.files.clip_folder import ClipFolder
from app.storage.paths import DEMO_FOLDER, Paths, folder_refusal

# A disk that takes longer to answer about a folder is not one for videos.
_ANSWER_WITHIN_S = 10.0


class ClipFolders:
    """The folders of one mode; `of_user` is called each time, so that a change applies at once.

    The clips of the demo go into a folder of their own in the one that the user has chosen.
    """

    def __init__(
        self,
        default: Path,
        of_user: Callable[[], VideosFolders],
        naming: Callable[[], Naming],
        *,
        is_demo: bool,
    ) -> None:
        self.default = ClipFolder(default, naming=naming, makes_chosen=is_demo)
        self._of_user = of_user
        self._is_demo = is_demo

    def chosen(self) -> Path | None:
        """The folder of new clips; None for the default one."""
        return self._folders().chosen

    def current(self) -> Path:
        """The folder of new clips."""
        return self.chosen() or self.default.folder

    def all(self) -> tuple[Path, ...]:
        """All folders, the current one first."""
        return self._folders().all(self.default.folder)

    def others(self) -> tuple[Path, ...]:
        """All folders but the default one."""
        return tuple(folder for folder in self.all() if folder != self.default.folder)

    def at(self, folder: Path) -> ClipFolder:
        """The clips' files in `folder`."""
        return self.default if folder == self.default.folder else self.default.chosen(folder)

    def folder_of(self, clip: Clip, left: Sequence[str] = ()) -> Path | None:
        """See ClipFolder.folder_of: a clip stays in the videos' folder in which it is."""
        found = (self.at(folder).folder_of(clip, left) for folder in self.all())
        return next(filter(None, found), None)

    def _folders(self) -> VideosFolders:
        folders = self._of_user()
        return folders.below(DEMO_FOLDER) if self._is_demo else folders


def demo_folders(paths: Paths, of_user: VideosFolders) -> tuple[Path, ...]:
    """The folders of the demo's clips."""
    return of_user.below(DEMO_FOLDER).all(paths.for_demo().clips_dir)


async def choose_folder(
    folder: Path, paths: Paths, of_user: VideosFolders, size_bytes: int
) -> Path | None:
    """Check that `folder` can be the videos' folder, and return it; None if it is the default one.

    A folder that the user had before is returned under its earlier name. Raises FileTrouble
    (VIDEOS_FOLDER_REFUSED) when it is no place for videos (see folder_refusal), cannot be written,
    has no space for `size_bytes`, or belongs to the demo.
    """
    known = of_user.all(paths.clips_dir)
    try:
        async with asyncio.timeout(_ANSWER_WITHIN_S):
            found = await asyncio.to_thread(_check, folder, known, paths, of_user, size_bytes)
            return None if found == paths.clips_dir else found
    except TimeoutError:
        detail = "its disk doesn't respond"
    except OSError as error:
        detail = _refusal(error)
    # Bytes that are not text cannot be shown.
    shown = os.fsencode(folder).decode("utf-8", "replace")
    raise FileTrouble(problems.videos_folder_refused(path=shown, detail=detail))


def _check(
    folder: Path, known: Sequence[Path], paths: Paths, of_user: VideosFolders, size_bytes: int
) -> Path:
    real = folder.resolve(strict=True)
    if refusal := folder_refusal(folder, paths) or folder_refusal(real, paths):
        raise OSError(refusal)
    if any(real.is_relative_to(each.resolve()) for each in demo_folders(paths, of_user)):
        raise OSError("it contains the demo's clips")
    if not real.is_dir():
        # Windows would say that nothing is there.
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    check_length(folder)
    check_disk_space(folder, size_bytes)
    # Not by name: links, and disks that ignore case, give one folder several.
    same = (each for each in known if each.exists() and each.samefile(folder))
    return next(same, folder)


def _refusal(error: OSError) -> str:
    """Why the folder that the user chose cannot be used, as a part of a sentence."""
    match folder_unusable(Path(), error).problem.kind:
        case problems.disk_full:
            return "its disk has too little space for a video"
        case problems.folder_not_writable:
            return "Gallop isn't allowed to write to it"
        case problems.folder_in_use:
            return "another program is using it"
    return str(error) if error.errno is None else disk_reason(error).lower()
