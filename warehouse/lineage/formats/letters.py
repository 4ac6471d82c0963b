"""How wide texts are, and texts cut to a width.

Nobody knows the reader's font, so letters are measured in the widest that browsers take for plain text (DejaVu Sans):
in another one a label ends sooner, and never runs into what stands beside it.
"""

from warehouse.lineage.formats.wording import one_line, shortened

# Widths in hundredths of the letter's size, rounded up, and the letters that have them.
WIDTHS = {
    30: "ijlIJ'",
    35: " .,:;/|",
    40: "ft-()[]",
    45: "r!",
    50: '–"§_*',
    55: "csz?",
    60: "kvxyFL",
    65: "abdeghnopquøåEPSTY0123456789«»éèäöü",
    70: "ABCKRVXZÅ",
    75: "NU",
    80: "DGHOQØ&",
    85: "w+=<>",
    90: "M",
}
OTHER = 100  # m, æ, W, Æ and all that is not in the table
OF_LETTER = {letter: width for width, letters in WIDTHS.items() for letter in letters}
BOLD = 1.13  # how much wider a line of bold letters is


def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """About how wide a text is, rather too much than too little."""
    width = size * sum(OF_LETTER.get(letter, OTHER) for letter in text) / 100
    return width * BOLD if is_bold else width


def fitted(text: str, size: float, width: float, *, most: int = 1, is_bold: bool = False) -> tuple[str, ...]:
    """A text in lines that take no more than a width, cut where they are too many."""
    room = width / BOLD if is_bold else width
    words, lines = one_line(text).split(), [""]
    for place, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if text_width(longer, size) <= room:
            lines[-1] = longer
        elif lines[-1] and len(lines) < most and text_width(word, size) <= room:
            lines.append(word)
        else:
            return *lines[:-1], _cut(" ".join((lines[-1], *words[place:])).strip(), size, room)
    return tuple(lines)


def _cut(text: str, size: float, width: float) -> str:
    """The beginning of a text that is too wide."""
    longest = min(len(text), int(100 * width / size / min(WIDTHS)) + 1)
    while longest > 1 and text_width(shortened(text, longest), size) > width:
        longest -= 1
    return shortened(text, longest)
