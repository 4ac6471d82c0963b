"""What is to be forgotten: documents and persons' names that a warehouse must not hold, whatever papers say."""
