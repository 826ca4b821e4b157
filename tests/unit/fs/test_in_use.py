"""Files that another program has open: Windows refuses to rename, replace or delete them."""

import ast
import errno
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.problem import ProblemKind
from app.fs import in_use
from app.fs.atomic import write_atomically
from app.fs.moves import copy_over, move_to_unused
from app.storage.disk_errors import disk_reason, folder_unusable
from tests.paths import ROOT
from tests.platforms import needs_share_modes

SHARING_VIOLATION, LOCK_VIOLATION, ACCESS_DENIED = 32, 33, 5


def refusal(code: int | None) -> PermissionError:
    """As Windows refuses; None: as the other systems do, which have no such code."""
    error = PermissionError(13, "refused")
    if code is not None:
        error.winerror = code  # type: ignore[attr-defined, unused-ignore]
    return error


class Holder:
    """Another program that has a file open for the next `times` calls of a method of Path."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, method: str, code: int | None, times: int
    ) -> None:
        self.pauses_s: list[float] = []
        self.refusals = 0
        honest = getattr(Path, method)

        def held(path: Path, *args: Any, **kwargs: Any) -> Any:
            if self.refusals < times:
                self.refusals += 1
                raise refusal(code)
            return honest(path, *args, **kwargs)

        monkeypatch.setattr(Path, method, held)
        monkeypatch.setattr(time, "sleep", self.pauses_s.append)


def moved(folder: Path) -> None:
    move_to_unused(folder / "a.mp4", lambda _: folder / "b.mp4", threading.Event())
    assert (folder / "b.mp4").read_bytes() == b"clip"
    assert not (folder / "a.mp4").exists()


def copied(folder: Path) -> None:
    (folder / "b.mp4").write_bytes(b"old")
    copy_over(folder / "a.mp4", folder / "b.mp4", threading.Event())
    assert (folder / "b.mp4").read_bytes() == b"clip"


def written(folder: Path) -> None:
    write_atomically(folder / "a.mp4", b"new")
    assert (folder / "a.mp4").read_bytes() == b"new"


def deleted(folder: Path) -> None:
    in_use.delete(folder / "a.mp4")
    assert not (folder / "a.mp4").exists()


@pytest.mark.parametrize("code", [SHARING_VIOLATION, LOCK_VIOLATION, ACCESS_DENIED])
@pytest.mark.parametrize(
    ("work", "method"),
    [
        (moved, "rename"),
        # Windows renames, and has no second name to delete.
        *([] if os.name == "nt" else [(moved, "unlink")]),
        (copied, "replace"),
        (written, "replace"),
        (deleted, "unlink"),
    ],
)
def test_a_file_that_is_in_use_for_a_moment_is_waited_for(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    work: Callable[[Path], None],
    method: str,
    code: int,
) -> None:
    (tmp_path / "a.mp4").write_bytes(b"clip")
    holder = Holder(monkeypatch, method, code, times=4)
    work(tmp_path)
    assert holder.refusals == 4
    assert holder.pauses_s == sorted(holder.pauses_s)
    # Nothing half done is left behind.
    assert len(list(tmp_path.iterdir())) <= 2


def test_one_that_stays_in_use_is_given_up_after_two_seconds_and_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"clip")
    holder = Holder(monkeypatch, "replace", SHARING_VIOLATION, times=100)
    with pytest.raises(PermissionError) as caught:
        write_atomically(path, b"new")
    assert disk_reason(caught.value) == "another program is using it"
    assert sum(holder.pauses_s) < 2
    assert [file.name for file in tmp_path.iterdir()] == ["a.mp4"]
    assert path.read_bytes() == b"clip"


@needs_share_modes
@pytest.mark.parametrize("work", [moved, copied, written, deleted])
@pytest.mark.parametrize("is_let_go", [True, False])
def test_a_file_that_is_really_open_elsewhere(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    work: Callable[[Path], None],
    is_let_go: bool,
) -> None:
    own, other = tmp_path / "a.mp4", tmp_path / "b.mp4"
    own.write_bytes(b"clip")
    with ExitStack() as held:
        # As another program that plays it: what `copied` writes over is the other one.
        held.enter_context(own.open("rb"))
        if work is copied:
            other.write_bytes(b"old")
            held.enter_context(other.open("rb"))
        pauses_s: list[float] = []

        def pause(seconds: float) -> None:
            pauses_s.append(seconds)
            if is_let_go and len(pauses_s) == 3:
                held.close()

        monkeypatch.setattr(time, "sleep", pause)
        if is_let_go:
            work(tmp_path)
            assert len(pauses_s) == 3
        else:
            with pytest.raises(PermissionError) as caught:
                work(tmp_path)
            assert "another program is using it" in disk_reason(caught.value)
            assert own.read_bytes() == b"clip"


def test_a_refusal_that_does_not_pass_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.mp4").write_bytes(b"clip")
    holder = Holder(monkeypatch, "unlink", None, times=1)
    with pytest.raises(PermissionError) as caught:
        in_use.delete(tmp_path / "a.mp4")
    assert holder.pauses_s == []
    assert disk_reason(caught.value) == os.strerror(13)


def test_the_user_is_told_who_is_in_the_way() -> None:
    held = [refusal(code) for code in (SHARING_VIOLATION, LOCK_VIOLATION)]
    assert {folder_unusable(Path("Videos"), error).problem.kind for error in held} == {
        problems.folder_in_use
    }
    denied, plain = refusal(ACCESS_DENIED), refusal(None)
    assert "another program" in disk_reason(denied)
    for error in (denied, plain):
        assert folder_unusable(Path("Videos"), error).problem.kind is problems.folder_not_writable


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        (21, problems.folder_missing, "its disk or network folder doesn't respond"),
        (64, problems.folder_missing, "its disk or network folder doesn't respond"),
        (1117, problems.folder_missing, "its disk or network folder doesn't respond"),
        (39, problems.disk_full, os.strerror(errno.ENOSPC)),
        (112, problems.disk_full, os.strerror(errno.ENOSPC)),
        (1295, problems.disk_full, os.strerror(errno.ENOSPC)),
        # Write-protected.
        (19, problems.folder_not_writable, os.strerror(errno.EACCES)),
    ],
)
def test_windows_own_words_about_disks_are_understood(
    code: int, kind: ProblemKind, said: str
) -> None:
    # As Python makes errors of them: most numbers say "not allowed", or nothing.
    number = {19: errno.EACCES, 21: errno.EACCES, 112: errno.ENOSPC}.get(code, errno.EINVAL)
    error = OSError(number, "in the language of Windows")
    error.winerror = code  # type: ignore[attr-defined, unused-ignore]
    assert folder_unusable(Path("Videos"), error).problem.kind is kind
    assert disk_reason(error) == said


# Calls of Path and os that Windows may refuse for a moment.
REFUSED = frozenset(("rename", "replace", "unlink", "remove", "renames"))


def impatient(source: str) -> Iterator[str]:
    """The calls that rename, replace or delete a file themselves."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        name, caller = node.func.attr, node.func.value
        is_of_os = isinstance(caller, ast.Name) and caller.id == "os"
        # Texts take two arguments, dates take names; a clip's title belongs to a service.
        words = {keyword.arg for keyword in node.keywords} - {"missing_ok"}
        is_of_path = name == "unlink" or (
            name in ("rename", "replace") and len(node.args) == 1 and not words
        )
        if name in REFUSED and (is_of_os or is_of_path):
            yield ast.unparse(node)


def test_no_other_file_renames_or_deletes() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): list(impatient(path.read_text(encoding="utf-8")))
        for path in (ROOT / "app").rglob("*.py")
        if path != Path(in_use.__file__)
    }
    # Qt's own rename, which reports a refusal and does not raise.
    assert {path: lines for path, lines in found.items() if lines} == {
        "app/bridge/platform/trash.py": ["file.rename(str(target))"]
    }


@pytest.mark.parametrize(
    "line", ["path.unlink()", "part.rename(final)", "new.replace(old)", "os.remove(path)"]
)
def test_a_call_of_its_own_is_found(line: str) -> None:
    assert list(impatient(line))


@pytest.mark.parametrize(
    "line", ["text.replace('a', 'b')", "day.replace(day=1)", "clip_files.rename(path, title)"]
)
def test_other_calls_are_left_alone(line: str) -> None:
    assert not list(impatient(line))
