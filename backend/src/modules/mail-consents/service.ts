import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { ConsentKind } from "../../contracts/mail-consent";
import { MailConsent } from "./models/mail-consent";

export type MailConsentRow = InferTypeOf<typeof MailConsent>;

export interface AskedConsent {
  id: string;
  kind: ConsentKind;
  about: string;
  email: string;
  sentence: string;
  at: Date;
}

/** What was confirmed keeps its proof; the link is wanted in any case. */
const ask = `
  insert into mail_consent (id, kind, about, email, sentence, asked_at, link_wanted_at)
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict (id) do update set
    link_wanted_at = excluded.link_wanted_at, updated_at = now(), deleted_at = null,
    email = case when mail_consent.confirmed_at is null then excluded.email else mail_consent.email end,
    sentence = case when mail_consent.confirmed_at is null then excluded.sentence else mail_consent.sentence end,
    asked_at = case when mail_consent.confirmed_at is null then excluded.asked_at else mail_consent.asked_at end`;

/** Who asked for which mail, and confirmed it. */
export default class MailConsentsService extends MedusaService({ MailConsent }) {
  /** Notes the wish, in one statement, so that its time does not depend on what is known. */
  @InjectManager()
  async ask(
    { id, kind, about, email, sentence, at }: AskedConsent,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const moment = at.toISOString();
    await context.manager?.execute(ask, [id, kind, about, email, sentence, moment, moment]);
  }

  /** Notes the confirmation, the first time. @returns whether there is such a wish */
  @InjectManager()
  async confirm(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await context.manager?.execute<unknown[]>(
      `update mail_consent set confirmed_at = coalesce(confirmed_at, now()), updated_at = now() where id = ? returning id`,
      [id],
    );
    return Boolean(rows?.length);
  }
}
