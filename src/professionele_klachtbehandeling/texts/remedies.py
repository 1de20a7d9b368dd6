"""When a mistake arises, and what to do about it: what the reference tells beside its sentence."""

from professionele_klachtbehandeling.texts import text


def cause(code: str, language: str) -> str:
    """Return when a mistake with this code arises.

    Raises:
        LookupError: there is no such code.

    >>> cause("no-file", "en")
    'The file named does not exist.'
    """
    return text(f"cause.{code}", language)


def remedy(code: str, language: str) -> str:
    """Return what to do about a mistake with this code.

    Raises:
        LookupError: there is no such code.

    >>> remedy("no-file", "en")
    'Check the name and the directory.'
    """
    return text(f"remedy.{code}", language)
