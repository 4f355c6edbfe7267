# Runs every test project. Sourced by ./platform. The last line is always "N passed, N failed, N skipped".

PROJECT_TIMEOUT=${SYSTEMIC_TEST_TIMEOUT:-900}
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

# Measures how fast things start and stop: nothing else runs meanwhile. Nor beside a proof in full.
ALONE="AppHost"

# Waits most of its time, and measures what happens within seconds: only light ones run beside it, one at a time.
CALM="EndToEnd"
LIGHT="Architecture Plans Training Gateway Contracts"

# Of all others these take longest, so they begin first.
FIRST="Portal Reminders Teams Meetings"

test_projects() {
  local results="$ROOT/artifacts/test-results" name alone=() calm=() light=() others=()
  rm -rf "$results"
  mkdir -p "$results"
  for name in $(projects_in_order); do
    [[ $# -eq 0 || " $* " == *" $name "* ]] || continue
    if [[ -n ${SYSTEMIC_TEST_ALL:-} || " $ALONE " == *" $name "* ]]; then alone+=("$name")
    elif [[ " $CALM " == *" $name "* ]]; then calm+=("$name")
    elif [[ " $LIGHT " == *" $name "* ]]; then light+=("$name")
    else others+=("$name"); fi
  done
  test_in_turn "$results" "${alone[@]}"
  {
    renice -n 10 "$BASHPID" >/dev/null
    [[ $# -gt 0 ]] || test_format "$results"
    test_in_turn "$results" "${light[@]}"
  } &
  test_in_turn "$results" "${calm[@]}"
  wait
  test_side_by_side "$results" "${others[@]}"
  sum_up "$results"
}

test_in_turn() {
  local results=$1 name
  shift
  for name in "$@"; do test_project "$name" "$results"; done
}

projects_in_order() {
  (cd "$ROOT/tests" && printf '%s\n' $FIRST *.Tests) | sed 's/\.Tests$//' | awk '!seen[$0]++'
}

# Two at a time: a project waits for its databases and brokers about as long as it computes.
test_side_by_side() {
  local results=$1 name
  shift
  for name in "$@"; do
    while [[ $(jobs -rp | wc -l) -ge 2 ]]; do wait -n || true; done
    test_project "$name" "$results" &
  done
  wait
}

# The last line, and whether all went well.
sum_up() {
  local passed=0 failed=0 skipped=0 p f s
  while read -r p f s; do
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  done < <(cat "$1"/*.counts)
  say "$passed passed, $failed failed, $skipped skipped"
  [[ $failed -eq 0 && $passed -gt 0 ]]
}

# Prints one line, and what failed below it; leaves its counts in a file. The time-out stops the whole tree: test hosts
# start servers, which end with them.
test_project() {
  local name=$1 results=$2 began=$SECONDS outcome=0 counts="" p=0 f=0 s=0
  local trx="$results/$name.trx" log="$results/$name.log"
  # A test's process ends long before code that was compiled with measurements pays for them.
  DOTNET_TieredPGO=0 timeout --kill-after=20 "$PROJECT_TIMEOUT" dotnet test "$ROOT/tests/$name.Tests/$name.Tests.csproj" -c "$CONFIGURATION" --no-build --nologo \
    --logger "trx;LogFileName=$trx" --logger "console;verbosity=normal" --blame-hang-timeout "$((PROJECT_TIMEOUT - 30))s" --blame-hang-dump-type none \
    --results-directory "$results" >"$log" 2>&1 || outcome=$?
  counts=$(counts_of "$trx") && read -r p f s <<<"$counts"
  {
    printf '%-26s %5d passed %3d failed %3d skipped %5d s\n' "$name.Tests" "$p" "$f" "$s" $((SECONDS - began))
    # Also a project that timed out, crashed or held no test has failed.
    if [[ -z $counts || $outcome -ne 0 && $f -eq 0 || $((p + f + s)) -eq 0 ]]; then
      f=$((f + 1))
      say "  $name.Tests did not finish (exit code $outcome). The end of its output:"
      tail -n 60 "$log" | sed 's/^/    /'
    elif [[ $f -gt 0 ]]; then
      failures_of "$trx"
    fi
  } >"$results/$name.told"
  cat "$results/$name.told"
  echo "$p $f $s" >"$results/$name.counts"
}

test_format() {
  local failed=0
  check_format "$1/format.log" >"$1/Formatting.told" || failed=1
  cat "$1/Formatting.told"
  echo "0 $failed 0" >"$1/Formatting.counts"
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
    # What the test itself told, e.g. how the platform's parts stood: nobody can look at them afterwards.
    for line in (result.findtext("./{*}Output/{*}StdOut") or "").splitlines()[:150]:
        print("    | " + line)
PYTHON
}
