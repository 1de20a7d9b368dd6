"""Pages of the reference that are made from the code and cannot lag behind it; `nox -s pages` rewrites them."""
