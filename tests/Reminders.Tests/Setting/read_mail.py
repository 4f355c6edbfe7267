"""Reads a message with an independent parser and prints it as JSON: headers, addresses, and parts by media type."""
import email
import json
import sys
from email import policy

with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=policy.default)
print(json.dumps({
    "from": message["From"].addresses[0].addr_spec,
    "to": [address.addr_spec for address in message["To"].addresses],
    "messageId": message["Message-ID"],
    "date": message["Date"].datetime.isoformat(),
    "subject": message["Subject"],
    "language": message["Content-Language"],
    "unsubscribe": message["List-Unsubscribe"],
    "unsubscribePost": message["List-Unsubscribe-Post"],
    "type": message.get_content_type(),
    "parts": {part.get_content_type(): part.get_content() for part in message.iter_parts()},
    "charsets": [part.get_content_charset() for part in message.iter_parts()],
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
}))
