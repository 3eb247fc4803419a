import { expect, test } from "@jest/globals";
import { newsletterAnswer } from "backend/contracts/admin-newsletter";
import { z } from "zod";
import { faultTests, slow } from "../support/after-fault";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { mailsTo } from "../support/mails-to";
import { mailTo } from "../support/outbox";
import { admin } from "../support/store";
import { turn } from "../support/switch";

faultTests();

/** Rows of subscribers who confirmed yesterday. */
const subscribe = (mark: string, count: number) =>
  rows(
    z.object({}),
    `insert into mail_consent (id, kind, email, sentence, asked_at, confirmed_at)
     select 'mcon_' || $1 || lpad(n::text, 4, '0'), 'newsletter', $1 || n || '@example.com', 'Ja.',
            now() - interval '1 day', now() - interval '1 day'
     from generate_series(1, $2::int) n`,
    [mark, count],
  );

test(
  "the backend is killed twice while a newsletter goes out: each subscriber gets it once",
  async () => {
    const mark = `brief${Math.random().toString(36).slice(2, 8)}x`;
    const readers = 120;
    await subscribe(mark, readers);
    const subject = `Nieuws ${mark}`;
    const made = await admin("POST", "/newsletters", { subject, markdown: "Er trekt weer bouillon." });
    const { id } = newsletterAnswer.parse(made.body).newsletter;
    expect((await admin("POST", `/newsletters/${id}/send`, {})).status).toBe(200);
    const stored = async () =>
      (
        await rows(z.object({ count: z.coerce.number() }), "select count(*) from letter where key like $1", [
          `newsletter/${id}/%`,
        ])
      )[0]?.count ?? 0;
    for (const moment of [10, 60]) {
      await eventually(async () => (await stored()) >= moment, 60_000, 5);
      await turn("backend", "kill");
      await turn("backend", "start");
    }
    await eventually(async () => {
      const found = await rows(
        z.object({ recipients: z.coerce.number() }),
        "select recipients from newsletter where id = $1 and state = 'sent'",
        [id],
      );
      return found[0]?.recipients === readers;
    }, 200_000);
    await mailTo(`${mark}${readers}@example.com`, subject);
    expect(await mailsTo(mark, subject)).toBe(readers);
    await rows(z.object({}), "delete from mail_consent where id like $1", [`mcon_${mark}%`]);
  },
  slow,
);
