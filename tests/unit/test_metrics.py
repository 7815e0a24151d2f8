"""Series that begin with what they count have no increase there: no rate() ever shows that."""

from prometheus_client import REGISTRY

from libs.telemetry import metrics


def failed(route: str, status: str) -> float | None:
    labels = {"service": "order", "method": "GET", "route": route, "status": status}
    return REGISTRY.get_sample_value("tradewind_http_requests_total", labels)


def test_failures_of_a_route_are_there_before_the_first_one() -> None:
    assert failed("/v1/counted", "503") is None
    requests, _ = metrics.http("order", "GET", "/v1/counted", 200)
    requests.inc()
    assert [failed("/v1/counted", status) for status in ("200", "500", "502", "503", "504")] == [1, 0, 0, 0, 0]
    metrics.http("order", "GET", "/v1/counted", 503)[0].inc()
    assert failed("/v1/counted", "503") == 1
