"""The DuckDB file that analysts, the web and the notebooks read; the only package that imports duckdb."""
