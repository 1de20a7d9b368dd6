"""From the tree of a file to values and back: one converter, which coerces nothing."""

import functools

import attrs
from cattrs import Converter

from professionele_klachtbehandeling.exchange import records, scalars, shapes


@functools.cache
def converter() -> Converter:
    """Return the converter; the readers of a class are made when a file first needs them.

    >>> from professionele_klachtbehandeling.domain.municipality import Municipality
    >>> converter().structure({"code": "344", "name": "Utrecht"}, Municipality)
    Municipality(code=MunicipalityCode(digits='0344'), name='Utrecht')
    """
    made = Converter()
    for kind, read in scalars.READERS.items():
        made.register_structure_hook(kind, read)
    for kind, write in scalars.WRITERS.items():
        made.register_unstructure_hook(kind, write)
    made.register_structure_hook_factory(_is_record, lambda kind: records.record_reader(kind, made))
    made.register_unstructure_hook_factory(_is_record, lambda kind: records.record_writer(kind, made))
    made.register_structure_hook_func(shapes.is_mapping, shapes.read_parameters)
    made.register_structure_hook_factory(
        lambda kind: shapes.inner_type(kind) is not None, lambda kind: shapes.optional_reader(kind, made)
    )
    made.register_structure_hook_factory(shapes.is_list, lambda kind: shapes.list_reader(kind, made))
    made.register_structure_hook_factory(shapes.is_list_or_all, lambda kind: shapes.list_or_all_reader(kind, made))
    made.register_structure_hook_factory(
        lambda kind: shapes.plain_type(kind) is not None, lambda kind: shapes.fact_reader(kind, made)
    )
    made.register_unstructure_hook(tuple, lambda value: list(shapes.collected(value, made.unstructure)))
    return made


def _is_record(kind: object) -> bool:
    return isinstance(kind, type) and attrs.has(kind) and kind not in scalars.READERS
