"""The collector's configuration, as far as it can be judged without a collector: its parts fit together, and what is
said of sampling holds."""

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
CONFIG = yaml.safe_load((ROOT / "deploy/otel/collector.yaml").read_text())
POLICIES = CONFIG["processors"]["tail_sampling"]["policies"]
# What the tail sampler takes (opentelemetry-collector-contrib, processor/tailsamplingprocessor): kind, and its fields.
KINDS = {
    "status_code": {"status_codes"},
    "latency": {"threshold_ms", "upper_threshold_ms"},
    "probabilistic": {"sampling_percentage", "hash_salt"},
    "numeric_attribute": {"key", "min_value", "max_value", "invert_match"},
    "string_attribute": {"key", "values", "enabled_regex_matching", "cache_max_size", "invert_match"},
    "rate_limiting": {"spans_per_second"},
    "and": {"and_sub_policy"},
}


def every(policies: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for policy in policies for each in (policy, *every(policy.get("and", {}).get("and_sub_policy", [])))]


def test_a_pipeline_is_made_of_what_is_there() -> None:
    for pipeline in CONFIG["service"]["pipelines"].values():
        for part in ("receivers", "processors", "exporters"):
            assert set(pipeline[part]) <= set(CONFIG[part]), part
    used = {
        name
        for p in CONFIG["service"]["pipelines"].values()
        for part in ("processors", "exporters")
        for name in p[part]
    }
    assert used == {*CONFIG["processors"], *CONFIG["exporters"]}, "or it is there for nothing"
    assert CONFIG["service"]["pipelines"]["traces"]["processors"] == ["memory_limiter", "tail_sampling", "batch"]


@pytest.mark.parametrize("policy", every(POLICIES), ids=lambda policy: policy["name"])
def test_a_policy_is_one_that_the_sampler_knows(policy: dict[str, Any]) -> None:
    kind = policy["type"]
    assert set(policy) == {"name", "type", kind}
    assert policy[kind].keys() <= KINDS[kind]


def test_what_failed_is_kept_and_of_the_others_a_share() -> None:
    by_name = {policy["name"]: policy for policy in POLICIES}
    assert by_name["failed"]["status_code"] == {"status_codes": ["ERROR"]}
    assert 0 < by_name["share"]["probabilistic"]["sampling_percentage"] < 100
    routes = by_name["slow"]["and"]["and_sub_policy"][1]["string_attribute"]["values"]
    known = yaml.safe_load((ROOT / "contracts/openapi.json").read_text())["paths"]
    assert set(routes) <= set(known), "what means to wait"


def test_the_container_has_the_sampler_and_the_processes_leave_the_decision_to_it() -> None:
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    assert services["services"]["otel-collector"]["image"].startswith("otel/opentelemetry-collector-contrib:")
    assert services["x-common"]["TRADEWIND_TRACE_RATIO"] == "${TRADEWIND_TRACE_RATIO:-1}"
