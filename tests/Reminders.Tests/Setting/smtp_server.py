"""An SMTP server that writes down what it takes, one JSON line per letter, and fails in the ways real ones do.

Prints its port. What the local part of a recipient asks for, it does: r550, r451 (refuses the recipient), d554, d452
(refuses the letter), cut (takes the letter and drops the line without a word), mute (never answers), bye (421).
With --faults every tenth or so transaction meets one of these by chance. A letter after which the line ended without
another command is noted as cut: the sender may not have learned that it was taken.
"""
import argparse
import asyncio
import base64
import json
import os
import random
import re
import ssl

arguments = argparse.ArgumentParser()
arguments.add_argument("--record", required=True)
arguments.add_argument("--faults", type=float, default=0)
arguments.add_argument("--pause", type=float, default=0)
arguments.add_argument("--slow", type=float, default=3)
arguments.add_argument("--certificate")
arguments.add_argument("--sign-in")
arguments.add_argument("--auth", default="PLAIN LOGIN")
arguments.add_argument("--letters-per-line", type=int, default=1_000_000)
options = arguments.parse_args()
record = os.open(options.record, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
chance = random.Random(20261019)
numbers = iter(range(1, 1 << 60))
tls = None
if options.certificate:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(options.certificate)


def note(**line):
    os.write(record, (json.dumps(line) + "\n").encode())


class Line:
    def __init__(self, reader, writer):
        self.reader, self.writer, self.number = reader, writer, next(numbers)
        self.secure, self.signed_in, self.taken, self.open_letter = False, False, 0, None

    async def say(self, text):
        self.writer.write((text + "\r\n").encode())
        await self.writer.drain()

    async def hear(self):
        line = await self.reader.readline()
        if not line.endswith(b"\n"):
            raise ConnectionError
        return line.decode().rstrip("\r\n")

    async def serve(self):
        await self.say("220 demo.example ESMTP")
        while True:
            command = await self.hear()
            if self.open_letter is not None:
                self.open_letter = None
            word = command.split(" ")[0].upper()
            if word == "QUIT":
                return await self.say("221 bye")
            if word == "EHLO":
                await self.greet()
            elif word == "STARTTLS" and tls and not self.secure:
                await self.say("220 go on")
                await self.writer.start_tls(tls)
                self.secure = True
            elif word == "RSET":
                await self.say("250 well")
            elif tls and not self.secure:
                await self.say("530 STARTTLS first")
            elif word == "AUTH":
                await self.sign_in(command)
            elif options.sign_in and not self.signed_in:
                await self.say("530 sign in first")
            elif word == "MAIL":
                if self.taken >= options.letters_per_line:
                    return
                await self.say("250 well")
            elif word == "RCPT":
                if not await self.recipient(command):
                    return
            elif word == "DATA":
                if not await self.letter():
                    return
            else:
                await self.say("500 what?")

    async def greet(self):
        offers = ["demo.example"]
        if tls and not self.secure:
            offers.append("STARTTLS")
        if options.sign_in and (self.secure or not tls):
            offers.append("AUTH " + options.auth)
        for offer in offers:
            await self.say("250-" + offer)
        await self.say("250 8BITMIME")

    async def sign_in(self, command):
        words = command.split(" ")
        if words[1].upper() == "PLAIN":
            _, user, password = base64.b64decode(words[2]).decode().split("\0")
        else:
            await self.say("334 " + base64.b64encode(b"Username:").decode())
            user = base64.b64decode(await self.hear()).decode()
            await self.say("334 " + base64.b64encode(b"Password:").decode())
            password = base64.b64decode(await self.hear()).decode()
        self.signed_in = f"{user}:{password}" == options.sign_in
        await self.say("235 welcome" if self.signed_in else "535 no")

    async def recipient(self, command):
        self.to = re.search(r"<(.*)>", command)[1]
        self.wish = self.to.split("@")[0]
        if options.faults and chance.random() < options.faults:
            self.wish = chance.choice(["r550", "r451", "d452", "bye", "cut", "slow", "tooslow"])
            note(fault=self.wish)
        if self.wish == "bye":
            await self.say("421 not now")
            return False
        await self.say(f"{self.wish[1:]} no {self.to}" if re.fullmatch(r"r\d{3}", self.wish) else "250 well")
        return True

    async def letter(self):
        await self.say("354 go on")
        lines = []
        while (line := await self.hear()) != ".":
            lines.append(line[1:] if line.startswith(".") else line)
        if re.fullmatch(r"d\d{3}", self.wish):
            await self.say(f"{self.wish[1:]} no")
            return True
        if self.wish == "mute":
            await asyncio.sleep(3600)
        number = next(numbers)
        message_id = next(line for line in lines if line.lower().startswith("message-id:")).split(":", 1)[1].strip()
        note(letter=number, id=message_id, to=self.to, line=self.number, secure=self.secure, text="\r\n".join(lines) if not options.faults else None)
        self.taken, self.open_letter = self.taken + 1, number
        if self.wish == "cut":
            return False
        await asyncio.sleep({"slow": options.slow / 4, "tooslow": options.slow}.get(self.wish, options.pause))
        await self.say("250 taken")
        return True


async def serve(reader, writer):
    line = Line(reader, writer)
    try:
        await line.serve()
    except (ConnectionError, ssl.SSLError, ValueError):
        pass
    finally:
        if line.open_letter is not None:
            note(cut=line.open_letter)
        writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()

asyncio.run(main())
