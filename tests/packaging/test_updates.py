"""A running program and a user's files survive the installation of a newer package."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from app.demo.server import SimulatorServer
from app.main import load_card
from tests.packaging import start
from tests.packaging.conftest import Made
from tests.packaging.test_package import alone
from tests.patience import PATIENCE_S

pytestmark = [pytest.mark.packaging, pytest.mark.hang_after_s(7200)]


def test_a_program_that_is_replaced_while_it_runs_finishes_a_paid_job(
    made: Made, tmp_path: Path
) -> None:
    folder = tmp_path / "gallop"
    shutil.copytree(made.frozen, folder, symlinks=True)
    program, newer = folder / "gallop", folder / "gallop.dpkg-new"
    # In another version every module lies elsewhere.
    newer.write_bytes(os.urandom(program.stat().st_size))
    with SimulatorServer(load_card(), tmp_path / "simulator") as url:
        given = {"SHORTAPI_KEY": "packaging-key", "SHORTAPI_BASE_URL": url}
        options = ["--resolution", "720P", "--duration", "3", "--json"]
        with subprocess.Popen(
            [program, "generate", "A horse", *options],
            env=alone(tmp_path, **given),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            try:
                assert process.stderr is not None
                # It asks before it sends anything, and before it loads what it sends with.
                asked = b""
                while not asked.endswith(b"[y/N] "):
                    asked += (byte := process.stderr.read(1))
                    assert byte, asked
                newer.rename(program)
                said, complaints = process.communicate(b"y\n", timeout=PATIENCE_S)
            finally:
                process.kill()
    assert process.returncode == 0, complaints.decode()
    assert Path(json.loads(said)["path"]).is_file()


def test_the_start_is_timed_against_the_source(made: Made) -> None:
    """For the reader: a busy machine proves nothing about it."""
    print()
    start.main(str(made.frozen / "gallop"), runs=3)
