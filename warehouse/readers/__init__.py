"""What people ask of a warehouse: typed functions that return frozen records, for command line, web and notebooks.

Each takes an open connection (`warehouse.connections.open_read_only`). The SQL of a question stands in one place,
beside the record that it fills.
"""
