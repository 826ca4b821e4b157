# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
import asyncio
import json
import os
from dataclasses import asdict, replace
from enum import Enum
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import StorageError
from app.core.settings import SETTINGS, FoldersBy, Setting, Settings, SettingValue, Theme
from app.storage.settings_store import LoadedSettings, SettingsStore, settings_of
from tests.platforms import needs_named_pipes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


@pytest.fixture
def store(path: Path) -> SettingsStore:
    return SettingsStore(path)


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)


CHANGED = Settings(
    callback_url="https://example.org/done",
    max_jobs_at_once=2,
    cap_per_click_usd="3.435",
    cap_per_day_usd="0",
    cap_per_month_usd="100",
    theme=Theme.DARK,
    notifications=False,
    volume_percent=0,
    loop=True,
    window_geometry="AdnQywAD",
    window_splitters="AAAA/w==",
    last_resolution="720P",
    last_ratio="9:16",
    last_duration_s=15,
    last_takes=8,
)


def other_value(setting: Setting) -> SettingValue:
    """A value of the setting that is not its default."""
    match setting.default:
        case bool():
            return not setting.default
        case int():
            return setting.maximum
        case Enum():
            return setting.choices[-1][0]
        case _:
            return "0.50" if setting.is_money else f"https://example.org/{setting.key}"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
async def test_a_record_is_all_that_a_setting_needs_to_be_stored(
    store: SettingsStore, path: Path, setting: Setting
) -> None:
    changed = settings_of({setting.key: other_value(setting)})
    assert changed != Settings()
    await store.save(changed)
    assert (await SettingsStore(path).load()).settings == changed
    assert json.loads(path.read_text(encoding="utf-8"))[setting.key] == other_value(setting)
    assert settings_of({setting.key: setting.default}) == Settings()


# Every entry that any version wrote, with values that were allowed then.
OLD_FILE = """{
  "format": 1,
  "callback_url": "https://example.org/done",
  "max_jobs_at_once": 5,
  "cap_per_click_usd": "3.435",
  "cap_per_day_usd": 7,
  "cap_per_month_usd": "",
  "limits_doubt": "",
  "theme": "dark",
  "notifications": false,
  "name_pattern": "{date} {title} M\\u00e4hre",
  "folders_by": "collection",
  "weekly_update_look": true,
  "looked_for_update_at": "2026-11-22T12:30:00+00:00",
  "library_cell_px": 140,
  "library_window_cell_px": 400,
  "library_shows_details": true,
  "volume_percent": 100,
  "loop": true,
  "window_geometry": "AdnQywAD",
  "window_splitters": "AAAA/w==",
  "last_resolution": "720P",
  "last_ratio": "9:16",
  "last_duration_s": 100000,
  "last_takes": 8,
  "told_prices": "720P $0.258"
}
"""


async def test_a_file_of_an_earlier_version_opens_and_stays(
    store: SettingsStore, path: Path
) -> None:
    put(path, OLD_FILE.encode())
    loaded = await store.load()
    assert loaded.problem is None
    assert loaded.settings == Settings(
        callback_url="https://example.org/done",
        max_jobs_at_once=5,
        cap_per_click_usd="3.435",
        cap_per_day_usd="7",
        theme=Theme.DARK,
        notifications=False,
        name_pattern="{date} {title} Mähre",
        folders_by=FoldersBy.COLLECTION,
        weekly_update_look=True,
        looked_for_update_at="2026-11-22T12:30:00+00:00",
        library_cell_px=140,
        library_window_cell_px=400,
        library_shows_details=True,
        volume_percent=100,
        loop=True,
        window_geometry="AdnQywAD",
        window_splitters="AAAA/w==",
        last_resolution="720P",
        last_ratio="9:16",
        # Longer than any clip since.
        last_duration_s=0,
        last_takes=8,
        told_prices="720P $0.258",
    )
    await store.save(replace(loaded.settings, theme=Theme.LIGHT))
    # What this version adds comes last.
    added = asdict(Settings())
    content: dict[str, object] = json.loads(OLD_FILE) | {"theme": "light"}
    content |= {name: value for name, value in added.items() if name not in content}
    assert path.read_text(encoding="utf-8") == f"{json.dumps(content, indent=2)}\n"


def test_no_setting_could_hold_the_key() -> None:
    # The plural is of the keyboard.
    assert not [setting.key for setting in SETTINGS if "key" in setting.key.split("_")]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_jobs_at_once", 0),
        ("max_jobs_at_once", 6),
        ("max_jobs_at_once", "4"),
        ("max_jobs_at_once", True),
        ("max_jobs_at_once", 2.5),
        ("volume_percent", -1),
        ("theme", "pink"),
        ("notifications", 1),
        ("callback_url", None),
        ("callback_url", ["x"]),
    ],
)
def test_a_value_that_is_not_allowed_becomes_the_default(name: str, value: object) -> None:
    assert settings_of({name: value}) == Settings()


