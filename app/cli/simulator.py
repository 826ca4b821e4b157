"""`gallop simulator`: serves the simulated ShortAPI until it is interrupted."""

import signal
import threading

from app.aio.ending_signals import ending_signals
from app.bootstrap.environment import Environment
from app.core.model_card import ModelCard
from app.demo.server import SimulatorServer
from app.storage.paths import close_to_others
from app.system.interrupts import Interruption
from app.system.streams import print_result, say


def simulate(
    port: int, card: ModelCard, environment: Environment, interruption: Interruption
) -> int:
    """Serve on the loopback interface until a signal arrives; returns the exit status."""
    stop = threading.Event()
    for number in ending_signals():
        signal.signal(number, lambda *_: stop.set())
    close_to_others(environment.paths)
    if interruption.has_come:
        return 0
    folder = environment.paths.for_demo().data_dir / "simulator"
    server = SimulatorServer(card, folder, port)
    try:
        url = server.start()
    except OSError as error:
        where = f" (“{error.filename}”)" if error.filename else ""
        say(f"The simulator couldn't start: {error.strerror}{where}.")
        return 1
    print_result(
        f"The simulated ShortAPI is at {url} (any key; nothing is charged). "
        "Press Ctrl+C to stop it.\n"
        f"To use it in the window: SHORTAPI_BASE_URL={url} SHORTAPI_KEY=demo gallop"
    )
    # With a time-out, because Windows handles Ctrl+C only between waits.
    while not stop.wait(1.0):
        pass
    server.stop()
    return 0
