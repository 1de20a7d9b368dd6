"""Where a resident can go: cells of task and kind; later doors and the ways between them."""
