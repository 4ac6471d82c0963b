"""The same as the pages show, as JSON, with an OpenAPI document."""
