"""Where papers lay when they were read."""

from msgspec import Struct


class PapersRoot(Struct, frozen=True):
    """What the paths of papers start from: a folder of this machine, or an address elsewhere.

    `prefix` is how the paths of its papers begin ('' where all papers lie there, else 'protocol/2024').
    """

    prefix: str
    place: str  # '/home/kari/møtepapirer', 's3://archive/papers'
    is_address: bool = False
