import traceback

import pytest

from app.core.redaction import PrivateThings, without_folders, without_private

HOME = "/home/anna"
THINGS = PrivateThings(HOME, (f"{HOME}/Videos/Gallop",), ("A fox's leap\nAudio: snow falls", "Fox"))
HEAD = "2026-11-22 19:00:00,000 ERROR app.bridge.platform.error_reporter: "


@pytest.mark.parametrize(
    "line",
    [
        "qt.multimedia: cannot open /home/anna/Videos/Gallop/2026-11-22 A fox's leap 720P.mp4 now",
        "cannot open 'file:///mnt/disk/A%20fox%20leaps.mp4'",
        r"cannot open “C:\Users\anna\Desktop\A fox leaps.mp4”",
        "said A fox's leap",
        "said Audio: snow falls",
    ],
)
def test_no_prompt_and_no_name_made_from_one_stays(line: str) -> None:
    cleaned = without_private(HEAD + line, THINGS)
    assert cleaned.startswith(HEAD)
    assert "[left out]" in cleaned
    for word in ("fox", "leap", "snow", "anna"):
        assert word not in cleaned


def test_of_an_error_only_its_name_and_place_stay() -> None:
    try:
        try:
            raise ValueError("A wolf howls\nShot 1 in the wood\n    and again")
        except ValueError as error:
            raise OSError(5, "A hare") from error
    except OSError as error:
        trace = "".join(traceback.format_exception(error))
    cleaned = without_private(f"{HEAD}a task failed\n{trace}", PrivateThings()).splitlines()
    assert cleaned[0] == f"{HEAD}a task failed"
    assert "ValueError" in cleaned
    assert "OSError" in cleaned
    assert any("test_privacy.py" in line for line in cleaned)
    assert "Shot 1 in the wood" not in cleaned
    assert "ValueError: A wolf howls" not in cleaned


def test_ids_go_and_the_home_has_no_name() -> None:
    text = f"{HEAD}job 6563a1b2c3d4e5f6a7b8c9d0 in {HOME}/.local/share, line 26"
    assert without_private(text, THINGS) == f"{HEAD}job [id] in ~/.local/share, line 26"


def test_a_home_that_is_the_root_changes_nothing() -> None:
    assert without_folders("/usr/lib", PrivateThings(home="/")) == "/usr/lib"


def test_a_folder_without_a_name_leaves_nothing_out() -> None:
    assert without_private(f"{HEAD}kept in /a/b", PrivateThings(folders=("",))) == (
        f"{HEAD}kept in /a/b"
    )


def test_a_short_prompt_does_not_eat_the_words_of_the_log() -> None:
    assert without_private(f"{HEAD}Fox", THINGS) == f"{HEAD}Fox"


@pytest.mark.parametrize(
    "spelling", ["/mnt/anna's disk", "/mnt/anna%27s%20disk", "/mnt/anna's disk/"]
)
def test_the_videos_folders_have_no_name(spelling: str) -> None:
    things = PrivateThings(HOME, ("/mnt", "/", "/mnt/anna's disk", "C:\\Anna"))
    assert "anna" not in without_folders(f"{spelling}: no space left", things)
    assert without_folders("/mnt: gone; /mnt-2", things) == "[videos folder]: gone; /mnt-2"
    assert without_folders(repr("C:\\Anna\\x"), things) == r"'[videos folder]\\x'"


@pytest.mark.parametrize(
    "text",
    [
        r"C:\Users\Anna Ü\AppData\x.log is gone",
        r"c:\users\anna ü\appdata\x.log is gone",
        repr(r"C:\Users\Anna Ü\AppData\x.log"),
        "C:/Users/Anna Ü/AppData/x.log",
        "file:///C:/Users/Anna%20%C3%9C/AppData/x.log",
        "gallop://open?file=C%3A/Users/Anna%20%C3%9C/AppData/x.log",
        r"D:\Films of Anna\clip is gone",
        "opened D:/Films of anna/clip",
    ],
)
def test_no_folder_of_windows_keeps_its_users_name(text: str) -> None:
    things = PrivateThings(r"C:\Users\Anna Ü", (r"D:\Films of Anna",))
    assert "anna" not in without_folders(text, things).casefold()
