"""`gallop simulator`: the simulated ShortAPI until it is interrupted."""

import signal
import sys
import threading

from app.core.model_card import ModelCard
from app.demo.server import SimulatorServer
from app.environment import Environment
from app.storage.paths import close_to_others


def simulate(port: int, card: ModelCard, environment: Environment) -> int:
    """Serve on loopback until SIGINT or SIGTERM; returns the exit status."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    close_to_others(environment.paths)
    folder = environment.paths.for_demo().data_dir / "simulator"
    server = SimulatorServer(card, folder, port)
    try:
        url = server.start()
    except OSError as error:
        where = f" (“{error.filename}”)" if error.filename else ""
        print(f"The simulator could not start: {error.strerror}{where}.", file=sys.stderr)
        return 1
    print(f"The simulated ShortAPI is at {url} (any key; nothing is charged). Ctrl+C ends it.")
    print(f"To use it in the window: SHORTAPI_BASE_URL={url} SHORTAPI_KEY=demo gallop", flush=True)
    # With a time-out, so that Windows sees Ctrl+C while waiting.
    while not stop.wait(1.0):
        pass
    server.stop()
    return 0
