#!/bin/sh
# Puts the real output for the first seed into README.md, between its two marks.
set -eu
cd "$(dirname -- "$0")/.."
seed=seeds/000_80fae03152e51029.txt
example=$(mktemp)
trap 'rm -f "$example" "$example.new"' EXIT
{
  printf '```text\n$ sed -n 5p %s\n' "$seed"
  sed -n 5p "$seed" | fold -s -w 118 | sed 's/ *$//'
  printf '$ ./factbox read --published 2025-06-13 %s\n' "$seed"
  ./factbox read --published 2025-06-13 "$seed" | sed "s|^file://.*/seeds|seeds|" | cut -c1-118
  printf '```\n'
} > "$example"
awk -v example="$example" '
  /^<!-- made by docs\/example.sh -->$/ { print; while ((getline line < example) > 0) print line; skip = 1 }
  /^<!-- end -->$/ { skip = 0 }
  !skip { print }
' README.md | awk '!(/^<!-- made by/ && seen++)' > "$example.new"
cat "$example.new" > README.md
