"""The OpenAPI document of the API, made from its endpoints."""

from collections.abc import Sequence
from importlib.metadata import version
from inspect import cleandoc
from typing import Any

import msgspec

from web.api.endpoint import Endpoint
from web.errors import API

OPENAPI = "3.1.0"
REFERENCES = "#/components/schemas/{name}"
INTRODUCTION = (
    "Det samme som sidene viser, som JSON. Id-ene er de samme i adresser, svar og datavarehus, og de er stabile. "
    "Dager skrives 2024-06-30. Ukjent er null. "
    "Opplysningene er lest ut av møtepapirene av et program; papirene gjelder."
)
FAILURES = {
    "400": "Noe i adressen kan ikke tolkes.",
    "404": "Det som adressen peker på, finnes ikke.",
    "503": "Datavarehuset kan ikke åpnes.",
}


def openapi(endpoints: Sequence[Endpoint]) -> dict[str, Any]:
    """The document, as it is written to JSON."""
    answers = [endpoint.returns for endpoint in endpoints]
    schemas, components = msgspec.json.schema_components(answers, ref_template=REFERENCES)
    return {
        "openapi": OPENAPI,
        "info": {"title": "saksgang", "version": version("saksgang"), "description": INTRODUCTION},
        "paths": {
            API + endpoint.path: {"get": _operation(endpoint, schema)}
            for endpoint, schema in zip(endpoints, schemas, strict=True)
        },
        "components": {"schemas": {name: _described(schema) for name, schema in components.items()}},
    }


def _described(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a record, its docstring without the blanks before its lines."""
    return schema | ({"description": cleandoc(schema["description"])} if "description" in schema else {})


def _operation(endpoint: Endpoint, schema: object) -> dict[str, Any]:
    """What may be asked at one address, and what comes back."""
    key = [{"name": endpoint.key, "in": "path", "required": True, "schema": {"type": "string"}}] if endpoint.key else []
    asked = [
        {"name": one.name, "in": "query", "description": one.words, "schema": one.schema} for one in endpoint.parameters
    ]
    answers = {"200": {"description": "Svaret", "content": {"application/json": {"schema": schema}}}}
    failures = {status: {"description": words} for status, words in FAILURES.items() if status != "404" or key}
    return {
        "summary": endpoint.words,
        "operationId": endpoint.path.strip("/").partition("/{")[0].replace("/", "-") + ("-en" if key else ""),
        "parameters": [*key, *asked],
        "responses": answers | failures,
    }
