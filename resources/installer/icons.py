"""Makes the application's icon in every size and form from the one drawing, `gallop.svg`."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.installer.project import RESOURCES

DRAWING = RESOURCES / "icons" / "gallop.svg"
SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)
_WINDOWS_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


@dataclass(frozen=True, slots=True)
class Icons:
    """The files: one PNG for each size in pixels, one file for Windows, one for macOS."""

    png: dict[int, Path]
    ico: Path
    icns: Path


def write_icons(folder: Path) -> Icons:
    """Draw all icons into `folder`; needs no screen."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(DRAWING))
    if not renderer.isValid():
        raise SystemExit(f"The icon {DRAWING} cannot be drawn.")
    png = {size_px: folder / f"gallop-{size_px}.png" for size_px in SIZES_PX}
    for size_px, path in png.items():
        # Each size is drawn, not scaled down: edges stay sharp.
        image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size_px, size_px))
        painter.end()
        if not image.save(str(path)):
            raise SystemExit(f"The icon {path} cannot be written.")
    ico, icns = folder / "gallop.ico", folder / "gallop.icns"
    _write_many(ico, [png[size_px] for size_px in _WINDOWS_SIZES_PX])
    _write_many(icns, [png[size_px] for size_px in (32, 64, 128, 256, 512, 1024)])
    return Icons(png, ico, icns)


def _write_many(path: Path, pictures: list[Path]) -> None:
    """One file with all `pictures`, the largest last."""
    *smaller, largest = [Image.open(picture) for picture in pictures]
    largest.save(path, append_images=smaller, sizes=[image.size for image in (*smaller, largest)])
