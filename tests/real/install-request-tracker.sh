#!/usr/bin/env bash
# Installs Request Tracker 5 from Debian's packages, without a database of the system's own: each test makes one.
# Says why it does not, and ends without an error, where this cannot be done.
set -euo pipefail
server=/usr/share/request-tracker5/libexec/rt-server
[ -x "$server" ] && exit 0
if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" != 0 ]; then
  echo "Request Tracker is not installed: that needs apt-get and root."
  exit 0
fi
apt-get update -qq || true
if ! apt-cache show rt5-standalone >/dev/null 2>&1; then
  echo "Request Tracker is not installed: this system has no package of it."
  exit 0
fi
debconf-set-selections <<ANSWERS
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true
request-tracker5 request-tracker5/rtname string demo
request-tracker5 request-tracker5/organization string demo.local
request-tracker5 request-tracker5/correspondaddress string rt@demo.local
request-tracker5 request-tracker5/commentaddress string rt-comment@demo.local
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
request-tracker5 request-tracker5/webpath string /
ANSWERS
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  rt5-standalone rt5-db-sqlite request-tracker5 dbconfig-sqlite3 sqlite3 >/dev/null
