"""deploy/kubernetes: what follows from manifests. A Deployment, Service, account and disruption budget per target, how
they scale, whom each may reach, the Job that migrates; and Prometheus' rules as the operator's objects. Pure."""

from collections.abc import Iterable, Mapping
from textwrap import indent

from libs.manifest import Manifest
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
    """By path below deploy/kubernetes."""
    scaled = "---\n".join(_filled(ON_LAG, name) for name in SCALED)
    names = list(MANIFESTS)
    return {
        "base/deployments.yaml": WRITTEN + DEPLOYMENTS + _documents(DEPLOYMENT),
        "base/accounts.yaml": WRITTEN + ACCOUNTS + _documents(ACCOUNT),
        "base/services.yaml": WRITTEN + SERVICES + _documents(SERVICE),
        "base/disruption.yaml": WRITTEN + DISRUPTION + _documents(BUDGET),
        "components/keda/scaling.yaml": WRITTEN + _filled(SCALING) + scaled,
        "components/keda/kustomization.yaml": WRITTEN + KEDA + "".join(_filled(UNCOUNTED, name) for name in SCALED),
        "components/network/policies.yaml": WRITTEN + POLICIES + "---\n".join(map(_policy, TARGETS)),
        "migrations/job.yaml": WRITTEN + JOB + "".join(_filled(ROLE, name) for name in names),
    }


def _documents(template: str) -> str:
    return "---\n".join(_filled(template, manifest.name) for manifest in TARGETS)


def rules(files: Mapping[str, str]) -> str:
    """The rule files of Prometheus, text by name, each as an object of the operator's."""
    bodies = (
        RULE.replace("{{name}}", name.removesuffix(".yml")) + indent(_without_head(text), "  ")
        for name, text in files.items()
    )
    return RULES + "---\n".join(bodies)


def _without_head(text: str) -> str:
    """Its own first comment tells of another file."""
    return text[text.index("groups:") :]


def dashboards(names: Iterable[str]) -> str:
    return DASHBOARDS + "".join(DASHBOARD.replace("{{name}}", name.removesuffix(".json")) for name in sorted(names))


def askers_of(name: str) -> list[str]:
    """Targets that ask this one over HTTP: the gateway asks every service, others as their manifests say."""
    if name == GATEWAY_MANIFEST.name:
        return []
    return [GATEWAY_MANIFEST.name, *(other for other, manifest in MANIFESTS.items() if name in manifest.asks)]


def asked_by(name: str) -> list[str]:
    return [other for other in MANIFESTS if name in askers_of(other)]


def _policy(manifest: Manifest) -> str:
    name = manifest.name
    lines = _filled(POLICY, name)
    if name == GATEWAY_MANIFEST.name:
        lines += FROM_INGRESS
    else:
        lines += _pods("    - from:\n", askers_of(name))
    lines += FROM_MONITORING + "  egress:\n"
    if asked := asked_by(name):
        lines += _pods("    - to:\n", asked)
    if name != GATEWAY_MANIFEST.name:
        lines += TO_POSTGRES + TO_KAFKA
    return lines + TO_TRACING + TO_WORLD


def _pods(head: str, names: list[str]) -> str:
    label = "        - {podSelector: {matchLabels: {app.kubernetes.io/name: HOST}}}\n"
    hosts = "".join(label.replace("HOST", host_of(name)) for name in names)
    return f"{head}{hosts}      ports: [{{port: 8080}}]\n"


def _filled(template: str, name: str = "") -> str:
    spec = "spec:  # without replicas: autoscaling.yaml says how many" if name == "gateway" else "spec:\n  replicas: 2"
    words = {
        "name": name,
        "host": host_of(name),
        "spec": spec,
        "partitions": str(PARTITIONS),
        "batch": str(MAX_BATCH),
        "scaled": " and ".join(SCALED),
        "connections": f"{len(SCALED)} services x {PARTITIONS} x 8",
    }
    for word, value in words.items():
        template = template.replace(f"{{{{{word}}}}}", value)
    return template


DEPLOYMENTS = """\
# Every target is a process of the same image. What they have in common stands once, in kustomization.yaml; what each
# has for itself is its secrets: of a service its role's URL and its keys, of the gateway a secret for cursors. All of
# them sign what they show each other with the one of tradewind-tokens.
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
      serviceAccountName: {{host}}
      containers:
        - name: tradewind
          image: tradewind
          args: ["--target={{name}}"]
      volumes:
        - name: secrets
          projected:
            defaultMode: 0440
            sources:
              - secret: {name: tradewind-{{host}}}
              - secret: {name: tradewind-tokens}
"""
ACCOUNTS = """\
# Nobody here asks Kubernetes for anything: an account has no rights, and its token is in no pod.
"""
ACCOUNT = """\
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{host}}
automountServiceAccountToken: false
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
# The others read a few events per order or none, and stay at two.
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
KEDA = """\
# Scales on consumer lag, where KEDA 2 is installed. Whoever is scaled does not say how many it is.
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [scaling.yaml]
patches:
"""
UNCOUNTED = """\
  - target: {kind: Deployment, name: {{host}}}
    patch: |-
      - {op: remove, path: /spec/replicas}
