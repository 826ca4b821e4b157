# ruff: noqa: ASYNC240
"""The videos' folders on a real disk: which can be chosen, and where clips go."""

import json
from dataclasses import replace
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from app.core import problems
from app.core.errors import FileTrouble, FolderUnusable
from app.core.library.clip import ClipAnnotations
from app.core.library.name_pattern import Naming
from app.core.settings import FoldersBy, VideosFolders, videos_folders_of
from app.fs import path_length
from app.storage.files import clip_folders
from app.storage.files.clip_folders import ClipFolders, choose_folder
from app.storage.paths import Paths, folder_refusal
from app.storage.settings_store import settings_store
from tests.fakes.clips import make_clip
from tests.paths import absolute

SIZE_BYTES = 1_000_000


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.find({"GALLOP_HOME": str(tmp_path / "home")})


@pytest.fixture
def films(tmp_path: Path) -> Path:
    (tmp_path / "Films").mkdir()
    return tmp_path / "Films"


async def test_a_writable_folder_can_be_chosen_and_is_left_as_it_was(
    paths: Paths, films: Path
) -> None:
    assert await choose_folder(films, paths, VideosFolders(), SIZE_BYTES) == films
    assert list(films.iterdir()) == []


async def test_one_folder_under_two_names_is_one_folder(
    paths: Paths, films: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(films)
    known = VideosFolders(films, ())
    assert await choose_folder(link, paths, known, SIZE_BYTES) == films
    assert await choose_folder(tmp_path / "Films" / ".", paths, known, SIZE_BYTES) == films
    paths.clips_dir.parent.mkdir(parents=True)
    paths.clips_dir.symlink_to(films)
    assert await choose_folder(films, paths, VideosFolders(), SIZE_BYTES) is None


@pytest.mark.parametrize(
    ("name", "size_bytes", "why"),
    [
        ("gone", SIZE_BYTES, "no such file or directory"),
        ("file", SIZE_BYTES, "not a directory"),
        ("Films", 10**18, "its disk has too little space for a video"),
        ("home/Videos/Gallop/Demo/mine", SIZE_BYTES, "it contains the demo's clips"),
    ],
)
async def test_a_folder_that_cannot_be_used_is_refused(
    paths: Paths, films: Path, tmp_path: Path, name: str, size_bytes: int, why: str
) -> None:
    (tmp_path / "file").touch()
    (paths.for_demo().clips_dir / "mine").mkdir(parents=True)
    with pytest.raises(FileTrouble) as refused:
        await choose_folder(tmp_path / name, paths, VideosFolders(), size_bytes)
    assert refused.value.problem.kind is problems.videos_folder_refused
    assert why in refused.value.message


TOP, HOME = "it is the root of a disk", "it is your home folder"
DEVICE, TRASH = "it is a device", "it is in the trash"
SYSTEM, OWN = "it belongs to the system", "Gallop stores its own files there"
STANDARD = Paths(
    data_dir=Path("/home/ann/.local/share/Gallop"),
    config_dir=Path("/home/ann/.config/Gallop"),
    cache_dir=Path("/home/ann/.cache/Gallop"),
    logs_dir=Path("/home/ann/.local/state/Gallop/log"),
    clips_dir=Path("/home/ann/Videos/Gallop"),
    journal_notes_dir=Path("/home/ann/.local/state/Gallop-journals"),
)


@pytest.mark.parametrize(
    ("folder", "why"),
    [
        (PurePosixPath("/"), TOP),
        (PureWindowsPath("C:\\"), TOP),
        (PureWindowsPath("\\\\nas\\films\\"), TOP),
        (Path("/home/ann/../.."), TOP),
        (Path("/home/ann"), HOME),
        (Path("/home/ann/Videos/.."), HOME),
        (Path("/home"), "your home folder is in it"),
        (PurePosixPath("/dev"), DEVICE),
        (PurePosixPath("/dev/shm/films"), DEVICE),
        (PurePosixPath("/proc/self"), DEVICE),
        (PureWindowsPath("C:\\films\\NUL"), DEVICE),
        (PureWindowsPath("\\\\.\\C:\\films"), DEVICE),
        (Path("/home/ann/.local/share/Trash/files/films"), TRASH),
        (Path("/home/ann/.Trash/films"), TRASH),
        (Path("/media/disk/.Trash-1000/files"), TRASH),
        (PureWindowsPath("D:\\$Recycle.Bin\\films"), TRASH),
        (PurePosixPath("/usr/share"), SYSTEM),
        (PureWindowsPath("C:\\Windows\\Temp"), SYSTEM),
        (Path("/home/ann/.local/share/Gallop"), OWN),
        (Path("/home/ann/.local/share/Gallop/films"), OWN),
        (Path("/home/ann/.config/Gallop/x"), OWN),
        (Path("/home/ann/.cache/Gallop"), OWN),
        (Path("/home/ann/.local/state/Gallop-journals/x"), OWN),
        (Path("/home/ann/Videos"), ""),
        (Path("/home/ann/Videos/Gallop"), ""),
        (Path("/home/ann/.local/share/films"), ""),
        (Path("/media/disk"), ""),
        (Path("/home/ann/Trash of mine"), ""),
        (PureWindowsPath("D:\\films"), ""),
    ],
)
def test_no_place_for_videos(folder: PurePath, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ann"))
    found = folder_refusal(folder, STANDARD)
    assert found.startswith(why) if why else found == ""


async def test_what_is_no_place_for_videos_is_refused_also_behind_a_link(
    paths: Paths, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to("/")
    paths.backups_dir.mkdir(parents=True)
    for folder in (Path("/"), tmp_path / "link", paths.data_dir, paths.backups_dir):
        with pytest.raises(FileTrouble) as refused:
            await choose_folder(folder, paths, VideosFolders(), SIZE_BYTES)
        assert refused.value.problem.kind is problems.videos_folder_refused
    # GALLOP_HOME may have the user's own folders.
    (paths.data_dir / "films").mkdir()
    mine = paths.data_dir / "films"
    assert await choose_folder(mine, paths, VideosFolders(), SIZE_BYTES) == mine


async def test_a_stored_folder_that_is_no_place_for_videos_is_not_used(paths: Paths) -> None:
    paths.config_dir.mkdir(parents=True)
    top, films = absolute("/"), absolute("/films")
    earlier = f"{films}\n{paths.backups_dir}"
    stored = {"clips_folder": str(top), "earlier_clips_folders": earlier, "volume_percent": 7}
    paths.settings_file.write_text(json.dumps(stored))
    loaded = await settings_store(paths).load()
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.stored_folder_refused
    assert loaded.problem.param("path") == str(top)
    assert videos_folders_of(loaded.settings) == VideosFolders(None, (films,))
    assert settings_store(paths).peek() == loaded.settings
    assert loaded.settings.volume_percent == 7


async def test_a_folder_without_write_access_is_refused(
    paths: Paths, films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path, size_bytes: int) -> None:
        raise PermissionError(13, "Permission denied")

    # As root, who may run the tests, every folder can be written.
    monkeypatch.setattr(clip_folders, "check_disk_space", refuse)
    with pytest.raises(FileTrouble, match="Gallop isn't allowed to write to it"):
        await choose_folder(films, paths, VideosFolders(), SIZE_BYTES)


async def test_a_folder_too_deep_for_windows_is_refused(
    paths: Paths, films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(path_length, "has_limit", lambda: True)
    deep = films / ("x" * (180 - len(str(films)) - 1))
    deep.mkdir()
    with pytest.raises(FileTrouble, match="its path is too long for Windows"):
        await choose_folder(deep, paths, VideosFolders(), SIZE_BYTES)


async def test_a_disk_that_does_not_answer_is_refused(
    paths: Paths, films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clip_folders, "_ANSWER_WITHIN_S", 0)
    with pytest.raises(FileTrouble, match="its disk doesn't respond"):
        await choose_folder(films, paths, VideosFolders(), SIZE_BYTES)


async def test_an_unplugged_folder_is_never_made(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    folders = ClipFolders(tmp_path / "d", lambda: VideosFolders(gone), Naming, is_demo=False)
    assert folders.current() == gone
    with pytest.raises(FolderUnusable) as missing:
        await folders.at(gone).open_part("take")
    assert missing.value.problem.kind is problems.folder_missing
    assert not gone.exists()
    await folders.at(tmp_path / "d").check_disk_space(SIZE_BYTES)
    assert (tmp_path / "d").is_dir()


async def test_the_demo_makes_its_folder_in_the_chosen_one(films: Path, tmp_path: Path) -> None:
    chosen = [films]
    folders = ClipFolders(tmp_path / "d", lambda: VideosFolders(chosen[0]), Naming, is_demo=True)
    await folders.at(folders.current()).check_disk_space(SIZE_BYTES)
    assert (films / "Demo").is_dir()
    chosen[0] = tmp_path / "gone"
    with pytest.raises(FolderUnusable):
        await folders.at(folders.current()).check_disk_space(SIZE_BYTES)


def test_a_clip_follows_its_collection_within_its_own_videos_folder(tmp_path: Path) -> None:
    new, old, default = tmp_path / "new", tmp_path / "old", tmp_path / "default"
    naming = Naming(folders_by=FoldersBy.COLLECTION)
    of_user = VideosFolders(new, (old,))
    folders = ClipFolders(default, lambda: of_user, lambda: naming, is_demo=False)
    clip = replace(make_clip("c"), annotations=ClipAnnotations(collections=("Dogs",)))
    for base in (new, old, default):
        in_cats = replace(clip, path=base / "Cats" / "x.mp4")
        assert folders.folder_of(in_cats, ("Cats",)) == base / "Dogs"
    elsewhere = replace(clip, path=tmp_path / "mine" / "x.mp4")
    assert folders.folder_of(elsewhere) is None
