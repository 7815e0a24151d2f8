"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "family_rows_are_its_document",
        """select coalesce(r.family, d.code) as family, coalesce(r.attribute, d.attribute) as attribute
           from family_attribute r
           full join (
               select f.code, e ->> 'attribute' as attribute from family f, json_array_elements(f.attributes) e) d
               on (d.code, d.attribute) = (r.family, r.attribute)
           where r.family is null or d.code is null""",
    ),
    Invariant(
        "attribute_of_a_family_is_used",
        """select a.code from attribute a
           where not a.used and exists (select from family_attribute f where f.attribute = a.code)""",
    ),
)
