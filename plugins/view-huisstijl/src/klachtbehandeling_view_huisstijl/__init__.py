"""The house style of a municipality on every chart: colours, font and logo from a small file, with contrast checked.

>>> from klachtbehandeling_view_huisstijl import HouseStyle
"""

from klachtbehandeling_view_huisstijl.house_style import HouseStyle
from klachtbehandeling_view_huisstijl.logo import Logo
from klachtbehandeling_view_huisstijl.style_file import read_house_style, style_in_force

__all__ = ["HouseStyle", "Logo", "read_house_style", "style_in_force"]
