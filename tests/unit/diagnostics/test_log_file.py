"""The log file: rotated, shared by processes, without secrets."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.redaction import Redactor
from app.core.secret import ApiKey
from app.diagnostics.logs import LOG_FILE, SharedLogFile, logging_to
from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import needs_atomic_appends

KEY = "Very+Secret/4711"


@pytest.fixture(autouse=True)
def _level_as_before() -> Iterator[None]:
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)


def log_of(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def test_no_secret_reaches_the_file(tmp_path: Path) -> None:
    log = logging.getLogger("app.test")
    key = ApiKey(KEY)
    redactor = Redactor()
    with logging_to(tmp_path, redactor):
        log.warning("asked %s with Authorization: Bearer %s", "https://u:pass@x.org", "unknown-key")
        redactor.learn(key)
        log.warning("the key is %s, is it?", key.reveal())
        try:
            try:
                raise ValueError(f"header {KEY!r}")
            except ValueError as error:
                raise RuntimeError(f"https://x.org/?api_key={KEY}") from error
        except RuntimeError:
            log.exception("it failed")
    text = log_of(tmp_path)
    assert "the key is [key], is it?" in text
    assert "RuntimeError: https://x.org/?api_key=[key]" in text
    assert "test_log_file.py" in text
    for secret in (KEY, "Secret", "unknown-key", "pass@"):
        assert secret not in text


def test_a_name_that_is_no_unicode_costs_no_line(tmp_path: Path) -> None:
    with logging_to(tmp_path, Redactor()):
        logging.getLogger("app.test").warning("file %s", "a\udcff.mp4")
    assert r"file a\udcff.mp4" in log_of(tmp_path)


def test_an_answer_steers_no_terminal(tmp_path: Path) -> None:
    with logging_to(tmp_path, Redactor()):
        logging.getLogger("app.test").warning("told %s", "\x1b]0;x\x07\n\t\x9b")
    assert "told \\x1b]0;x\\x07\n\t\\x9b" in log_of(tmp_path)


def test_a_folder_that_takes_no_files_costs_the_log_only(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("")
    with logging_to(tmp_path / "logs", Redactor()):
        logging.getLogger("app.test").warning("said to nobody")


WRITER = """
import logging, sys
from app.diagnostics.logs import SharedLogFile
handler = SharedLogFile(sys.argv[1], maxBytes=20_000, backupCount=50, encoding="utf-8")
log = logging.getLogger("writer")
log.addHandler(handler)
for number in range(500):
    log.warning("%s line %04d %s", sys.argv[2], number, "x" * 100)
handler.close()
"""


@needs_atomic_appends
def test_two_processes_share_the_folder_and_lose_no_line(tmp_path: Path) -> None:
    path = tmp_path / LOG_FILE
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], cwd=ROOT)
        for name in ("first", "second")
    ]
    assert [writer.wait(timeout=PATIENCE_S) for writer in writers] == [0, 0]
    text = log_of(tmp_path)
    for name in ("first", "second"):
        lines = [line for line in text.splitlines() if line.startswith(f"{name} ")]
        assert len({line.split()[2] for line in lines}) == 500
    assert len(list(tmp_path.iterdir())) > 2


def test_old_files_go_and_the_size_is_limited(tmp_path: Path) -> None:
    handler = SharedLogFile(tmp_path / LOG_FILE, maxBytes=2_000, backupCount=3, encoding="utf-8")
    for number in range(200):
        handler.emit(logging.makeLogRecord({"msg": f"line {number} {'x' * 80}"}))
    handler.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == [LOG_FILE, *(f"{LOG_FILE}.{number}" for number in (1, 2, 3))]
    assert all(path.stat().st_size <= 2_000 for path in tmp_path.iterdir())
    assert "line 199" in (tmp_path / LOG_FILE).read_text()


def test_a_file_that_cannot_be_put_aside_is_written_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on Windows while another process has it open.
    def refused(source: str, target: str) -> None:
        raise PermissionError(13, "in use")

    handler = SharedLogFile(tmp_path / LOG_FILE, maxBytes=500, backupCount=3, encoding="utf-8")
    monkeypatch.setattr("os.rename", refused)
    for number in range(20):
        handler.emit(logging.makeLogRecord({"msg": f"line {number} {'x' * 80}"}))
    handler.close()
    assert len((tmp_path / LOG_FILE).read_text().splitlines()) == 20
