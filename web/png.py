"""A drawing as a PNG picture, for those who paste it into a document."""

import subprocess
import sys
from threading import Lock

# The renderer holds all of Python while it draws, seconds for a large picture, so it does that in a process of its own.
RENDER = """
import sys, vl_convert
drawn = sys.stdin.buffer.read().decode()
sys.stdout.buffer.write(vl_convert.svg_to_png(drawn, scale=float(sys.argv[1])))
"""
# One at a time: a large one takes some hundred megabytes.
DRAWING = Lock()
LONGEST_SECONDS = 60
# Twice as sharp as a screen needs, for paper, while it is so small.
SHARP, SHARP_PIXELS = 2, 6_000_000


class PngError(Exception):
    """A picture could not be drawn in time, or its renderer is not installed; the SVG file is there all the same."""


def png(svg: str, pixels: int) -> bytes:
    """The picture of an SVG file of so many pixels, in letters that the renderer brings with it. Raises PngError."""
    scale = SHARP if pixels <= SHARP_PIXELS else 1
    command = [sys.executable, "-c", RENDER, str(scale)]
    try:
        with DRAWING:
            done = subprocess.run(  # noqa: S603 - our own words
                command, input=svg.encode(), capture_output=True, check=True, timeout=LONGEST_SECONDS
            )
    except (subprocess.SubprocessError, OSError) as error:
        raise PngError(str(error)) from error
    return done.stdout
