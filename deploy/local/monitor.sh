#!/bin/sh
# Run by the image of PostgreSQL on an empty volume: the role of postgres-exporter, which sees statistics and no rows.
# On a volume from before: docker compose exec postgres sh /docker-entrypoint-initdb.d/monitor.sh
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<SQL
create role tradewind_monitor login password '$MONITOR_PASSWORD' in role pg_monitor
SQL
