#!/usr/bin/env bash
# A clinic's system: offers the area a time next month, and books the first time that the area offers to it.
set -euo pipefail
: "${PLATFORM:?}" "${TOKEN_ENDPOINT:?}" "${CLIENT_ID:?}" "${CLIENT_SECRET:?}"

token=$(curl -sSf "$TOKEN_ENDPOINT" -d grant_type=client_credentials -d "client_id=$CLIENT_ID" -d "client_secret=$CLIENT_SECRET" \
  -d scope=consultations | jq -r .access_token)

# call METHOD PATH [BODY]: prints the answer; ends the script with the problem when there is none.
call() {
  local arguments=(-sS --fail-with-body -X "$1" -H "Authorization: Bearer $token")
  [[ $# -lt 3 ]] || arguments+=(-H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d "$3")
  curl "${arguments[@]}" "$PLATFORM/partner/v1$2"
}

# A minute that no earlier run of this sample has taken.
starts=$(date -u -d "+30 days +$((RANDOM % 20000)) minutes" +%FT%H:%M:00Z)
offered=$(call POST /consultations/slots \
  "{\"direction\":\"fromPartner\",\"consultant\":\"The doctor on duty\",\"startsAt\":\"$starts\",\"durationMinutes\":45}" | jq -r .id)
echo "offered $offered at $starts"

free=$(call GET '/consultations/slots' | jq -r '[.items[] | select(.direction == "toPartner" and (.booked | not))][0].id // empty')
if [[ -n $free ]]; then
  booked=$(call POST /consultations/bookings "{\"slotId\":\"$free\",\"topic\":\"How to begin together\"}" | jq -r .id)
  echo "booked $booked"
fi
