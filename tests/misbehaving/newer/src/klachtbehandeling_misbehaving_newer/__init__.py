"""A plug-in for another version of the library, which must not even be imported."""

raise AssertionError("this must not be imported")
