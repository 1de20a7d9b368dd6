"""The public functions: where names and files meet the registry of models, measures, methods and views."""
