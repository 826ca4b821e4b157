"""What a server says of a file: which version it is, and which part of it an answer holds."""

import re
from dataclasses import dataclass

import httpx

_CONTENT_RANGE = re.compile(r"bytes[ =]+(\d{1,15})-(\d{1,15})/(\d{1,15}|\*)", re.IGNORECASE)
_UNSATISFIED = re.compile(r"bytes[ =]+\*/(\d{1,15})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FileVersion:
    """ETag, Last-Modified and size of one version of a file, each as far as the server says it."""

    etag: str = ""
    modified: str = ""
    size_bytes: int | None = None

    @classmethod
    def parse(cls, text: str) -> "FileVersion":
        """The version that `as_text` gave `text` for; of any other text what can be read."""
        etag, modified, size = (*text.split("\n"), "", "")[:3]
        return cls(etag, modified, int(size) if size.isdecimal() else None)

    def as_text(self) -> str:
        """All of it for a later `parse`; empty when the server says nothing."""
        size = "" if self.size_bytes is None else str(self.size_bytes)
        return "\n".join((self.etag, self.modified, size)).rstrip("\n")

    @property
    def strong_etag(self) -> str:
        """The ETag if it names these very bytes and can be sent back, else nothing."""
        return self.etag if self.etag.startswith('"') and self.etag.isascii() else ""

    def may_be(self, other: "FileVersion") -> bool:
        """Whether nothing that is said of both differs; the decoder decides in the end."""
        pairs = (
            (self.etag.removeprefix("W/"), other.etag.removeprefix("W/")),
            (self.modified, other.modified),
            (self.size_bytes, other.size_bytes),
        )
        return all(not mine or not theirs or mine == theirs for mine, theirs in pairs)


@dataclass(frozen=True, slots=True)
class ContentRange:
    """The bytes of a file from `start` on that an answer holds, up to `end` (without it).

    `end` is None when it is not said, `total_bytes` when the size of the file is not.
    """

    start: int = 0
    end: int | None = None
    total_bytes: int | None = None


def version_of(response: httpx.Response, total_bytes: int | None) -> FileVersion:
    """Which version of a file of `total_bytes` the `response` holds."""
    headers = response.headers
    return FileVersion(
        headers.get("ETag", "").strip(), headers.get("Last-Modified", "").strip(), total_bytes
    )


def range_of(response: httpx.Response) -> ContentRange | None:
    """Which bytes `response` holds; None for a part of which it does not say where it belongs."""
    found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
    if response.status_code == httpx.codes.PARTIAL_CONTENT and found:
        total_bytes = None if found[3] == "*" else int(found[3])
        return ContentRange(int(found[1]), int(found[2]) + 1, total_bytes)
    if response.status_code == httpx.codes.PARTIAL_CONTENT:
        return None
    length = response.headers.get("Content-Length", "")
    return ContentRange(total_bytes=int(length) if length.isdecimal() else None)


def size_in_refusal(response: httpx.Response) -> int | None:
    """The size of the file that a 416 names: what was asked for lies outside it."""
    found = _UNSATISFIED.fullmatch(response.headers.get("Content-Range", "").strip())
    return int(found[1]) if found else None
