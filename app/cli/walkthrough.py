"""Operates the real window: types a prompt, generates, waits and plays; for demos and checks.

It acts as a user does, through accessible and object names, so that it shows what users get.
"""

import asyncio
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from app.aio.tasks import running
from app.bootstrap.window import Companion, OpenWindow
from app.bridge.platform.loop import next_emission
from app.core.library.clip import Clip
from app.system.streams import print_result

Kind = TypeVar("Kind", bound=QWidget)

_PROMPT = (
    "A black lab swimming across a mountain lake at dawn, camera low over the water.\n\n"
    "Shot 1 [0-3s] wide, the dog enters from the left.\n"
    "Shot 2 [3-5s] close on the eyes, ripples.\n\n"
    "Audio: water, breath, distant birds.\nConstraints: no dialogue, no music."
)
_WATCH_S = 2.0
_WITHIN_S = 120.0


class WalkthroughFailed(Exception):
    """An expected result did not appear."""


async def make_and_watch(opened: OpenWindow, prompt: str = _PROMPT) -> Clip:
    """Type `prompt`, press Generate, and return the clip once its first frame is shown.

    Raises WalkthroughFailed, or TimeoutError after two minutes.
    """
    window, session = opened.window, opened.session
    player = window.stage.player
    failed: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def on_failed(message: str) -> None:
        if not failed.done():
            failed.set_result(message)

    player.playback_failed.connect(on_failed)
    clip: Clip
    async with asyncio.timeout(_WITHIN_S):
        if not session.is_open:
            await next_emission(session.opened)
        _named(window, QPlainTextEdit, "Prompt").setPlainText(prompt)
        tiers = session.price_list.card.resolutions
        cheapest = min(tiers, key=lambda tier: tier.price_usd_per_s)
        _named(window, QAbstractButton, cheapest.name).click()
        async with (
            running("clip", next_emission(session.clip_kept)) as kept,
            running("picture", next_emission(player.frame_shown)) as framed,
        ):
            _named(window, QAbstractButton, "Generate").click()
            (clip,) = await kept
            await asyncio.wait((framed, failed), return_when=asyncio.FIRST_COMPLETED)
    player.playback_failed.disconnect(on_failed)
    if failed.done():
        raise WalkthroughFailed(failed.result())
    frame = player.current_image()
    if frame.isNull() or is_black(frame):
        raise WalkthroughFailed("The player shows no picture.")
    return clip


def walkthrough_in(folder: Path) -> Companion:
    """A companion that saves a screenshot in `folder` and prints where the files are."""

    async def walk(opened: OpenWindow) -> int:
        try:
            clip = await make_and_watch(opened)
        except (WalkthroughFailed, TimeoutError) as error:
            print_result(f"The demo video couldn't be generated: {error or 'it took too long'}")
            return 1
        await asyncio.sleep(_WATCH_S)
        # Grab the screen, not the window: the system paints the video, not the widget.
        at = opened.window.frameGeometry()
        screen = opened.window.screen()
        picture = screen.grabWindow(0, at.x(), at.y(), at.width(), at.height()).toImage()
        path = (folder / "gallop.png").absolute()
        await asyncio.to_thread(_save, picture, path)
        print_result(f"Video:      {clip.path}")
        print_result(f"Screenshot: {path}")
        return 0

    return walk


def is_black(image: QImage) -> bool:
    """Whether the sampled pixels of `image` are all nearly black."""
    small = image.scaled(16, 16).convertToFormat(QImage.Format.Format_Grayscale8)
    return all(small.pixelColor(x, y).value() < 16 for x in range(16) for y in range(16))


def _save(picture: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(str(path))


def _named(window: QWidget, kind: type[Kind], name: str) -> Kind:
    for widget in window.findChildren(kind):
        if widget.accessibleName() == name:
            return widget
    raise WalkthroughFailed(f"There is no “{name}” in the window.")
