"""The chapters of the report, one module each: a function that makes blocks of a year's figures."""
