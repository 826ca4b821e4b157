"""The versions of the media libraries."""

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
