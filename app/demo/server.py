"""Runs the simulator on loopback, in a thread with its own event loop."""

import asyncio
import socket
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import uvicorn
from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.aio.tasks import running
from app.core.model_card import ModelCard
from app.core.ports import WallClock
from app.demo.asgi import create_app
from app.demo.renderer import Renderer
from app.demo.simulator import Simulator

_HOST = "127.0.0.1"


class SimulatorServer:
    """The simulated ShortAPI at http://127.0.0.1:PORT, reachable from this computer only.

    Jobs and clips are stored in `folder` and survive a restart. `port` 0 takes any free port.
    `on_job_ended` is called in the simulator's thread with the id of each job whose rendering
    ended. As a context manager it starts, gives the base URL, and stops.
    """

    def __init__(
        self,
        card: ModelCard,
        folder: Path,
        port: int = 0,
        *,
        clock: WallClock | None = None,
        on_job_ended: Callable[[str], None] | None = None,
    ) -> None:
        self._card = card
        self._folder = folder
        self._port = port
        self._clock = clock or _ServiceClock()
        self._on_job_ended = on_job_ended
        self._running: tuple[threading.Thread, _Server] | None = None

    def start(self) -> str:
        """Start to serve; returns the base URL once requests are answered.

        Raises OSError with a readable text when the port is taken or the folder cannot be used.
        """
        if self._running is not None:
            raise RuntimeError("the simulator is already running")
        listener = _listen(self._port)
        base_url = f"http://{_HOST}:{listener.getsockname()[1]}"
        renderer = Renderer()
        try:
            simulator = Simulator(
                self._card, self._folder, self._clock, renderer, self._on_job_ended
            )
        except OSError:
            listener.close()
            raise
        server = _Server(simulator, base_url)
        thread = threading.Thread(
            target=_run,
            args=(server, simulator, renderer, listener),
            name="gallop-simulator",
            daemon=True,
        )
        thread.start()
        server.is_ready.wait()
        if not server.started:
            thread.join()
            raise RuntimeError("the simulator could not be started")
        self._running = (thread, server)
        return base_url

    def stop(self) -> None:
        """Stop serving and rendering, and wait for both. Does nothing when not running."""
        if self._running is None:
            return
        thread, server = self._running
        self._running = None
        server.end()
        thread.join()

    def __enter__(self) -> str:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


class _ServiceClock:
    """The clock of the service, which is independent of the app's (core.ports.WallClock)."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class _Server(uvicorn.Server):
    """A uvicorn server that reports when it is ready and can cut connections."""

    def __init__(self, simulator: Simulator, base_url: str) -> None:
        super().__init__(
            uvicorn.Config(
                create_app(simulator, base_url, self.cut),
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                # Keep the program's logging configuration; log only the server's own errors.
                log_config=None,
                log_level="error",
                access_log=False,
                server_header=False,
                # Only for a request that arrives while the listener is being closed.
                timeout_graceful_shutdown=1,
            )
        )
        self.is_ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()

    def end(self) -> None:
        """Stop serving. Thread-safe."""
        # Uvicorn polls this flag ten times a second, so no lock and no wake-up is needed.
        self.should_exit = True

    def cut(self, scope: Scope) -> None:
        """Close the connection of `scope` after the bytes already written have been sent."""
        for connection in self._connections():
            if connection.client == scope["client"]:
                connection.transport.close()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Some requests never end by themselves, so do not wait for them.
        for connection in self._connections():
            connection.transport.abort()
        await super().shutdown(sockets)

    def _connections(self) -> list[H11Protocol]:
        known = self.server_state.connections
        return [connection for connection in known if isinstance(connection, H11Protocol)]


def _listen(port: int) -> socket.socket:
    """A socket that already listens: from now on a request waits instead of being refused."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # On Windows this option would let two programs share the port.
    if sys.platform != "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((_HOST, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise OSError(
            error.errno,
            f"The simulator can't use port {port} on this computer ({error.strerror}). "
            "Stop the program that uses it, or choose another port",
        ) from error
    return listener


def _run(
    server: _Server, simulator: Simulator, renderer: Renderer, listener: socket.socket
) -> None:
    try:
        asyncio.run(_serve(server, simulator, renderer, listener))
    finally:
        listener.close()
        # Also after a failure: the thread's error is reported, and `start` must not wait forever.
        server.is_ready.set()


async def _serve(
    server: _Server, simulator: Simulator, renderer: Renderer, listener: socket.socket
) -> None:
    try:
        # The server ends before the renderer; otherwise the end would look like a failed job.
        async with running("render demo clips", simulator.render_jobs()) as rendering:
            rendering.add_done_callback(lambda _: server.end())
            await server.serve(sockets=[listener])
    finally:
        renderer.stop()