async def test_without_a_file_there_are_defaults(store: SettingsStore) -> None:
    assert await store.load() == LoadedSettings(Settings())
    assert await store.load_draft() == ""


async def test_settings_come_back(store: SettingsStore, path: Path) -> None:
    await store.save(CHANGED)
    loaded = await SettingsStore(path).load()
    assert loaded == LoadedSettings(CHANGED)
    assert isinstance(loaded.settings.theme, Theme)
    assert sorted(path.parent.iterdir()) == [path.with_name("settings-copy.json"), path]


async def test_what_this_version_does_not_know_is_kept(store: SettingsStore, path: Path) -> None:
    put(path, b'{"from_the_future": {"a": [1]}, "loop": true}')
    loaded = await store.load()
    assert loaded.settings == Settings(loop=True)
    await store.save(replace(loaded.settings, loop=False))
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content["from_the_future"] == {"a": [1]}
    assert content["loop"] is False


async def test_settings_of_a_newer_format_are_used_and_never_written(
    store: SettingsStore, path: Path
) -> None:
    content = b'{"format": 2, "cap_per_day_usd": "5", "theme": {"dark": 1}}'
    put(path, content)
    loaded = await store.load()
    assert loaded.settings == Settings(cap_per_day_usd="5")
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_too_new
    assert "format 2; this one reads up to 1" in loaded.problem.message
    with pytest.raises(StorageError) as caught:
        await store.save(CHANGED)
    assert caught.value.problem == loaded.problem
    assert path.read_bytes() == content


@pytest.mark.parametrize("number", [b"1", b"0", b"true", b'"2"', b"null", b"2.5"])
async def test_settings_of_an_older_or_odd_format_are_written_on(
    store: SettingsStore, path: Path, number: bytes
) -> None:
    put(path, b'{"format": ' + number + b', "loop": true}')
    assert await store.load() == LoadedSettings(Settings(loop=True))
    await store.save(CHANGED)
    assert await store.load() == LoadedSettings(CHANGED)


async def test_settings_without_a_format_get_one(store: SettingsStore, path: Path) -> None:
    put(path, b'{"loop": true}')
    await store.save((await store.load()).settings)
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == 1


@pytest.mark.parametrize(
    "content",
    [
        b'{"loop": tr',
        b"\xff\xfe",
        b"[1]",
        b"",
        b"[" * 100_000,
        b'{"volume_percent": ' + b"9" * 10_000 + b"}",
        b'{"cap_per_day_usd": "5", "cap_per_day_usd": "50"}',
        '{"cap_per_day_usd": "5", "name_pattern": "Mähre"}'.encode("cp1252"),
    ],
    ids=["cut", "no text", "a list", "empty", "nested", "long number", "twice", "Latin 1"],
)
async def test_a_damaged_file_is_moved_aside_and_reported(
    store: SettingsStore, path: Path, content: bytes
) -> None:
    put(path, content)
    first = path.with_name("settings-damaged-1.json")
    loaded = await store.load()
    assert loaded.settings == Settings(limits_doubt=loaded.settings.limits_doubt)
    assert loaded.settings.limits_doubt
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_damaged
    assert str(first) in loaded.problem.message
    assert first.read_bytes() == content
    put(path, content)
    # Damaged between load and save: kept as well, and the limits are in doubt at the next start.
    await store.save(CHANGED)
    assert path.with_name("settings-damaged-2.json").read_bytes() == content
    found = (await store.load()).settings
    assert replace(found, limits_doubt="") == CHANGED
    assert found.limits_doubt == loaded.settings.limits_doubt


@needs_named_pipes
async def test_a_pipe_in_place_of_the_file_does_not_keep_the_start(
    store: SettingsStore, path: Path
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)
    loaded = await store.load()
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_damaged


async def test_a_file_without_end_is_not_read(store: SettingsStore, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(2**34)
    loaded = await store.load()
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_damaged
    assert dict(loaded.problem.params)["detail"] == "it is much too long"


async def test_a_file_that_cannot_be_opened_is_reported(store: SettingsStore, path: Path) -> None:
    path.mkdir(parents=True)
    loaded = await store.load()
    assert loaded.settings == Settings(limits_doubt="Is a directory")
    assert loaded.problem is not None
    assert loaded.problem.kind is problems.settings_damaged


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
async def test_what_windows_writes_is_read(store: SettingsStore, path: Path, encoding: str) -> None:
    put(path, '{"cap_per_day_usd": "0.50"}'.encode(encoding))
    assert await store.load() == LoadedSettings(Settings(cap_per_day_usd="0.50"))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("null", ""),
        ('""', ""),
        ("0.5", "0.5"),
        ("5", "5"),
        ('"0,50"', "0,50"),
        ('"much"', "much"),
        ("-1", "-1"),
        ("NaN", "nan"),
        ("-Infinity", "-inf"),
        ("1e400", "inf"),
        ("1e26", "1e+26"),
        ("true", "True"),
        ("false", "False"),
        ("[5]", "[5]"),
        ("{}", "{}"),
    ],
)
async def test_a_limit_is_read_as_it_stands_and_no_save_erases_it(
    store: SettingsStore, path: Path, written: str, text: str
) -> None:
    put(path, b'{"cap_per_day_usd": %s}' % written.encode())
    settings = (await store.load()).settings
    assert settings == Settings(cap_per_day_usd=text)
    await store.save(replace(settings, loop=True))
    kept = json.loads(path.read_text(encoding="utf-8"))["cap_per_day_usd"]
    assert json.dumps(kept) == json.dumps(json.loads(written))
    await store.save(replace(settings, cap_per_day_usd="7.5"))
    assert json.loads(path.read_text(encoding="utf-8"))["cap_per_day_usd"] == "7.5"


