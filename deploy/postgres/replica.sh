#!/bin/bash
# A streaming replica: copies the primary where it has no data yet, then follows it.
set -euo pipefail
export PGDATA="${PGDATA:-/var/lib/postgresql/18/docker}"
export PGPASSWORD="$REPLICATION_PASSWORD"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  pg_basebackup --host primary --username replication --pgdata "$PGDATA" \
    --wal-method stream --slot replica --write-recovery-conf
fi
exec "$@"
