"""How long tests wait for what must come: so long that no slow machine gets there, only a hang.

A wait that ends here fails its own test; `tests/watchdog.py` ends what does not even wait. What a
test wants to run out is a limit of the program, handed in by a name of its own.
"""

PATIENCE_S = 300.0
PATIENCE_MS = 300_000
