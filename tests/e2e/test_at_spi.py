"""The window as a screen reader meets it: by roles and names, with no knowledge of the code."""

import shlex
import subprocess
from pathlib import Path

from tests.fakes.program import COMMAND, ROOT, process_environment
from tests.patience import PATIENCE_S

SCREEN_READER = ROOT / "tests" / "e2e" / "screen_reader.py"
# Only the system's own Python has the system's accessibility library.
SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def test_the_window_is_driven_by_its_names_alone(tmp_path: Path) -> None:
    launcher = next(path for path in BUS_LAUNCHERS if Path(path).exists())
    # Its library warns about itself; the warnings of the program stay errors.
    walk = shlex.join([SYSTEM_PYTHON, "-Wignore", str(SCREEN_READER), *COMMAND])
    script = f"{launcher} --launch-immediately & {walk}; status=$?; kill $!; exit $status"
    ended = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        cwd=ROOT,
        env=process_environment(tmp_path, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"),
        capture_output=True,
        check=False,
        # Longer than the screen reader's own patience, whose last word names what is missing.
        timeout=2 * PATIENCE_S,
        text=True,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.strip().endswith("every name was found")
