# Shows what is installed, what runs and what is wrong. Sourced by ./platform.

doctor() {
  local program wrong=0
  say "Programs"
  line ".NET SDK" "$(dotnet --version 2>/dev/null || echo MISSING)"
  line "PostgreSQL" "$(version_of postgres)"
  line "RabbitMQ" "$(version_of rabbitmq)"
  line "Node.js" "$(node --version 2>/dev/null || echo MISSING)"
  line "npm" "$(npm --version 2>/dev/null || echo MISSING)"
  line "setpriv, setsid" "$(command -v setpriv >/dev/null && command -v setsid >/dev/null && echo present || echo 'MISSING (util-linux)')"
  line "Container engine" "$(container_engine || echo 'none answers (needed only without the servers above)')"
  line "Chromium" "$(present chromium && echo present || echo 'missing (needed only by tests of the portal)')"
  line "nginx" "$(present nginx && echo present || echo 'missing (needed only by bench)')"
  for program in postgres rabbitmq node npm; do present "$program" || wrong=1; done
  [[ $wrong -eq 0 ]] || { can_install && say "  ./platform up installs what is missing." || say "  Missing programs cannot be installed from here (no apt as root)."; }
  say ""
  line "Disk free" "$(df -h --output=avail "$ROOT" | tail -n 1 | xargs)"
  line "Memory available" "$(awk '/MemAvailable/ { printf "%.1f GB", $2 / 1048576 }' /proc/meminfo)"
  say ""
  if [[ -f $ROOT/AppHost/bin/$CONFIGURATION/net10.0/AppHost.dll ]]; then
    apphost doctor || wrong=1
  else
    say "Not built yet: ./platform up builds it."
  fi
  return $wrong
}

line() { printf '  %-18s %s\n' "$1" "$2"; }

version_of() {
  present "$1" || { echo MISSING; return 0; }
  case $1 in
    postgres) "$(compgen -G "/usr/lib/postgresql/*/bin/postgres" | sort -V | tail -n 1 || command -v postgres)" --version | sed 's/.*) //' ;;
    rabbitmq) dpkg-query -W -f '${Version}' rabbitmq-server 2>/dev/null || echo present ;;
  esac
}
