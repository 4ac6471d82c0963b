"""Pages whose text is missing or bad: told by a measure, read from their pictures by Tesseract, or mended.

What is imported here is light: numpy and Tesseract are imported when the first picture of a page is read.
"""
