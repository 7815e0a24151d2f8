"""deploy/kubernetes/base: one Deployment, Service and PodDisruptionBudget per target, and how they scale. Pure."""

from libs.messaging.broker import MAX_BATCH, PARTITIONS
from services.manifests import GATEWAY_MANIFEST, MANIFESTS

WRITTEN = "# Written by `make contracts` from the services' manifests.\n"
# The gateway first: it is what a reader looks for.
TARGETS = [GATEWAY_MANIFEST, *MANIFESTS.values()]
SCALED = [name for name, manifest in MANIFESTS.items() if manifest.scales_on_lag]


def host_of(name: str) -> str:
    """The name by which others find a target: a host's, which has no underscore."""
    return name.replace("_", "-")


def texts() -> dict[str, str]:
    scalers = [*(_filled(ON_LAG, name) for name in SCALED), ON_CPU]
    return {
        "deployments.yaml": WRITTEN + DEPLOYMENTS + _documents(DEPLOYMENT),
        "services.yaml": WRITTEN + SERVICES + _documents(SERVICE),
        "disruption.yaml": WRITTEN + DISRUPTION + _documents(BUDGET),
        "scaling.yaml": WRITTEN + _filled(SCALING) + "---\n".join(scalers),
    }


def _documents(template: str) -> str:
    return "---\n".join(_filled(template, manifest.name) for manifest in TARGETS)


def _filled(template: str, name: str = "") -> str:
    scales = name in SCALED or name == GATEWAY_MANIFEST.name
    words = {
        "name": name,
        "host": host_of(name),
        "spec": "spec:  # without replicas: scaling.yaml says how many" if scales else "spec:\n  replicas: 2",
        "partitions": str(PARTITIONS),
        "batch": str(MAX_BATCH),
        "scaled": " and ".join(SCALED),
        "connections": f"{len(SCALED)} services x {PARTITIONS} x 8",
    }
    for word, value in words.items():
        template = template.replace(f"{{{{{word}}}}}", value)
    return template


DEPLOYMENTS = """\
# Every target is a process of the same image. What they have in common stands once, in kustomization.yaml.
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{host}}
  labels: {app.kubernetes.io/name: {{host}}}
{{spec}}
  selector:
    matchLabels: {app.kubernetes.io/name: {{host}}}
  template:
    metadata:
      labels: {app.kubernetes.io/name: {{host}}}
    spec:
      containers:
        - name: tradewind
          image: tradewind
          args: ["--target={{name}}"]
"""
SERVICES = """\
# The gateway finds the others by these names (TRADEWIND_UPSTREAM is http://{service}:8080), and so do those that ask
# another one. Only the gateway is for outside.
"""
SERVICE = """\
apiVersion: v1
kind: Service
metadata:
  name: {{host}}
spec:
  selector: {app.kubernetes.io/name: {{host}}}
  ports: [{name: http, port: 8080, targetPort: http}]
"""
DISRUPTION = """\
# Nodes are emptied one pod of a target at a time: its partitions move once, and its door stays open.
"""
BUDGET = """\
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{host}}
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {app.kubernetes.io/name: {{host}}}
"""
SCALING = """\
# Who carries the flow of events ({{scaled}}) scales on its consumer group's lag, which KEDA reads from Kafka.
#
# {{partitions}} members at most: a topic has {{partitions}} partitions (PARTITIONS in libs/messaging/broker.py), one member reads one of them, so
# more would not read the busiest topic any faster. One more for every {{batch}} events behind: as many as a member takes in one
# transaction. Leaving is slow on purpose: each change of the group moves partitions. Every member holds up to 8
# connections to PostgreSQL, so {{connections}} and the others need max_connections of about 300.
#
# The others read a few events per order or none, and stay at two. The gateway has no events: it scales on CPU.
"""  # noqa: E501
ON_LAG = """\
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: {{host}}
spec:
  scaleTargetRef: {name: {{host}}, envSourceContainerName: tradewind}
  minReplicaCount: 2
  maxReplicaCount: {{partitions}}
  cooldownPeriod: 300
  advanced:
    horizontalPodAutoscalerConfig:
      behavior:
        scaleDown:
          stabilizationWindowSeconds: 300
          policies: [{type: Pods, value: 1, periodSeconds: 60}]
  triggers:
    - type: kafka
      metadata:
        bootstrapServersFromEnv: TRADEWIND_KAFKA_BOOTSTRAP
        consumerGroup: {{name}}  # no topic: every topic that the group reads
        lagThreshold: "{{batch}}"
        offsetResetPolicy: earliest
    - type: cpu  # the API's share
      metricType: Utilization
      metadata: {value: "70"}
"""
ON_CPU = """\
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: gateway
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: gateway}
  minReplicas: 2
  maxReplicas: 6
  metrics:
    - type: Resource
      resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}
"""
