"""Converts decoded frames to RGB, in the colours that players show."""

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av.filter.graph import Graph
    from av.video.frame import VideoFrame

# FFmpeg's AVCOL_SPC_UNSPECIFIED. Players then treat pictures higher than 576 rows as BT.709; FFmpeg
# treats all as BT.601, which would make posters greener than the clip.
_UNSPECIFIED_COLOURS = 2
_MAX_SD_HEIGHT_PX = 576
# FFmpeg's AVCOL_PRI_BT2020, and its transfer functions of HDR.
_BT2020 = 9
_PQ, _HLG = 16, 18
# Twelve bits are fine enough for linear light: its smallest step is less than one of sRGB's.
_LIGHT_FORMAT = "gbrp12le"
# Light from the stored value, 1 being the white of paper. See ITU-R BT.2100 (PQ at up to 10,000
# cd/m2, HLG on a screen of 1000) and BT.2408, which puts that white at 203.
_LIGHT_OF = {
    _PQ: (
        "st(0,pow(min(1,val/maxval),1/78.84375));"
        "10000/203*pow(max(ld(0)-0.8359375,0)/(18.8515625-18.6875*ld(0)),1/0.1593017578125)"
    ),
    _HLG: (
        "st(0,min(1,val/maxval));1000/203*pow(if(lte(ld(0),0.5),ld(0)*ld(0)/3,"
        "(exp((ld(0)-0.55991073)/0.17883277)+0.28466892)/12),1.2)"
    ),
}
# What is brighter than most of the picture is compressed, and nothing is cut off.
_COMPRESSED = "st(1,{light});maxval*if(lte(ld(1),0.6),ld(1),0.6+0.4*(ld(1)-0.6)/(ld(1)-0.2))"
_SRGB = "st(0,val/maxval);maxval*if(lte(ld(0),0.0031308),12.92*ld(0),1.055*pow(ld(0),1/2.4)-0.055)"
# From the primaries of BT.2020 to those of sRGB, see ITU-R BT.2087.
_TO_SRGB_PRIMARIES = {
    **{"rr": "1.6605", "rg": "-0.5876", "rb": "-0.0728"},
    **{"gr": "-0.1246", "gg": "1.1329", "gb": "-0.0083"},
    **{"br": "-0.0182", "bg": "-0.1006", "bb": "1.1187"},
}
# The filters need some unit of time.
_UNIT = Fraction(1, 1000)


class RgbConverter:
    """Converts frames to RGB with 8 bits per channel, in exactly one size; HDR becomes SDR."""

    def __init__(self, width_px: int, height_px: int) -> None:
        self._width_px = width_px
        self._height_px = height_px
        # Its tables take a third of a second, so they are kept for the next frame.
        self._hdr: Graph | None = None

    def convert(self, frame: "VideoFrame") -> "VideoFrame":
        """`frame` in RGB."""
        from av.video.reformatter import Colorspace

        is_hd = frame.height > _MAX_SD_HEIGHT_PX and frame.colorspace == _UNSPECIFIED_COLOURS
        is_hdr = frame.color_trc in _LIGHT_OF
        picture = frame.reformat(
            src_colorspace=Colorspace.ITU709 if is_hd else None,
            width=self._width_px,
            height=self._height_px,
            format=_LIGHT_FORMAT if is_hdr else "rgb24",
        )
        if not is_hdr:
            return picture
        self._hdr = self._hdr or _sdr_filters(picture, frame.color_trc, frame.color_primaries)
        self._hdr.vpush(picture)
        return self._hdr.vpull().reformat(format="rgb24")


def _sdr_filters(picture: "VideoFrame", transfer: int, primaries: int) -> "Graph":
    """Filters that turn HDR pictures like `picture` into those for a usual screen.

    FFmpeg's own conversion takes 15 s, and without one such pictures are grey.
    """
    from av.filter.graph import Graph

    light = _COMPRESSED.format(light=_LIGHT_OF[transfer])
    graph = Graph()
    steps = [
        graph.add_buffer(
            width=picture.width, height=picture.height, format=picture.format, time_base=_UNIT
        ),
        graph.add("lutrgb", r=light, g=light, b=light),
        graph.add("lutrgb", r=_SRGB, g=_SRGB, b=_SRGB),
        graph.add("buffersink"),
    ]
    if primaries == _BT2020:
        steps.insert(2, graph.add("colorchannelmixer", **_TO_SRGB_PRIMARIES))
    graph.link_nodes(*steps).configure()
    return graph
