"""Texts that a user types into the library's search, letter by letter."""

TYPED = (
    "black horse gallops along the shore",
    "camera low over the water",
    "slow motion wide shot of a",
    "the golden light at sunset",
    "golden horse galloping",
    "黑马沿着海岸奔跑",
    "镜头 水面",
    "拉布拉多 lake",
    "handheld 4K 镜头",
    "snow",
)
