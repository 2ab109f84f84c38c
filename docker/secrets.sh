#!/bin/sh
# Generates the secrets that docker-compose.yml asks for, once, readable by their owner alone.
set -eu
file="$(dirname "$0")/.env"
if [ -e "$file" ]; then
  echo "$file is there already; remove it to make new secrets." >&2
  exit 1
fi
umask 077
secret() { head -c "$1" /dev/urandom | od -An -v -tx1 | tr -d ' \n'; }
{
  echo "AXON_TOKEN=$(secret 24)"
  echo "MONGO_ROOT_PASSWORD=$(secret 24)"
  echo "MONGO_PASSWORD=$(secret 24)"
  echo "IDENTIFIER_KEY=$(secret 32)"
  echo "MASTER_KEY=$(secret 32)"
  echo "MONGO_KEY=$(secret 256)"
} > "$file.new"
mv "$file.new" "$file"
echo "Secrets are in $file."
