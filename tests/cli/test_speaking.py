"""Click in the user's language."""

import click

from professionele_klachtbehandeling.cli.speaking import SpokenCommand, SpokenGroup, language_option, usage_sentence


def test_command_takes_its_help_from_the_catalogue() -> None:
    """Help and short help of a part are those of its language."""
    command = SpokenCommand("score", "en", lambda: 0, [])

    assert "the profile of one or more municipalities" == command.short_help


def test_group_lists_its_parts_under_a_heading() -> None:
    """A group shows its parts under the heading of its language."""
    group = SpokenGroup("model", "nl")
    group.add_command(SpokenCommand("model-show", "nl", lambda: 0, []), "show")

    shown = group.get_help(click.Context(group, info_name="model"))

    assert "Opdrachten:\n  show  toon het hele model" in shown


def test_language_option_offers_the_languages_there_are() -> None:
    """The option for the language takes nl and en."""
    kind = language_option("nl").type

    assert isinstance(kind, click.Choice)
    assert ("nl", "en") == tuple(kind.choices)


def test_mistake_of_usage_points_to_the_help() -> None:
    """Whatever is wrong with the call, the help is named."""
    told = usage_sentence(click.UsageError("odd"), "en")

    assert "the command cannot be understood (odd)\nSee 'klachtbehandeling --help'." == told
