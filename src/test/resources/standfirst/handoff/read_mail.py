"""Reads mails with Python's own parser and tells as JSON what it found, for LetterTest."""

import email
import email.policy
import hashlib
import json
import sys


def defects(part):
    found = [repr(defect) for defect in part.defects]
    for name, value in part.items():
        found += [name + ": " + repr(defect) for defect in getattr(value, "defects", ())]
    for inner in part.iter_parts() if part.is_multipart() else ():
        found += defects(inner)
    return found


def tree(part):
    if part.is_multipart():
        return [part.get_content_type()] + [tree(inner) for inner in part.iter_parts()]
    return part.get_content_type()


def told(file):
    with open(file, "rb") as opened:
        mail = email.message_from_binary_file(opened, policy=email.policy.default)
    pictures = [part for part in mail.walk() if part.get_content_maintype() == "image"]
    return {
        "defects": defects(mail),
        "subject": str(mail["subject"]),
        "from": str(mail["from"]),
        "fromName": mail["from"].addresses[0].display_name,
        "to": [address.addr_spec for address in mail["to"].addresses] if mail["to"] else [],
        "date": mail["date"].datetime.isoformat(),
        "tree": tree(mail),
        "text": mail.get_body(("plain",)).get_content().replace("\r\n", "\n"),
        "html": mail.get_body(("html",)).get_content().replace("\r\n", "\n"),
        "pictures": [
            {
                "id": part["content-id"],
                "type": part.get_content_type(),
                "name": part.get_filename(),
                "disposition": part.get_content_disposition(),
                "sha256": hashlib.sha256(part.get_content()).hexdigest(),
            }
            for part in pictures
        ],
    }


sys.stdout.reconfigure(encoding="utf-8")
json.dump([told(file) for file in sys.argv[1:]], sys.stdout)
