"""An order from its placing to its end."""

from grafana_foundation_sdk.builders.dashboard import Dashboard

from deploy.tools.generator.dashboards.panels import (
    COUNT,
    ORDERS,
    PER_SECOND,
    REQUESTS,
    SECONDS,
    SHARE,
    Query,
    dashboard,
    lines,
    quantiles,
    rate,
    row,
    stat_of,
)


def order_saga() -> Dashboard:
    ways = 'type=~"order.*|stock.*|shipment.*"'
    return dashboard(
        "order-saga",
        "Order saga",
        "An order from its placing to its end: where they stand, how long each answer takes",
        [
            stat_of(
                "On their way",
                "Orders that are neither closed nor cancelled",
                COUNT,
                "sum(max by (state) (tradewind_saga_orders))",
            ),
            stat_of(
                "Overdue",
                "The answer that they wait for has not come in time",
                COUNT,
                "sum(max by (state) (tradewind_saga_overdue))",
                red_from=1,
            ),
            stat_of(
                "Placed a second",
                "Through the API",
                REQUESTS,
                f'sum(rate(tradewind_http_requests_total{{{ORDERS}, status="201"}}[5m])) or vector(0)',
            ),
            stat_of(
                "Refused",
                "Share of the orders asked for that were refused",
                SHARE,
                f'(sum(rate(tradewind_http_requests_total{{{ORDERS}, status=~"4.."}}[5m])) or vector(0)) '
                f"/ (sum(rate(tradewind_http_requests_total{{{ORDERS}}}[5m])) > 0)",
            ),
            stat_of(
                "Broken invariants",
                "Rows of order that must not exist",
                COUNT,
                'sum(max by (invariant) (tradewind_invariant_violations{service="order"}))',
                red_from=1,
            ),
            stat_of(
                "Readings of addresses",
                "By services that ship or answer, in an hour",
                COUNT,
                "sum(increase(tradewind_address_readings_total[1h])) or vector(0)",
            ),
            row("Where they are"),
            lines(
                "In each state",
                "Orders that have not ended",
                COUNT,
                [Query("max by (state) (tradewind_saga_orders)", "{{state}}")],
            ),
            lines(
                "Overdue in each state",
                "Past the deadline of the answer that they wait for",
                COUNT,
                [Query("max by (state) (tradewind_saga_overdue)", "{{state}}")],
            ),
            lines(
                "Broken invariants",
                "Checked every minute",
                COUNT,
                [Query('max by (invariant) (tradewind_invariant_violations{service="order"})', "{{invariant}}")],
            ),
            row("How long it takes"),
            lines(
                "To place one",
                "At the door of order",
                SECONDS,
                quantiles("tradewind_http_request_seconds", "", ORDERS, (0.5, 0.9, 0.99)),
                traces=True,
            ),
            lines(
                "From placing to each answer",
                "Half of them, and all but one in a hundred",
                SECONDS,
                quantiles("tradewind_saga_answer_seconds", "answer"),
            ),
            lines(
                "Each step's age",
                "From an event to its effect in the next service",
                SECONDS,
                quantiles("tradewind_event_age_seconds", "service, type", ways, (0.99,)),
                traces=True,
            ),
            row("What flows"),
            lines(
                "Placed, by answer of the API",
                "201 is taken; what it says of others stands in the problem",
                REQUESTS,
                [Query(rate("tradewind_http_requests_total", "status", ORDERS), "{{status}}")],
            ),
            lines(
                "Steps",
                "Events of orders, stock and parcels that were applied",
                PER_SECOND,
                [Query(rate("tradewind_events_handled_total", "service, type", ways), "{{service}} {{type}}")],
            ),
            lines(
                "Answers",
                "That orders got, each counted once",
                PER_SECOND,
                [Query(rate("tradewind_saga_answer_seconds_count", "answer"), "{{answer}}")],
            ),
        ],
    )
