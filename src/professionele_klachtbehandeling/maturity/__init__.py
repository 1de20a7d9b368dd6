"""The yardstick and what people say by it: models, conditions, ratings, absence."""
