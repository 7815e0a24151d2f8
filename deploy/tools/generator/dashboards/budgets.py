"""The objectives of deploy/slo, in the series that Sloth names so."""

from grafana_foundation_sdk.builders.dashboard import Dashboard

from deploy.tools.generator.dashboards.panels import (
    COUNT,
    SHARE,
    Query,
    dashboard,
    lines,
    row,
    table_of,
)


def budgets() -> Dashboard:
    return dashboard(
        "budgets",
        "Error budgets",
        "The objectives of deploy/slo: what is left to fail in 30 days, and how fast it goes",
        [
            table_of(
                "Left of each budget",
                "1: nothing has failed in 30 days; 0: as much as may; below: more",
                SHARE,
                [Query("slo:period_error_budget_remaining:ratio"), Query("slo:objective:ratio")],
            ),
            row("Over time"),
            lines(
                "Left",
                "Of what may fail in 30 days",
                SHARE,
                [Query("slo:period_error_budget_remaining:ratio", "{{sloth_service}} {{sloth_slo}}")],
                width=12,
            ),
            lines(
                "Speed",
                "1 spends the budget in just 30 days; 14.4 pages",
                COUNT,
                [Query("slo:current_burn_rate:ratio", "{{sloth_service}} {{sloth_slo}}")],
                width=12,
            ),
            lines(
                "Failed in 5 minutes",
                "Share of what was asked",
                SHARE,
                [Query("slo:sli_error:ratio_rate5m", "{{sloth_service}} {{sloth_slo}}")],
            ),
            lines(
                "Failed in an hour",
                "Share of what was asked",
                SHARE,
                [Query("slo:sli_error:ratio_rate1h", "{{sloth_service}} {{sloth_slo}}")],
            ),
            lines(
                "Failed in a day",
                "Share of what was asked",
                SHARE,
                [Query("slo:sli_error:ratio_rate1d", "{{sloth_service}} {{sloth_slo}}")],
            ),
        ],
    )
