"""The annual report (årsmelding): built once from `warehouse.figures`, rendered as a Word draft and as a web page.

`build.annual_report` makes the report: chapters of blocks (`document`), where each figure knows the rows behind it.
`notes` turns these into sentences with document and page; `word` and `html` write what is there and count nothing.
"""
