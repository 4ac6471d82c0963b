"""The pages: each a module with ROUTES, a sequence of Starlette's routes, named in PAGES.

Handlers are plain functions, which run in threads: `with asked(request) as connection:`, a reader, `render(...)`.
"""

# In the order in which routes are tried; each answers below a path of its own.
PAGES = (
    "health",
    "search",
    "case",
    "lineage",
    "documents",
    "meetings",
    "bodies",
    "persons",
    "follow_ups",
    "figures",
    "quality",
    "corrections",
    "api",
    "feeds",
)
