"""How far a download has come."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Bytes that have arrived, of how many if the server says."""

    received_bytes: int
    total_bytes: int | None = None

    @property
    def share(self) -> float | None:
        """From 0 to 1, or None when the whole size is unknown."""
        if not self.total_bytes:
            return None
        return min(1.0, self.received_bytes / self.total_bytes)
