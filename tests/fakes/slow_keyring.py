"""Keyrings for processes: one that waits to be unlocked, one that writes to standard output."""

import os
import threading
from pathlib import Path

from keyring.backends.null import Keyring

LOOK_EVERY_S = 0.05
KEY = "sk-kept-0815"


class Locked(Keyring):
    """Answers once the file that the variable names is there; says so by a second one."""

    def get_password(self, service: str, username: str) -> str | None:
        unlocked = Path(os.environ["GALLOP_TEST_KEYRING"])
        unlocked.with_suffix(".asked").touch()
        while not unlocked.exists():
            threading.Event().wait(LOOK_EVERY_S)
        return KEY


class Talking(Keyring):
    """Writes to standard output, as some keyrings do that ask there for their password."""

    def get_password(self, service: str, username: str) -> str | None:
        print("Please enter the password of the keyring")
        return KEY
