"""Real servers on this machine, from wheels: PostgreSQL and Apache Kafka, each our own detached child over a folder."""
