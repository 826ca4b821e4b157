"""The pictures of `dev.py shots`: they are written, and something is to be seen on them."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.paths import ROOT


def test_a_window_and_a_dialog_are_rendered(tmp_path: Path) -> None:
    parts = "window-first,KeyDialog"
    command = [sys.executable, "-m", "tests.shots", "--folder", str(tmp_path), "--only", parts]
    subprocess.run([*command, "light", "dark"], cwd=ROOT, check=True)
    grounds = set()
    for look in ("light", "dark"):
        names = {path.stem for path in (tmp_path / look).iterdir()}
        assert names == {"window-first", "dialog-00-KeyDialog", "dialog-13-ForgetKeyDialog"}
        for name in names:
            image = QImage(str(tmp_path / look / f"{name}.png"))
            small = image.scaled(40, 40)
            seen = {small.pixel(x, y) for x in range(40) for y in range(40)}
            assert len(seen) > 5
        grounds.add(QImage(str(tmp_path / look / "window-first.png")).pixel(4, 200))
    assert len(grounds) == 2
