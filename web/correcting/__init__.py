"""Corrections in the browser: who may make them, what a form asks for, and the warehouse built anew afterwards."""
