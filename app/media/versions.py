"""The versions of the media libraries, and whether they can read the API's videos."""

import av


def media_versions() -> tuple[str, ...]:
    """PyAV and the FFmpeg in it, each as "name: version"."""
    libraries = ", ".join(
        f"{name} {'.'.join(map(str, version))}" for name, version in av.library_versions.items()
    )
    return (
        f"PyAV: {av.__version__}",
        f"FFmpeg of PyAV: {av.ffmpeg_version_info} ({libraries})",
    )


# By FFmpeg's name; those of the videos, of their sound and of the posters.
_DECODERS = {"h264": "H.264", "hevc": "H.265", "aac": "AAC", "mjpeg": "JPEG"}


def missing_decoders() -> list[str]:
    """The names of the decoders that this FFmpeg lacks."""
    return [name for codec, name in _DECODERS.items() if codec not in av.codecs_available]
