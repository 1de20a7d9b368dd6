"""What is handed over: the report as a value, and the formats that write it."""
