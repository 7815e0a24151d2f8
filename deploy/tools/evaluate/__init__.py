"""`tradewind evaluate …`: how good are the suggestions, measured on labelled data."""

import os
from pathlib import Path
from typing import Annotated

import orjson
import typer

File = Annotated[Path, typer.Option(exists=True, dir_okay=False)]
DataSets = Annotated[
    Path | None,
    typer.Option(
        envvar="TRADEWIND_DATA_SETS", file_okay=False, help="the folder that holds product-matching/, us-hts/"
    ),
]
Json = Annotated[Path | None, typer.Option("--json", help="write the figures here too")]


def register(app: typer.Typer) -> None:
    commands = typer.Typer(no_args_is_help=True, help="Measure suggestions on labelled data.")
    app.add_typer(commands, name="evaluate")

    @commands.callback()
    def evaluate() -> None:
        """Measure suggestions on labelled data."""

    @commands.command("matching")
    def matching_command(
        pairs: File,
        train: Annotated[
            Path | None,
            typer.Option(exists=True, dir_okay=False, help="labelled pairs to learn from; default: by the columns"),
        ] = None,
        data_sets: DataSets = None,
        json: Json = None,
    ) -> None:
        """Precision, recall and F1 (0 to 1) over a file of pairs: left TAB right TAB label, each side `COL name VAL
        value …`, plain or gzipped. Learns from the train split with the same columns, and from nothing else."""
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # before the library of learning is loaded
        from deploy.tools.evaluate import matching

        try:
            found = matching.evaluate(pairs, train, data_sets)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None
        tell(found, json)

    @commands.command("hs")
    def hs_command(
        lines: Annotated[
            Path | None,
            typer.Option(exists=True, dir_okay=False, help="description TAB HS code; default: each line of us-hts"),
        ] = None,
        every: Annotated[int, typer.Option(min=1, help="ask for each Nth line only")] = 1,
        data_sets: DataSets = None,
        json: Json = None,
    ) -> None:
        """How often (0 to 1) the right HS code of six digits is the first, and among the first five, that tariff texts
        suggest for a description. A tariff line of the very same words is passed over."""
        from deploy.tools.evaluate import hs

        try:
            found = hs.evaluate(lines, every, data_sets)
        except (ValueError, OSError) as error:
            raise typer.BadParameter(str(error)) from None
        tell(found, json)


def tell(figures: dict[str, object], json: Path | None) -> None:
    text = orjson.dumps(figures, option=orjson.OPT_INDENT_2).decode()
    typer.echo(text)
    if json:
        json.write_text(text + "\n")
