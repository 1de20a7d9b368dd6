"""The promises of each kind of plug-in, as classes of tests to be subclassed."""
