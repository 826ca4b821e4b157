"""The version of a file on a server, and the range of it that an answer contains."""

import re
from dataclasses import dataclass

import httpx
from msgspec import Struct

_CONTENT_RANGE = re.compile(r"bytes[ =]+(\d{1,15})-(\d{1,15})/(\d{1,15}|\*)", re.IGNORECASE)
_UNSATISFIED = re.compile(r"bytes[ =]+\*/(\d{1,15})", re.IGNORECASE)


class FileVersion(Struct, frozen=True):
    """ETag, Last-Modified and size of one version of a file; empty or None where unknown."""

    etag: str = ""
    modified: str = ""
    size_bytes: int | None = None

    @classmethod
    def parse(cls, text: str) -> "FileVersion":
        """The version that `as_text` wrote; of any other text, the readable fields."""
        etag, modified, size = (*text.split("\n"), "", "")[:3]
        return cls(etag, modified, int(size) if size.isdecimal() else None)

    def as_text(self) -> str:
        """The version as text for `parse`; empty when the server sends none of its fields."""
        size = "" if self.size_bytes is None else str(self.size_bytes)
        return "\n".join((self.etag, self.modified, size)).rstrip("\n")

    @property
    def strong_etag(self) -> str:
        """The ETag if it identifies the exact bytes and can be sent back, else empty."""
        return self.etag if self.etag.startswith('"') and self.etag.isascii() else ""

    def may_be(self, other: "FileVersion") -> bool:
        """Whether no known field differs; decoding the file decides in the end."""
        pairs = (
            (self.etag.removeprefix("W/"), other.etag.removeprefix("W/")),
            (self.modified, other.modified),
            (self.size_bytes, other.size_bytes),
        )
        return all(not mine or not theirs or mine == theirs for mine, theirs in pairs)


@dataclass(frozen=True, slots=True)
class ContentRange:
    """The bytes of a file in an answer, from `start` up to `end` (exclusive).

    `end` and `total_bytes`, the size of the file, are None where unknown.
    """

    start: int = 0
    end: int | None = None
    total_bytes: int | None = None


def version_of(response: httpx.Response, total_bytes: int | None) -> FileVersion:
    """The version of a file of `total_bytes` that `response` contains."""
    headers = response.headers
    return FileVersion(
        headers.get("ETag", "").strip(), headers.get("Last-Modified", "").strip(), total_bytes
    )


def range_of(response: httpx.Response) -> ContentRange | None:
    """The byte range of `response`; None for a part without a stated position."""
    found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
    if response.status_code == httpx.codes.PARTIAL_CONTENT and found:
        total_bytes = None if found[3] == "*" else int(found[3])
        return ContentRange(int(found[1]), int(found[2]) + 1, total_bytes)
    if response.status_code == httpx.codes.PARTIAL_CONTENT:
        return None
    length = response.headers.get("Content-Length", "")
    return ContentRange(total_bytes=int(length) if length.isdecimal() else None)


def size_in_refusal(response: httpx.Response) -> int | None:
    """The size of the file in a 416 answer: the requested range lies outside it."""
    found = _UNSATISFIED.fullmatch(response.headers.get("Content-Range", "").strip())
    return int(found[1]) if found else None
