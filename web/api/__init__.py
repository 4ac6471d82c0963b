"""The same as the pages show, as JSON with an OpenAPI document: endpoints in `endpoints`, the document in `document`."""
