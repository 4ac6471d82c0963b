"""Imported before all else by the process that workers are forked from, for what it does.

The extractors make some 100,000 objects that stay; looking through them for garbage, again and again while they are
imported, takes a sixth of the time. `reading.prepare_worker` turns the collector on again.
"""

import gc

gc.disable()
