"""The time limit of waits in tests: only a hang reaches it, not a slow machine.

A wait that reaches it fails its test; `tests/watchdog.py` ends a test that blocks. A test of a
time-out does not use this limit: it passes its own short one to the program.
"""

PATIENCE_S = 300.0
PATIENCE_MS = 300_000
