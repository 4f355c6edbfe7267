# Finds or installs the programs the platform needs. Sourced by ./platform.
# Debian and Ubuntu as root or with sudo: installed by apt. Elsewhere: says what to install.

declare -A WHAT=(
  [postgres]="PostgreSQL server 15 or newer (programs initdb, postgres, pg_dump)"
  [rabbitmq]="RabbitMQ server 3.10 or newer"
  [node]="Node.js 20 or newer"
  [npm]="npm"
  [chromium]="Chromium"
  [nginx]="nginx"
  [dateutil]="the Python package dateutil (python3-dateutil)"
  [icalendar]="the Python package icalendar (python3-icalendar)"
  [curl]="curl"
  [jq]="jq"
)
declare -A PACKAGE=(
  [postgres]=postgresql [rabbitmq]=rabbitmq-server [node]=nodejs [npm]=npm [chromium]=chromium-headless-shell
  [nginx]=nginx-light [dateutil]=python3-dateutil [icalendar]=python3-icalendar
  [curl]=curl [jq]=jq
)
# The services that come with these packages; the platform starts servers of its own.
declare -A SERVICE=([postgres]="postgresql" [rabbitmq]="rabbitmq-server epmd.socket epmd" [nginx]="nginx")

present() {
  case $1 in
    postgres) compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || command -v initdb >/dev/null ;;
    rabbitmq) [[ -x /usr/lib/rabbitmq/bin/rabbitmq-server ]] || command -v rabbitmq-server >/dev/null ;;
    chromium) command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ;;
    nginx) command -v nginx >/dev/null || [[ -x /usr/sbin/nginx ]] ;;
    # The system's own Python holds apt's packages, also where another comes first on PATH.
    dateutil | icalendar) python3 -c "import $1" 2>/dev/null || /usr/bin/python3 -c "import $1" 2>/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
  command -v apt-get >/dev/null && { [[ $EUID -eq 0 ]] || sudo -n true 2>/dev/null; }
}

container_engine() {
  local engine
  for engine in docker podman; do
    command -v "$engine" >/dev/null && "$engine" info >/dev/null 2>&1 && { echo "$engine"; return 0; }
  done
  return 1
}

# need PROGRAM... : afterwards every program is there, or the script has ended with what to do.
need() {
  local missing=() program
  for program in "$@"; do present "$program" || missing+=("$program"); done
  [[ ${#missing[@]} -eq 0 ]] && return 0
  if can_install; then
    install_packages "${missing[@]}"
    return 0
  fi
  local unavoidable=()
  for program in "${missing[@]}"; do
    if [[ $program =~ ^(postgres|rabbitmq)$ ]] && container_engine >/dev/null; then continue; fi
    unavoidable+=("$program")
  done
  [[ ${#unavoidable[@]} -eq 0 ]] && return 0
  say "Missing on this machine, and it cannot be installed from here:"
  for program in "${unavoidable[@]}"; do say "  - ${WHAT[$program]}"; done
  if command -v apt-get >/dev/null; then
    say "Install it with:  sudo apt-get install --no-install-recommends $(packages_of "${unavoidable[@]}")"
  else
    say "Install it with the package manager of this system, so that the programs are on PATH."
  fi
  exit 1
}

packages_of() {
  local program names=()
  # Without a screen to draw it is a third quicker; not every distribution has it by itself.
  apt-cache show "${PACKAGE[chromium]}" >/dev/null 2>&1 || PACKAGE[chromium]=chromium
  for program in "$@"; do names+=("${PACKAGE[$program]}"); done
  echo "${names[*]}"
}

install_packages() {
  local log="$DATA/logs/install.log" names
  mkdir -p "$DATA/logs"
  [[ -n $(find /var/lib/apt/lists -name '*Packages*' -print -quit 2>/dev/null) ]] || as_root apt-get update >>"$log" 2>&1
  names=$(packages_of "$@")
  say "Installing $names (first time only) …"
  keep_services_off
  # shellcheck disable=SC2086
  if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $names >>"$log" 2>&1; then
    as_root apt-get update >>"$log" 2>&1
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $names >>"$log" 2>&1 || {
      let_services_start
      tail -n 20 "$log"
      say "apt could not install $names; the whole log is $log"
      exit 1
    }
  fi
  let_services_start
  leave_services_disabled "$@"
}

# Packages of servers start them at once. While policy-rc.d answers 101 nothing is started.
POLICY=/usr/sbin/policy-rc.d
keep_services_off() {
  POLICY_IS_OURS=no
  [[ -e $POLICY ]] && return 0
  POLICY_IS_OURS=yes
  trap let_services_start EXIT
  printf '#!/bin/sh\nexit 101\n' | as_root tee "$POLICY" >/dev/null
  as_root chmod 755 "$POLICY"
}

let_services_start() {
  [[ ${POLICY_IS_OURS:-no} == yes ]] && as_root rm -f "$POLICY"
  POLICY_IS_OURS=no
}

# Nor may they start at the next boot and take the memory; what was there before us is left alone.
leave_services_disabled() {
  [[ -d /run/systemd/system ]] || return 0
  local program service
  for program in "$@"; do
    for service in ${SERVICE[$program]:-}; do
      as_root systemctl disable --now "$service" >/dev/null 2>&1 || true
    done
  done
}