@pytest.mark.parametrize(
    "name",
    ["cap_per_day", "CAP_PER_DAY_USD", "capPerDayUsd", "cap-per-day-usd", "dailyCap", "day_limit",
     "cpa_per_day_usd", "cap_per_week_usd", "CAPPERDAYUSD", "budget", "max_per_day", "maxSpend",
     "daily_max"],
)  # fmt: skip
async def test_a_misspelt_limit_is_in_doubt_until_the_limits_were_looked_at(
    store: SettingsStore, path: Path, name: str
) -> None:
    put(path, json.dumps({name: "0.50", "tempo": 1}).encode())
    settings = (await store.load()).settings
    assert f"“{name}” is not a setting" in settings.limits_doubt
    await store.save(replace(settings, loop=True))
    assert json.loads(path.read_text(encoding="utf-8"))[name] == "0.50"
    await store.save(replace(settings, limits_doubt="", cap_per_day_usd="0.50"))
    assert (await store.load()).settings == Settings(cap_per_day_usd="0.50")
    assert json.loads(path.read_text(encoding="utf-8"))["tempo"] == 1


@pytest.mark.parametrize("content", [{"caption": "x"}, {"cap_per_day": None}, {"max_limits": ""}])
def test_what_is_no_limit_raises_no_doubt(content: dict[str, object]) -> None:
    assert settings_of(content) == Settings()


@pytest.mark.parametrize(
    "value",
    [{"cap_per_day_usd": "0.50"}, [{"limits": {"day": 0.5}}], {"money": {"perDay": [{"cap": 1}]}}],
)
async def test_a_limit_in_a_group_is_in_doubt(
    store: SettingsStore, path: Path, value: object
) -> None:
    put(path, json.dumps({"spending": value, "others": {"caption": 1, "max_limit": ""}}).encode())
    settings = (await store.load()).settings
    assert "“spending” is not a setting" in settings.limits_doubt
    await store.save(replace(settings, limits_doubt="", cap_per_day_usd="0.50"))
    assert (await store.load()).settings == Settings(cap_per_day_usd="0.50")


async def test_a_save_leaves_what_the_user_wrote_into_the_file_meanwhile(
    store: SettingsStore, path: Path
) -> None:
    await store.save(CHANGED)
    content = json.loads(path.read_text(encoding="utf-8"))
    put(path, json.dumps({**content, "cap_per_day_usd": "0.10"}).encode())
    await store.save(replace(CHANGED, loop=not CHANGED.loop))
    assert json.loads(path.read_text(encoding="utf-8"))["cap_per_day_usd"] == "0.10"


async def test_a_folder_that_takes_no_files(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("", encoding="utf-8", newline="\n")
    store = SettingsStore(tmp_path / "config" / "settings.json")
    for saving in (store.save(CHANGED), store.save_draft("x")):
        with pytest.raises(StorageError) as caught:
            await saving
        assert caught.value.problem.kind is problems.settings_unwritable
        assert "…" not in caught.value.message
    assert await store.load_draft() == ""


async def test_a_save_that_fails_leaves_the_old_file(
    store: SettingsStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.save(CHANGED)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageError, match="No space left"):
        await store.save(Settings())
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == [path.with_name("settings-copy.json"), path]


@pytest.mark.parametrize(
    "text", ["", "A black lab\r\nswimming", "一只黑色\u200d犬 🐎", "x" * 100_000]
)
async def test_the_draft_comes_back(store: SettingsStore, path: Path, text: str) -> None:
    await store.save_draft(text)
    assert await SettingsStore(path).load_draft() == text


async def test_a_draft_that_is_no_unicode_is_saved_all_the_same(store: SettingsStore) -> None:
    await store.save_draft("a\ud800b")
    assert await store.load_draft() == "a?b"


async def test_the_latest_draft_wins(store: SettingsStore) -> None:
    await asyncio.gather(*(store.save_draft(str(number)) for number in range(50)))
    assert await store.load_draft() == "49"
