"""The spending limits outlive a damaged settings file, or are reported as off."""

# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
from dataclasses import replace
from pathlib import Path

import pytest

from app.core import problems
from app.core.settings import Settings
from app.storage.settings_store import LoadedSettings, SettingsStore

LIMITED = Settings(cap_per_day_usd="5", loop=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def copy_path(path: Path) -> Path:
    return path.with_name("settings-copy.json")


async def test_a_damaged_file_gives_way_to_its_copy(path: Path) -> None:
    store = SettingsStore(path)
    await store.save(Settings(cap_per_day_usd="1"))
    await store.save(LIMITED)
    path.write_bytes(b"\0" * 100)
    loaded = await store.load()
    in_doubt = replace(LIMITED, limits_doubt="line 1 is not valid JSON")
    assert loaded.settings == in_doubt
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_restored
    assert "spending limits" in loaded.problem.message
    assert path.with_name("settings-damaged-1.json").read_bytes() == b"\0" * 100
    # The next start has them too, and the doubt: the user may have set others since.
    assert await SettingsStore(path).load() == LoadedSettings(in_doubt)


async def test_a_file_that_is_gone_gives_way_to_its_copy(path: Path) -> None:
    await SettingsStore(path).save(LIMITED)
    path.unlink()
    loaded = await SettingsStore(path).load()
    assert loaded.settings == replace(LIMITED, limits_doubt="the file no longer exists")
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_restored


async def test_a_file_that_cannot_be_opened_gives_way_to_its_copy(path: Path) -> None:
    await SettingsStore(path).save(LIMITED)
    path.unlink()
    path.mkdir()
    loaded = await SettingsStore(path).load()
    assert loaded.settings == replace(LIMITED, limits_doubt="Is a directory")
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_restored


async def test_without_a_readable_copy_it_is_said_that_the_limits_are_lost(
    path: Path, copy_path: Path
) -> None:
    await SettingsStore(path).save(LIMITED)
    path.write_text("{", encoding="utf-8", newline="\n")
    copy_path.write_text("[]", encoding="utf-8", newline="\n")
    loaded = await SettingsStore(path).load()
    assert loaded.settings == Settings(limits_doubt="line 1 is not valid JSON")
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_damaged
    assert "your spending limits are lost" in loaded.problem.message
    assert "…" not in loaded.problem.message
    # Also for the next, and the one after a save.
    store = SettingsStore(path)
    again = (await store.load()).settings
    assert again == loaded.settings
    await store.save(replace(again, loop=True))
    assert (await SettingsStore(path).load()).settings.limits_doubt == again.limits_doubt


async def test_settings_of_an_older_gallop_get_a_copy_when_they_are_read(
    path: Path, copy_path: Path
) -> None:
    path.write_text('{"cap_per_day_usd": "5", "loop": true}', encoding="utf-8", newline="\n")
    assert await SettingsStore(path).load() == LoadedSettings(LIMITED)
    assert copy_path.read_bytes() == path.read_bytes()


async def test_a_link_to_what_is_not_mounted_is_no_file_without_limits(
    path: Path, copy_path: Path, tmp_path: Path
) -> None:
    path.symlink_to(tmp_path / "nowhere" / "settings.json")
    for _ in range(2):
        loaded = await SettingsStore(path).load()
        assert loaded.settings == Settings(limits_doubt="No such file or directory")
        assert path.is_symlink()
    assert not copy_path.exists()


async def test_the_copy_is_of_what_was_read_last(path: Path, copy_path: Path) -> None:
    store = SettingsStore(path)
    await store.save(Settings(cap_per_day_usd="5"))
    path.write_text('{"cap_per_day_usd": "1"}', encoding="utf-8", newline="\n")
    await store.load()
    path.unlink()
    assert (await store.load()).settings.cap_per_day_usd == "1"


async def test_a_copy_that_cannot_be_written_spoils_no_save(path: Path, copy_path: Path) -> None:
    copy_path.mkdir()
    store = SettingsStore(path)
    await store.save(LIMITED)
    assert await store.load() == LoadedSettings(LIMITED)
