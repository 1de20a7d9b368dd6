"""What the law asks, dated and with its article: the floor under every level."""
