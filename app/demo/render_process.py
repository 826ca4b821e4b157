"""The code of the render process: renders one clip after another until the pipe closes."""

import os
import threading
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue

from msgspec import Struct

from app.demo.look import ClipSpec
from app.fs.atomic import replacing
from app.fs.private import make_private_file

PART_SUFFIX = ".part"
# Lower priority than the window, but high enough that 15 s of 1080p take under 12 s while other
# programs keep two cores fully busy.
_NICENESS = 2


class RenderOrder(Struct, frozen=True):
    """One clip to render to `path`, which exists only once it is complete."""

    spec: ClipSpec
    path: Path


class RenderReport(Struct, frozen=True):
    """The result of an order; `failure` is empty when the clip is at its path."""

    failure: str = ""


def part_path(path: Path, process_id: int) -> Path:
    """The path of the unfinished clip for `path` in the renderer with this process id.

    The id makes it unique: another simulator may use the same folder.
    """
    return path.with_name(f"{path.name}.{process_id}{PART_SUFFIX}")


def serve_renders(pipe: Connection) -> None:
    """Render every RenderOrder received through `pipe` and answer with a RenderReport.

    Runs until the owner closes the other end of `pipe` or dies. Then the process ends at once, even
    in the middle of a clip.
    """
    _be_quiet()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    orders: SimpleQueue[RenderOrder] = SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, orders), name="orders", daemon=True).start()
    while True:
        pipe.send(_render(orders.get()))


def _receive(pipe: Connection, orders: SimpleQueue[RenderOrder]) -> None:
    while True:
        try:
            orders.put(pipe.recv())
        except (EOFError, OSError):
            # Not sys.exit: the other thread may be inside FFmpeg.
            os._exit(0)


def _render(order: RenderOrder) -> RenderReport:
    # Imported here: the owner also imports this module and does not need FFmpeg.
    from app.demo.clip_render import render_clip

    part = part_path(order.path, os.getpid())
    make_private_file(part)
    try:
        with replacing(order.path, part, is_durable=False):
            render_clip(order.spec, part)
    except OSError as error:
        return RenderReport(str(error))
    return RenderReport()


def _be_quiet() -> None:
    """Discard what FFmpeg's libraries print: the terminal belongs to the owner."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        # A windowed program on Windows has neither.
        with suppress(OSError):
            os.dup2(nowhere, descriptor)
    os.close(nowhere)
