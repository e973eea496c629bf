#!/bin/bash
# Runs once, when the primary database is made: the account and the place of the replica.
set -euo pipefail
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set password="$REPLICATION_PASSWORD" <<'SQL'
CREATE ROLE replication WITH REPLICATION LOGIN PASSWORD :'password';
SELECT pg_create_physical_replication_slot('replica');
SQL
echo 'host replication replication all scram-sha-256' >>"$PGDATA/pg_hba.conf"
