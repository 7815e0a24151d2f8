"""The words that products are called by: what a mistyped word is corrected to."""

from sqlalchemy import Column, Index, MetaData, Table, Text


def search_tables(metadata: MetaData) -> None:
    word = Table(
        "word",
        metadata,
        Column("word", Text, primary_key=True),
        comment="Every word of a title, brand or category; kept when the last product with it goes",
    )
    Index("word_trigrams", word.c.word, postgresql_using="gin", postgresql_ops={"word": "gin_trgm_ops"})
