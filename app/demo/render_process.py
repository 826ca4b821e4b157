"""What runs in the renderer's own process: clips in, one after the other, until the pipe closes."""

import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue

from app.demo.look import ClipSpec
from app.fs.atomic import replacing
from app.fs.private import make_private_file

PART_SUFFIX = ".part"
# Below the window, which wakes first, yet with enough of a busy computer left (two cores kept fully
# busy by others) to have 15 s of 1080p ready in under 12 s.
_NICENESS = 2


@dataclass(frozen=True, slots=True)
class RenderOrder:
    """One clip to render to `path`, which exists once it is complete and never before."""

    spec: ClipSpec
    path: Path


@dataclass(frozen=True, slots=True)
class RenderReport:
    """How an order ended; `failure` is empty when the clip is in its place."""

    failure: str = ""


def part_path(path: Path, process_id: int) -> Path:
    """Where the renderer with this id keeps the clip for `path` until it is complete.

    Each has a place of its own: another simulator may be at work on the same folder.
    """
    return path.with_name(f"{path.name}.{process_id}{PART_SUFFIX}")


def serve_renders(pipe: Connection) -> None:
    """Render every RenderOrder that comes through `pipe` and answer with a RenderReport.

    Runs until the other end of `pipe` is closed, by the owner or by the owner's death; then the
    process ends at once, also in the middle of a clip.
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
            # Not sys.exit: the other thread may be deep inside FFmpeg.
            os._exit(0)


def _render(order: RenderOrder) -> RenderReport:
    # Imported here: the owner imports this module too, and does not need FFmpeg.
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
    """Send what FFmpeg's libraries print nowhere: the terminal belongs to the owner."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        # A windowed program on Windows has neither.
        with suppress(OSError):
            os.dup2(nowhere, descriptor)
    os.close(nowhere)
