"""What the secretariat sees: Norwegian pages rendered on the server from an open warehouse.

`app` puts it together, `pages` has a module for each kind of page, `addresses` says where things are found.
"""
