import { expect, jest, test } from "@jest/globals";
import { orderNotes, type OrderNote } from "backend/contracts/admin-order-note";
import { personalDataAnswer } from "backend/contracts/admin-personal-data";
import { z } from "zod";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { mailTo } from "../support/outbox";
import { adminBody } from "../support/owner";
import { toPack } from "../support/packing";
import { pdfText } from "../support/pdf-text";
import { admin, adminFile } from "../support/store";

// A purchase that is cancelled and erased.
jest.setTimeout(120_000);

const scoop = "VK-TOE-MAA-25";
const notesOf = async (id: string): Promise<OrderNote[]> =>
  orderNotes.parse(await adminBody("GET", `/order-notes/${id}`)).notes;
const note = (id: string, words: unknown) => admin("POST", `/order-notes/${id}`, { words });
const paperOf = async (id: string, name: string) =>
  pdfText((await adminFile(`/packing/papers/${name}?orders=${id}`)).bytes);

test("what she notes of an order is on its page and her picking list, on nothing for the buyer, and goes with his data", async () => {
  const { id, email, displayId } = await toPack({ [scoop]: 1 });
  expect(await notesOf(id)).toEqual([]);
  const words = `Belde over de kleur ${Date.now()}`;
  expect((await note(id, `  ${words}\r\n`)).status).toBe(200);
  const [written] = await notesOf(id);
  expect(written).toMatchObject({ words });
  expect(written?.writtenBy).not.toBe("");
  expect(await paperOf(id, "picking")).toContain(`Je notitie bij bestelling ${displayId}: ${words}`);
  for (const name of ["slips", "labels"]) expect(await paperOf(id, name)).not.toContain("Belde over");
  await note(id, "Nog iets.");
  const second = (await notesOf(id))[1];
  expect((await admin("DELETE", `/order-notes/${id}/${second?.id}`)).status).toBe(200);
  expect((await notesOf(id)).map((each) => each.words)).toEqual([words]);

  await adminBody("POST", `/orders/${id}/cancel`);
  await mailTo(email, "is geannuleerd");
  const look = async () =>
    personalDataAnswer.parse((await admin("POST", "/personal-data", { email })).body).person;
  await eventually(async () => (await look())?.unfinished.length === 0);
  const person = await look();
  expect(person?.orders[0]?.ownersNotes).toMatchObject([{ words }]);
  expect(JSON.stringify(person?.mails)).not.toContain("Belde over");
  expect((await admin("POST", "/personal-data/erase", { email })).status).toBe(200);
  const left = await rows(z.unknown(), "select id from order_note where words like $1", [`%${words}%`]);
  expect(left).toEqual([]);
});

test("a note of no order, an empty one or one that is too long is refused", async () => {
  expect((await note("order_ISNIET", "Iets")).status).toBe(404);
  expect((await admin("GET", "/order-notes/order_ISNIET")).status).toBe(404);
  expect((await admin("DELETE", "/order-notes/order_ISNIET/ordnote_1")).status).toBe(404);
  for (const words of ["", "   ", "x".repeat(1_001), 7])
    expect((await note("order_ISNIET", words)).status).toBe(400);
});
