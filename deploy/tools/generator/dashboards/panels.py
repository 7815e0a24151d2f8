"""What every dashboard is made of: lines over time, one number, a table. Built with Grafana's own SDK, which knows the
schema; Grafana lays them out, 24 columns a row."""

from collections.abc import Sequence
from typing import NamedTuple

from grafana_foundation_sdk.builders import common, stat, table, timeseries
from grafana_foundation_sdk.builders.dashboard import Dashboard, DashboardLink, QueryVariable, Row, ThresholdsConfig
from grafana_foundation_sdk.builders.prometheus import Dataquery
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models import units
from grafana_foundation_sdk.models.common import (
    BigValueColorMode,
    LegendDisplayMode,
    SortOrder,
    TooltipDisplayMode,
    VisibilityMode,
    VizOrientation,
)
from grafana_foundation_sdk.models.dashboard import (
    DashboardCursorSync,
    DashboardLinkType,
    DataSourceRef,
    Threshold,
    ThresholdsMode,
    VariableRefresh,
    VariableSort,
)
from grafana_foundation_sdk.models.prometheus import PromQueryFormat

__all__ = [
    "Panel",
    "Query",
    "dashboard",
    "lines",
    "quantiles",
    "rate",
    "row",
    "service_variable",
    "stat_of",
    "table_of",
    "text",
]

PROMETHEUS = DataSourceRef(type_val="prometheus", uid="prometheus")
TAG = "tradewind"
SERVICE = 'service=~"$service"'
ORDERS = 'service="order", method="POST", route="/v1/orders"'

Panel = timeseries.Panel | stat.Panel | table.Panel


class Query(NamedTuple):
    expr: str
    legend: str = ""


def rate(metric: str, by: str, where: str = "") -> str:
    """How much of a counter comes a second, by some of its labels."""
    return f"sum by ({by}) (rate({metric}{{{where}}}[$__rate_interval]))"


def hourly(metric: str, by: str, where: str = "") -> str:
    """How much a counter grew in an hour."""
    return f"sum by ({by}) (increase({metric}{{{where}}}[1h]))"


def share_of(part: str, whole: str, by: str, where: str = "") -> str:
    """Nothing where nothing was asked, and 0 where nothing failed."""
    every, some = rate(whole, by, where), rate(whole, by, ", ".join(filter(None, (where, part))))
    return f"({some} or {every} * 0) / ({every} > 0)"


def quantiles(histogram: str, by: str, where: str = "", of: Sequence[float] = (0.5, 0.99)) -> list[Query]:
    labels = [f"{{{{{label.strip()}}}}}" for label in by.split(",") if label.strip()]
    inner = f"sum by ({', '.join(filter(None, (by, 'le')))}) (rate({histogram}_bucket{{{where}}}[$__rate_interval]))"
    return [Query(f"histogram_quantile({each}, {inner})", " ".join([*labels, f"{each * 100:g} %"])) for each in of]


def lines(
    title: str, description: str, unit: str, queries: Sequence[Query], *, width: int = 8, traces: bool = False
) -> timeseries.Panel:
    """`traces`: each dot is a measurement of which there is a trace."""
    panel = (
        timeseries.Panel()
        .title(title)
        .description(description)
        .unit(unit)
        .datasource(PROMETHEUS)
        .height(8)
        .span(width)
        .min(0)
        .fill_opacity(8)
        .show_points(VisibilityMode.NEVER)
        .tooltip(common.VizTooltipOptions().mode(TooltipDisplayMode.MULTI).sort(SortOrder.DESCENDING))
        .legend(common.VizLegendOptions().display_mode(LegendDisplayMode.LIST).show_legend(True))
    )
    for number, query in enumerate(queries):
        panel.with_target(_asked(query, number).range().exemplar(traces))
    return panel


def stat_of(
    title: str, description: str, unit: str, expr: str, *, red_from: float | None = None, width: int = 4
) -> stat.Panel:
    """One number, as it is now. `red_from`: from there on it is red."""
    steps = [Threshold(value=None, color="green")]
    if red_from is not None:
        steps.append(Threshold(value=red_from, color="red"))
    return (
        stat.Panel()
        .title(title)
        .description(description)
        .unit(unit)
        .datasource(PROMETHEUS)
        .height(4)
        .span(width)
        .color_mode(BigValueColorMode.VALUE)
        .orientation(VizOrientation.AUTO)
        .thresholds(ThresholdsConfig().mode(ThresholdsMode.ABSOLUTE).steps(steps))
        .reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]).values(False))
        .with_target(_asked(Query(expr), 0).instant())
    )


def table_of(title: str, description: str, unit: str, queries: Sequence[Query], *, width: int = 24) -> table.Panel:
    panel = table.Panel().title(title).description(description).unit(unit).datasource(PROMETHEUS).height(10).span(width)
    for number, query in enumerate(queries):
        panel.with_target(_asked(query, number).instant().format(PromQueryFormat.TABLE))
    return panel


def _asked(query: Query, number: int) -> Dataquery:
    asked = Dataquery().expr(query.expr).ref_id("ABCDEFGHIJ"[number]).datasource(PROMETHEUS)
    return asked.legend_format(query.legend) if query.legend else asked


def row(title: str) -> Row:
    return Row(title)


def service_variable() -> QueryVariable:
    return (
        QueryVariable("service")
        .label("Service")
        .description("Those whose panels are shown")
        .datasource(PROMETHEUS)
        .query("label_values(tradewind_build_info, service)")
        .refresh(VariableRefresh.ON_TIME_RANGE_CHANGED)
        .sort(VariableSort.ALPHABETICAL_ASC)
        .include_all(True)
        .all_value(".*")
        .multi(True)
    )


def dashboard(
    uid: str, title: str, description: str, parts: Sequence[Row | Panel], *, by_service: bool = False
) -> Dashboard:
    made = (
        Dashboard(title)
        .uid(f"tradewind-{uid}")
        .description(description)
        .tags([TAG])
        .readonly()
        .refresh("30s")
        .time("now-1h", "now")
        .timezone("browser")
        .tooltip(DashboardCursorSync.CROSSHAIR)
        .link(
            DashboardLink("Tradewind").type(DashboardLinkType.DASHBOARDS).tags([TAG]).as_dropdown(True).keep_time(True)
        )
    )
    if by_service:
        made.with_variable(service_variable())
    for part in parts:
        made.with_row(part) if isinstance(part, Row) else made.with_panel(part)
    return made


def text(made: Dashboard) -> str:
    return JSONEncoder(sort_keys=True, indent=2).encode(made.build()) + "\n"


SECONDS, PER_SECOND, COUNT, SHARE, BYTES, NONE = (
    units.Seconds,
    units.OpsPerSecond,
    units.Short,
    units.PercentUnit,
    units.BytesIEC,
    units.NoUnit,
)
REQUESTS = units.RequestsPerSecond
