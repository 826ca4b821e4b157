"""Decompresses a file that a server sends compressed without a request for that."""

import zlib
from collections.abc import Iterator

from app.core.errors import DownloadBroke

GZIP_MAGIC = b"\x1f\x8b"
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
# See zlib.decompressobj: with a gzip header, with a zlib header, with neither.
_GZIP, _ZLIB, _BARE = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_PIECE_BYTES = 64 * 1024
_DEFLATED = 8
_CODINGS = frozenset(("gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress"))


class Unpacker:
    """Decompresses gzip or deflate in pieces, so that a small answer cannot fill the memory."""

    def __init__(self, window_bits: int) -> None:
        self._window_bits = window_bits
        self._stream = zlib.decompressobj(window_bits)

    @property
    def is_complete(self) -> bool:
        """Whether the compressed data is complete."""
        return self._stream.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The next `data` decompressed, in chunks of 64 KiB or less. Raises DownloadBroke."""
        while True:
            if self._stream.eof:
                # Several gzip members in a row are one file; any other data after them is invalid.
                if not data.startswith(GZIP_MAGIC):
                    return
                self._stream = zlib.decompressobj(self._window_bits)
            try:
                piece = self._stream.decompress(data, _PIECE_BYTES)
            except zlib.error as error:
                raise DownloadBroke("its compressed data is damaged") from error
            if piece:
                yield piece
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            if not data and len(piece) < _PIECE_BYTES:
                return


def is_packing(content_encoding: str) -> bool:
    """Whether a Content-Encoding names a compression; many values name none, or are invalid."""
    return not _CODINGS.isdisjoint(_codings(content_encoding))


def unpacker_for(head: bytes, content_encoding: str) -> Unpacker | None:
    """The decompressor for a file that begins with `head`; None when it is not compressed.

    The bytes decide: a coding in the header that was not applied is ignored. Raises DownloadBroke
    for a coding that is not supported here.
    """
    if head.startswith(GZIP_MAGIC):
        return Unpacker(_GZIP)
    codings = _codings(content_encoding)
    if "deflate" in codings:
        has_header = head[:1] and head[0] & 15 == _DEFLATED and not int.from_bytes(head[:2]) % 31
        return Unpacker(_ZLIB if has_header else _BARE)
    if "br" in codings or head.startswith(_ZSTD_MAGIC):
        raise DownloadBroke("it has an unknown compression")
    return None


def _codings(content_encoding: str) -> set[str]:
    return {coding.strip().lower() for coding in content_encoding.split(",")}
