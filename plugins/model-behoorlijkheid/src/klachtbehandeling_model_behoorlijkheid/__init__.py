"""A maturity model on the 22 norms of the Behoorlijkheidswijzer: data alone, offered by the hook for models."""
