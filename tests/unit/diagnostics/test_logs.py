import os
import subprocess
import sys
from pathlib import Path

from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import needs_quiet_qt


@needs_quiet_qt
def test_without_a_screen_the_window_ends_with_a_sentence(tmp_path: Path) -> None:
    environment = os.environ | {
        "GALLOP_HOME": str(tmp_path),
        # Stands for every reason why Qt finds no screen.
        "QT_QPA_PLATFORM": "no-such-platform",
    }
    ended = subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE_S,
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("Gallop can't show its window (")
    assert "use “gallop generate”." in ended.stderr
    assert ended.stderr.count("\n") == 1
