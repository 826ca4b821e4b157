import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import JournalUnusable
from app.storage.database.process_lock import JournalLock
from tests.paths import ROOT

HOLDER = """
import sys
from pathlib import Path
from app.storage.database.process_lock import JournalLock
claim = JournalLock.claim(Path(sys.argv[1]))
print(claim is not None, flush=True)
sys.stdin.read()
"""


def test_one_process_holds_it_until_it_dies(journal_file: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(journal_file)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert JournalLock.claim(journal_file) is None
        other.kill()
    claim = JournalLock.claim(journal_file)
    assert claim is not None
    claim.release()


def test_released_it_can_be_claimed_again(journal_file: Path) -> None:
    for _ in range(2):
        claim = JournalLock.claim(journal_file)
        assert claim is not None
        assert JournalLock.claim(journal_file) is None
        claim.release()


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(JournalUnusable):
        JournalLock.claim(tmp_path / "no" / "journal.sqlite3")


def test_a_file_that_is_no_claim(journal_file: Path) -> None:
    journal_file.with_suffix(".claim").write_bytes(b"something else" * 100)
    with pytest.raises(JournalUnusable):
        JournalLock.claim(journal_file)


def test_guests_come_and_go_beside_each_other_and_keep_others_from_claiming(
    journal_file: Path,
) -> None:
    guests = [JournalLock.visit(journal_file), JournalLock.visit(journal_file)]
    for guest in guests:
        assert guest is not None
        assert JournalLock.claim(journal_file) is None
        guest.release()
    claim = JournalLock.claim(journal_file)
    assert claim is not None
    claim.release()


def test_guests_wait_until_they_are_admitted(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.database.process_lock._GUEST_WAITS_S", 0.0)
    claim = JournalLock.claim(journal_file)
    assert claim is not None
    assert JournalLock.visit(journal_file) is None
    claim.admit_guests()
    guest = JournalLock.visit(journal_file)
    assert guest is not None
    claim.release()
    assert JournalLock.claim(journal_file) is None
    guest.release()


def test_a_guest_finishes_a_restore_that_was_interrupted(journal_file: Path) -> None:
    journal_file.write_bytes(b"old")
    following = journal_file.with_name("journal.next-before-restore.sqlite3")
    following.write_bytes(b"restored")
    guest = JournalLock.visit(journal_file)
    assert guest is not None
    assert journal_file.read_bytes() == b"restored"
    aside = journal_file.with_name("journal.before-restore-1.sqlite3")
    assert aside.read_bytes() == b"old"
    guest.release()
    claim = JournalLock.claim(journal_file)
    assert claim is not None
    claim.release()


def test_a_guest_leaves_a_restore_to_who_holds_the_claim(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.database.process_lock._GUEST_WAITS_S", 0.0)
    claim = JournalLock.claim(journal_file)
    assert claim is not None
    following = journal_file.with_name("journal.next-before-restore.sqlite3")
    following.write_bytes(b"restored")
    assert JournalLock.visit(journal_file) is None
    assert following.exists()
    claim.release()


def test_guests_are_kept_out_again_only_when_none_is_there(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.database.process_lock._GUEST_WAITS_S", 0.0)
    claim = JournalLock.claim(journal_file)
    assert claim is not None
    claim.admit_guests()
    guest = JournalLock.visit(journal_file)
    assert guest is not None
    assert not claim.shut_out_guests()
    guest.release()
    assert claim.shut_out_guests()
    assert JournalLock.visit(journal_file) is None
    claim.admit_guests()
    guest = JournalLock.visit(journal_file)
    assert guest is not None
    guest.release()
    assert claim.shut_out_guests()
    claim.release()
    guest = JournalLock.visit(journal_file)
    assert guest is not None
    guest.release()
