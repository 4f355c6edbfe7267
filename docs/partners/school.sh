#!/usr/bin/env bash
# A school's system: answers every invitation that waits for an answer, says something before each of those meetings,
# reads the plans that are meant for it and contributes its own.
set -euo pipefail
: "${PLATFORM:?}" "${TOKEN_ENDPOINT:?}" "${CLIENT_ID:?}" "${CLIENT_SECRET:?}"

token=$(curl -sSf "$TOKEN_ENDPOINT" -d grant_type=client_credentials -d "client_id=$CLIENT_ID" -d "client_secret=$CLIENT_SECRET" \
  -d 'scope=meetings plans' | jq -r .access_token)

# call METHOD PATH [BODY]: prints the answer; ends the script with the problem when there is none.
call() {
  local arguments=(-sS --fail-with-body -X "$1" -H "Authorization: Bearer $token")
  [[ $# -lt 3 ]] || arguments+=(-H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d "$3")
  curl "${arguments[@]}" "$PLATFORM/partner/v1$2"
}

for meeting in $(call GET /invitations | jq -r '.items[] | select(.answer == "none" and (.status == "planned" or .status == "moved")) | .meetingId'); do
  call POST "/invitations/$meeting/answer" '{"answer":"accepted"}' >/dev/null
  call POST "/invitations/$meeting/statement" '{"text":"What the school has seen since the last meeting."}' >/dev/null
  echo "answered $meeting"
done

for child in $(call GET /children | jq -r '.items[].childId'); do
  for number in $(call GET "/children/$child/plan/versions" | jq -r '.items[].number'); do
    sections=$(call GET "/children/$child/plan/versions/$number" | jq '.content.sections | length')
    echo "read version $number of $child: $sections sections"
  done
  call POST "/children/$child/sector-plans" \
    "{\"facts\":{\"kind\":\"plan\",\"title\":\"Learning plan\",\"madeOn\":\"$(date +%F)\",\"summary\":\"Three hours a day\"}}" >/dev/null
  echo "contributed to $child"
done
