"""Keyrings for processes: one is locked at first, one writes to standard output."""

import os
import threading
from pathlib import Path

from keyring.backends.null import Keyring

LOOK_EVERY_S = 0.05
KEY = "sk-kept-0815"


class Locked(Keyring):
    """Creates one file when asked, and answers when another, named by a variable, exists."""

    def get_password(self, service: str, username: str) -> str | None:
        unlocked = Path(os.environ["GALLOP_TEST_KEYRING"])
        unlocked.with_suffix(".asked").touch()
        while not unlocked.exists():
            threading.Event().wait(LOOK_EVERY_S)
        return KEY


class Talking(Keyring):
    """Writes to standard output, as keyrings do that ask for their password there."""

    def get_password(self, service: str, username: str) -> str | None:
        print("Please enter the password of the keyring")
        return KEY
