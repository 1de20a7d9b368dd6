"""A plug-in that ends the process when it is imported."""

import sys

print("tot ziens")
sys.exit(3)
