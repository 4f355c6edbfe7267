# Runs every test project. Sourced by ./platform. The last line is always "N passed, N failed, N skipped".

PROJECT_TIMEOUT=${SYSTEMIC_TEST_TIMEOUT:-600}
PROJECT_TIMEOUT_ALL=3600

run_tests() {
  local chosen=()
  for argument in "$@"; do
    case $argument in
      --all) export SYSTEMIC_TEST_ALL=1 PROJECT_TIMEOUT=$PROJECT_TIMEOUT_ALL ;;
      -*) fail "./platform test does not know $argument; see ./platform help" ;;
      *) chosen+=("${argument%.Tests}") ;;
    esac
  done
  need_dotnet
  local programs=(postgres rabbitmq node npm dateutil icalendar curl jq)
  [[ -d $ROOT/tests/Portal.Tests ]] && programs+=(chromium)
  need "${programs[@]}"
  build_identity
  build_solution
  test_projects "${chosen[@]}"
}

test_projects() {
  local results="$ROOT/artifacts/test-results" passed=0 failed=0 skipped=0 project name trx counts
  rm -rf "$results"
  mkdir -p "$results"
  for project in "$ROOT"/tests/*.Tests/*.Tests.csproj; do
    name=$(basename "$project" .csproj)
    [[ $# -eq 0 || " $* " == *" ${name%.Tests} "* ]] || continue
    trx="$results/$name.trx"
    test_project "$project" "$name" "$trx" "$results/$name.log"
    if counts=$(counts_of "$trx"); then
      read -r p f s <<<"$counts"
      passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    fi
    # Also a project that timed out, crashed or held no test has failed.
    if [[ -z ${counts:-} || $OUTCOME -ne 0 && ${f:-0} -eq 0 || $((${p:-0} + ${f:-0} + ${s:-0})) -eq 0 ]]; then
      failed=$((failed + 1))
      say "  $name did not finish (exit code $OUTCOME). The end of its output:"
      tail -n 60 "$results/$name.log" | sed 's/^/    /'
    elif [[ $f -gt 0 ]]; then
      failures_of "$trx"
    fi
  done
  if [[ $# -eq 0 ]] && ! check_format "$results/format.log"; then failed=$((failed + 1)); fi
  say "$passed passed, $failed failed, $skipped skipped"
  [[ $failed -eq 0 && $passed -gt 0 ]]
}

# Sets OUTCOME. The time-out stops the whole tree: test hosts start servers, which end with them.
test_project() {
  local project=$1 name=$2 trx=$3 log=$4 began=$SECONDS
  OUTCOME=0
  printf '%-26s ' "$name"
  timeout --kill-after=20 "$PROJECT_TIMEOUT" dotnet test "$project" -c "$CONFIGURATION" --no-build --nologo \
    --logger "trx;LogFileName=$trx" --logger "console;verbosity=normal" --blame-hang-timeout "$((PROJECT_TIMEOUT - 30))s" --blame-hang-dump-type none \
    --results-directory "$(dirname "$trx")" >"$log" 2>&1 || OUTCOME=$?
  local counts
  counts=$(counts_of "$trx") && read -r p f s <<<"$counts" && printf '%5d passed %3d failed %3d skipped' "$p" "$f" "$s"
  printf ' %5d s\n' $((SECONDS - began))
}

# White space only: the build itself already holds style and analyzer rules to be errors.
check_format() {
  local began=$SECONDS result=0
  printf '%-26s ' "Formatting"
  timeout 120 dotnet format whitespace "$ROOT/SystemicPlatform.sln" --verify-no-changes --no-restore >"$1" 2>&1 || result=$?
  if [[ $result -eq 0 ]]; then
    printf '%38s %5d s\n' "as it should be" $((SECONDS - began))
    return 0
  fi
  printf '%38s %5d s\n' "$(grep -c 'error WHITESPACE' "$1") places to mend" $((SECONDS - began))
  grep 'error' "$1" | sed "s#$ROOT/##; s/ \[.*//" | head -10 | sed 's/^/    /'
  say "    dotnet format whitespace mends them."
  return 1
}

# passed failed skipped, from a VSTest result file
counts_of() {
  [[ -f $1 ]] || return 1
  python3 - "$1" <<'PYTHON'
import sys
import xml.etree.ElementTree as xml
counts = {"Passed": 0, "Failed": 0, "other": 0}
for result in xml.parse(sys.argv[1]).iterfind(".//{*}UnitTestResult"):
    outcome = result.get("outcome")
    counts["Passed" if outcome == "Passed" else "other" if outcome == "NotExecuted" else "Failed"] += 1
print(counts["Passed"], counts["Failed"], counts["other"])
PYTHON
}

failures_of() {
  python3 - "$1" <<'PYTHON'
import sys
import xml.etree.ElementTree as xml
for result in xml.parse(sys.argv[1]).iterfind(".//{*}UnitTestResult"):
    if result.get("outcome") in ("Passed", "NotExecuted"):
        continue
    print("  FAILED", result.get("testName"))
    for part in ("Message", "StackTrace"):
        text = result.findtext(".//{*}ErrorInfo/{*}" + part) or ""
        for line in text.strip().splitlines()[:12]:
            print("    " + line)
PYTHON
}
