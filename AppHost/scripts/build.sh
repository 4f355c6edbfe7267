# Builds what changed since the last build. Sourced by ./platform.

STAMPS="$ROOT/artifacts/stamps"

need_dotnet() {
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --list-sdks | grep -q '^10\.' || fail "The .NET 10 SDK is missing (found: $(dotnet --list-sdks | cut -d' ' -f1 | xargs))."
}

# changed STAMP FOLDER... : is a source newer than the beginning of the last build? A deleted file shows in its
# folder's time, which the build itself moves when it makes obj; so folders are held against the build's end.
changed() {
  local stamp=$1
  shift
  [[ -f $stamp && -f $stamp.end ]] || return 0
  local folders=() folder
  for folder in "$@"; do [[ -e $ROOT/$folder ]] && folders+=("$ROOT/$folder"); done
  [[ -n $(find "${folders[@]}" "$ROOT"/Directory.*.props "$ROOT/.editorconfig" \
    \( -name bin -o -name obj -o -name node_modules -o -name identity -o -name scripts \) -prune -o \
    \( -type f -newer "$stamp" -o -type d -newer "$stamp.end" \) -print -quit 2>/dev/null) ]]
}

# The services, the gateway and the runner. Options such as -p:UseHangfire=true make another build.
build_to_run() {
  build_identity
  local stamp="$STAMPS/run"
  if [[ "$(cat "$stamp" 2>/dev/null)" == "$*" ]] && ! changed "$stamp" AppHost ServiceDefaults services gateway; then
    return 0
  fi
  say "Building …"
  build "$stamp" "$ROOT/AppHost/scripts/Everything.proj" "$@"
}

build_solution() {
  local stamp="$STAMPS/solution"
  changed "$stamp" AppHost ServiceDefaults services gateway tests bench || return 0
  say "Building the solution …"
  build "$stamp" "$ROOT/SystemicPlatform.sln"
  cp -p "$stamp" "$STAMPS/run" # the solution holds all that runs
  cp -p "$stamp.end" "$STAMPS/run.end"
}

build() {
  local stamp=$1 project=$2 log="$ROOT/artifacts/build.log"
  shift 2
  mkdir -p "$STAMPS"
  local began="$stamp.began" compiler="systemic-platform-$$" result=0
  printf '%s' "$*" >"$began"
  # A file saved while the build runs is newer than its beginning, and built next time. One compiler process for all
  # projects, since starting it with its analyzers costs more than most of them; our own, so that it can be ended.
  DOTNET_TieredPGO=0 dotnet build "$project" -c "$CONFIGURATION" -v q -clp:NoSummary -nodeReuse:false \
    -p:UseSharedCompilation=true -p:SharedCompilationId="$compiler" "$@" >"$log" 2>&1 || result=$?
  pkill -f "VBCSCompiler.*$compiler" || true
  if [[ $result -ne 0 ]]; then
    rm -f "$began"
    grep -E 'error|warning' "$log" | sort -u | head -40 || tail -n 40 "$log"
    fail "The build failed; the whole log is $log"
  fi
  mv "$began" "$stamp"
  touch "$stamp.end"
}

build_identity() {
  local folder="$ROOT/AppHost/identity" stamp="$STAMPS/identity" log="$ROOT/artifacts/npm.log"
  if [[ -d $folder/node_modules && -f $stamp && ! $folder/package-lock.json -nt $stamp ]]; then return 0; fi
  say "Fetching the identity provider's packages …"
  mkdir -p "$STAMPS"
  (cd "$folder" && npm ci --omit=dev --loglevel=error >"$log" 2>&1) || {
    tail -n 20 "$log"
    fail "npm ci failed in $folder"
  }
  touch "$stamp"
}

# Is a package on the feeds of this machine? Asks with a project of its own, outside the repository's settings.
on_feed() {
  local scratch result=1
  scratch=$(mktemp -d)
  printf '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="%s" Version="%s" /></ItemGroup></Project>' \
    "$1" "${2:-*}" >"$scratch/Probe.csproj"
  (cd "$scratch" && timeout 120 dotnet restore Probe.csproj >/dev/null 2>&1) && result=0
  rm -rf "$scratch"
  return $result
}

# Verbs that act on what runs must work also while the sources are half-way through a change.
need_built() {
  [[ -f $ROOT/AppHost/bin/$CONFIGURATION/net10.0/AppHost.dll ]] || fail "Not built yet: ./platform up builds and starts the platform."
}
