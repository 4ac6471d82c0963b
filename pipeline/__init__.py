"""Order and policy: settings, discovery, workers, building a warehouse, the command line."""
