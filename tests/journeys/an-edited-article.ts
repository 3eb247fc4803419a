import { adminArticle } from "backend/contracts/admin-article";
import type { Page } from "playwright-core";
import { z } from "zod";
import { draftArticle } from "../support/draft-article";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const answer = z.object({ article: adminArticle });
let made = 0;

/** A new draft with this text, opened in a tab of the Admin. */
export async function openedDraft(tab: Page, markdown: string): Promise<{ id: string; version: number }> {
  const slug = `redactie-${Date.now()}-${(made += 1)}`;
  const { body } = await admin("POST", "/articles", draftArticle(slug, markdown));
  const { id, version } = answer.parse(body).article;
  await open(tab, id);
  return { id, version };
}

export async function open(tab: Page, id: string): Promise<void> {
  await tab.goto(`${shopUnderTest().admin}/articles/${id}`);
  await textOf(tab).waitFor();
}

export const textOf = (tab: Page) => tab.getByRole("textbox", { name: "Tekst van het artikel" });
export const saveIn = (tab: Page) => tab.getByRole("button", { name: "Bewaren" }).click();
/** Waits until the screen says so. */
export const saidIn = (tab: Page, words: string | RegExp) =>
  tab.getByRole("status").getByText(words).waitFor();
