"""`python -m professionele_klachtbehandeling` is the command `klachtbehandeling`."""

from professionele_klachtbehandeling.cli import main

if __name__ == "__main__":
    main()
