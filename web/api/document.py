"""The OpenAPI document of the API, made from its endpoints."""

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any, Literal

from pydantic import TypeAdapter

from web.api.endpoint import Endpoint
from web.errors import API

OPENAPI = "3.1.0"
WRITTEN: Literal["serialization"] = "serialization"
REFERENCES = "#/components/schemas/{model}"
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
    schemas, definitions = TypeAdapter.json_schemas(
        [(endpoint.path, WRITTEN, endpoint.adapter) for endpoint in endpoints], ref_template=REFERENCES
    )
    return {
        "openapi": OPENAPI,
        "info": {"title": "saksgang", "version": version("saksgang"), "description": INTRODUCTION},
        "paths": {
            API + endpoint.path: {"get": _operation(endpoint, schemas[endpoint.path, WRITTEN])}
            for endpoint in endpoints
        },
        "components": {"schemas": definitions.get("$defs", {})},
    }


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
