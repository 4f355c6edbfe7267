#!/usr/bin/env bash
# Which ids of docs/model.md do the tests show?
# A test names an id with [Trait("covers", "A0-13")], on the method or on its class.
# Exit 1: an id that model.md lacks, an id defined twice there, or a trait this reader cannot attach to a test.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.."

model=${1:-docs/model.md}
tests=${2:-tests}
failed=0

# An id is defined by the line that starts with it in bold: a table row or a list item.
defined=$(sed -nE 's/^(\||-) \*\*([A-Z][0-9]?-[0-9]{2})\*\*.*/\2/p' "$model" | sort)
[[ -n $defined ]] || { echo "error: $model defines no id" >&2; exit 1; }

twice=$(uniq -d <<<"$defined")
if [[ -n $twice ]]; then
  printf 'error: %s defines %s more than once\n' "$model" "${twice//$'\n'/, }" >&2
  failed=1
fi

# One line per shown id: "id Class.Method"; problems as "! text".
mapfile -d '' -t sources < <(find "$tests" \( -name bin -o -name obj \) -prune -o -name '*.cs' -print0 | sort -z)
shown=$(awk '
  function complain(text) { print "! " FILENAME ":" FNR ": " text }
  function forget() { ids = ""; isTest = 0 }
  function leave(indent) { while (depth > 0 && at[depth] >= indent) depth-- }
  function indentation() { match($0, /^[ \t]*/); return RLENGTH }
  FNR == 1 { if (ids != "") print "! " last ": a covers trait belongs to no test"; forget(); depth = 0 }
  { last = FILENAME; line = $0 }
  line ~ /^[ \t]*\/\// { next }
  {
    named = gsub(/Trait\("covers"/, "&", line)
    while (match(line, /Trait\("covers", *"[^"]*"/)) {
      id = substr(line, RSTART, RLENGTH); sub(/"$/, "", id); sub(/.*"/, "", id)
      ids = ids " " id; named--
      line = substr(line, RSTART + RLENGTH)
    }
    if (named > 0) complain("a covers trait takes the id as a literal on the same line")
  }
  /^[ \t]*\[/ && /[[ ,](Fact|Theory|Property|[A-Za-z]+Fact|[A-Za-z]+Theory)[](, ]/ { isTest = /Skip *=/ ? 2 : 1 }
  /^[ \t]*((public|internal|private|protected|sealed|abstract|static|partial|file)[ \t]+)*(class|record|struct)[ \t]+[A-Za-z_]/ {
    match($0, /(class|record|struct)[ \t]+[A-Za-z_][A-Za-z0-9_]*/)
    name = substr($0, RSTART, RLENGTH); sub(/.*[ \t]/, "", name)
    leave(indentation()); at[++depth] = indentation(); class[depth] = name; classIds[depth] = ids
    forget(); next
  }
  /^[ \t]*(\[[^]]*\][ \t]*)*(public|internal|private|protected)[ \t][^=;]*[A-Za-z0-9_>]\(/ {
    method = $0; sub(/^[ \t]*(\[.*\][ \t]*)?(public|internal|private|protected)/, "", method)
    sub(/\(.*/, "", method); sub(/<[^ ]*$/, "", method); sub(/.*[ \t]/, "", method)
    leave(indentation())
    if (isTest == 1 && depth > 0) {
      n = split(ids classIds[depth], each, " ")
      for (i = 1; i <= n; i++) print each[i] " " class[depth] "." method
    } else if (ids != "" && !isTest) complain("a covers trait on " method ", which is no test")
    forget()
  }
  END { if (ids != "") print "! " last ": a covers trait belongs to no test" }
' "${sources[@]:-/dev/null}" | sort -u)

if grep -q '^! ' <<<"$shown"; then
  grep '^! ' <<<"$shown" | sed 's/^! /error: /' >&2
  failed=1
fi

awk -v model="$model" '
  FNR == NR { known[$1] = 1; order[++count] = $1; next }
  $1 == "!" || NF < 2 { next }
  !($1 in known) { print "error: " $2 " covers " $1 ", which " model " does not define" > "/dev/stderr"; bad = 1; next }
  { tests[$1] = tests[$1] "\n    " $2 }
  END {
    for (i = 1; i <= count; i++) if (order[i] in tests) { print order[i] tests[order[i]]; covered++ }
    print "\nwithout a test:"
    for (i = 1; i <= count; i++) if (!(order[i] in tests)) {
      group = order[i]; sub(/-.*/, "", group)
      printf "%s%s", (group == before ? " " : (before == "" ? "  " : "\n  ")), order[i]; before = group
    }
    printf "\n\nids covered: %d / %d\n", covered, count
    exit bad
  }
' <(uniq <<<"$defined") <(printf '%s\n' "$shown") || failed=1

exit "$failed"
