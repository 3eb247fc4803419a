import fs from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { Attachment } from "./letters";

/** A person as a mail names them. */
export interface MailPerson {
  name: string;
  address: string;
}

export interface Post {
  /** Also the name of the file in the outbox; one mail, one id, however often it is tried. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  attachments: Attachment[];
  replyTo?: MailPerson;
  /** Where one post stops such mail, without a login or a question (RFC 8058). */
  unsubscribeUrl?: string;
}

export interface MailOptions {
  from: string;
  /** smtp://… or smtps://…; without it mails become files in `outbox`. */
  smtpUrl?: string;
  outbox: string;
}

export type Transport = (post: Post) => Promise<void>;

/** Sends by SMTP, or writes each mail to the outbox as .eml (for a mail program) and .html (for the local page). */
export function transportFor(options: MailOptions): Transport {
  const domain = options.from.match(/@([^\s>]+)/)?.[1] ?? "localhost";
  const message = (post: Post) => ({
    from: options.from,
    to: post.to,
    subject: post.subject,
    html: post.html,
    text: post.text,
    attachments: post.attachments,
    replyTo: post.replyTo,
    ...(post.unsubscribeUrl
      ? {
          headers: {
            "List-Unsubscribe": `<${post.unsubscribeUrl}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          },
        }
      : {}),
    // The same id at every try: a mail program shows a mail that went out twice only once.
    messageId: `<${post.id}@${domain}>`,
  });
  if (options.smtpUrl) {
    const smtp = createTransport({ url: options.smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 });
    return async (post) => {
      await smtp.sendMail(message(post));
    };
  }
  const composer = createTransport({ streamTransport: true, buffer: true });
  return async (post) => {
    const sent = await composer.sendMail(message(post));
    await fs.mkdir(options.outbox, { recursive: true });
    await writeWhole(path.join(options.outbox, `${post.id}.html`), post.html);
    await writeWhole(path.join(options.outbox, `${post.id}.eml`), sent.message as Buffer); // buffer: true
  };
}

/** Written under another name first, so that nobody reads half a file. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await fs.writeFile(`${file}.new`, content);
  await fs.rename(`${file}.new`, file);
}
