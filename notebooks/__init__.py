"""The annual report and notebooks for analysts; read the warehouse only."""
