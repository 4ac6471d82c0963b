"""A drawing as a PNG picture, for those who paste it into a document."""

from threading import Lock

# A large drawing takes some seconds and hundreds of megabytes: one at a time.
DRAWING = Lock()
# Twice as sharp as a screen needs, for paper, while it is so small.
SHARP, SHARP_PIXELS = 2.0, 6_000_000


def png(svg: str, pixels: float) -> bytes:
    """The picture of an SVG file, of so many pixels; its letters are those that the renderer brings with it."""
    import vl_convert  # noqa: PLC0415 - large, and hardly ever asked for

    with DRAWING:
        drawn: bytes = vl_convert.svg_to_png(svg, scale=SHARP if pixels <= SHARP_PIXELS else 1.0)
    return drawn
