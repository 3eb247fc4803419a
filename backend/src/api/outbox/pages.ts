import fs from "node:fs";
import type { IncomingMessage } from "node:http";
import path from "node:path";
import libmime from "libmime";
import { sentence } from "../../modules/mail/sentence";

const ofThisMachine = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];
const ofProxies = ["forwarded", "via", "x-real-ip"];

/**
 * Whether a request comes from this machine without a proxy between: the mails of the outbox name buyers. A proxy on
 * this machine says so in a header, or asks under the shop's public name.
 */
export function isLocal({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): boolean {
  const viaProxy = Object.keys(headers).some(
    (name) => ofProxies.includes(name) || name.startsWith("x-forwarded"),
  );
  const name = (headers.host ?? "").replace(/:\d+$/, "");
  return (
    !viaProxy &&
    ["localhost", "127.0.0.1", "[::1]"].includes(name) &&
    ofThisMachine.includes(socket.remoteAddress ?? "")
  );
}

const escape = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The mails of the outbox, newest first, as a page of links. */
export function outboxPage(outbox: string): string {
  const names = fs.existsSync(outbox) ? fs.readdirSync(outbox).filter((name) => name.endsWith(".eml")) : [];
  const mails = names
    .map((name) => {
      const file = path.join(outbox, name);
      const fields = libmime.decodeHeaders(fs.readFileSync(file, "utf8"));
      const field = (header: string) => libmime.decodeWords(fields[header]?.[0] ?? "");
      return {
        id: name.slice(0, -4),
        at: fs.statSync(file).mtime,
        to: field("to"),
        subject: field("subject"),
      };
    })
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  const rows = mails.map(
    ({ id, at, to, subject }) =>
      `<tr><td>${at.toLocaleString("nl-BE")}</td><td>${escape(to)}</td><td><a href="/outbox/${id}">${escape(subject)}</a></td></tr>`,
  );
  const title = escape(sentence("outbox.title"));
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:17px/1.6 system-ui;color:#17203A;background:#FDFDFB;max-width:900px;margin:32px auto;padding:0 20px}table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #CFD6DF;padding:10px 8px 10px 0;vertical-align:top}a{color:#1F3F94}</style>
<h1>${title}</h1><p>${escape(sentence("outbox.explained"))}</p>${rows.length ? `<table>${rows.join("")}</table>` : `<p>${escape(sentence("outbox.empty"))}</p>`}</html>`;
}