"""
POLICIES = """\
# Nobody reaches anybody, but for what stands here. Namespaces outside of ours are known by a label each, which their
# owner puts on them: `kubectl label namespace kafka tradewind-kafka=true`.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: names
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to:
        - namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}
          podSelector: {matchLabels: {k8s-app: kube-dns}}
      ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: migrations
spec:
  podSelector: {matchLabels: {app.kubernetes.io/name: migrations}}
  policyTypes: [Egress]
  egress:
    - to: [{namespaceSelector: {matchLabels: {tradewind-postgres: "true"}}}]
      ports: [{port: 5432}]
---
"""
POLICY = """\
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{host}}
spec:
  podSelector: {matchLabels: {app.kubernetes.io/name: {{host}}}}
  policyTypes: [Ingress, Egress]
  ingress:
"""
FROM_INGRESS = """\
    - from: [{namespaceSelector: {matchLabels: {tradewind-ingress: "true"}}}]
      ports: [{port: 8080}]
"""
FROM_MONITORING = """\
    - from: [{namespaceSelector: {matchLabels: {tradewind-monitoring: "true"}}}]
      ports: [{port: 9464}]
"""
TO_POSTGRES = """\
    - to: [{namespaceSelector: {matchLabels: {tradewind-postgres: "true"}}}]
      ports: [{port: 5432}]
"""
TO_KAFKA = """\
    - to: [{namespaceSelector: {matchLabels: {tradewind-kafka: "true"}}}]
      ports: [{port: 9092}, {port: 9093}]
"""
TO_TRACING = """\
    - to: [{namespaceSelector: {matchLabels: {tradewind-tracing: "true"}}}]
      ports: [{port: 4318}]
"""
# The keys of the OIDC issuer are read by everyone; carriers, shops and receivers of webhooks are called by some.
TO_WORLD = """\
    - to:
        - ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10, 169.254.0.0/16]}
        - ipBlock: {cidr: "::/0", except: ["fc00::/7", "fe80::/10"]}
      ports: [{port: 443}]
"""
RULES = """\
# Written by `make contracts` from deploy/prometheus.
"""
RULE = """\
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: tradewind-{{name}}
spec:
"""
DASHBOARDS = """\
# Written by `make contracts`: a ConfigMap of each dashboard, for Kubernetes (components/monitoring).
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
generatorOptions:
  disableNameSuffixHash: true
  labels: {grafana_dashboard: "1"}
configMapGenerator:
"""
DASHBOARD = """\
  - {name: dashboard-{{name}}, files: [{{name}}.json]}
"""
JOB = """\
# Before a release: roles, schemas and migrations, by the one credential that may make them. Pods have no such right.
apiVersion: v1
kind: ServiceAccount
metadata:
  name: migrations
automountServiceAccountToken: false
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrations
  labels: {app.kubernetes.io/name: migrations}
spec:
  backoffLimit: 4
  activeDeadlineSeconds: 1800
  ttlSecondsAfterFinished: 86400
  template:
    metadata:
      labels: {app.kubernetes.io/name: migrations}
    spec:
      serviceAccountName: migrations
      automountServiceAccountToken: false
      restartPolicy: Never
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        fsGroup: 10001
        seccompProfile: {type: RuntimeDefault}
      containers:
        - name: tradewind
          image: tradewind
          command: [tradewind, migrate]
          env:
            - {name: TRADEWIND_SECRETS_DIR, value: /run/tradewind/secrets}
            - {name: TRADEWIND_DATABASE_ROLES, value: /run/tradewind/roles}
          resources:
            requests: {cpu: 100m, memory: 192Mi}
            limits: {memory: 512Mi}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: {drop: [ALL]}
          volumeMounts:
            - {name: tmp, mountPath: /tmp}
            - {name: secrets, mountPath: /run/tradewind/secrets, readOnly: true}
            - {name: roles, mountPath: /run/tradewind/roles, readOnly: true}
      volumes:
        - {name: tmp, emptyDir: {sizeLimit: 64Mi}}
        - name: secrets
          secret: {secretName: tradewind-migrations, defaultMode: 0440}
        - name: roles  # each service's own URL, of which its role gets the password
          projected:
            defaultMode: 0440
            sources:
"""
ROLE = """\
              - secret:
                  name: tradewind-{{host}}
                  items: [{key: TRADEWIND_DATABASE_URL, path: {{name}}}]
"""
