import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { becameAnOrder, faultTests, scoop, slow } from "../support/after-fault";
import { readManifest } from "../../backend/src/domain/backup/manifest";
import { writeBackup } from "../../backend/src/domain/backup/write-backup";
import { checkOut, ended, filledCart, pay, statusOf } from "../support/buyer";
import { rows } from "../support/database";
import { shopUnderTest } from "../support/run-file";
import { turn } from "../support/switch";

faultTests();

const inState = (...names: string[]) => path.join(shopUnderTest().state, ...names);

/** Makes a backup. @returns its folder */
async function backedUp(): Promise<string> {
  await turn("backup", "start");
  const names = await readdir(inState("backups"));
  return inState("backups", z.string().parse(names.toSorted().at(-1)));
}

const files = async () => (await readdir(inState("uploads"), { recursive: true })).toSorted();

/** One purchase, to its order. @returns the checkout's id */
async function bought(): Promise<string> {
  const cart = await filledCart(scoop.handle);
  const { checkoutId, session } = await checkOut(cart);
  await pay(session);
  await ended(checkoutId);
  await becameAnOrder(cart.id);
  return checkoutId;
}

test(
  "a shop whose database and files are lost comes back row for row, and a cart that was paid since becomes an order",
  async () => {
    const checkoutId = await bought();
    const begun = await filledCart(scoop.handle);
    const open = await checkOut(begun);
    const before = { status: await statusOf(checkoutId), files: await files() };
    await turn("backend", "stop");
    const folder = await backedUp();
    // After the backup somebody pays for a cart that is in it.
    await turn("backend", "start");
    await pay(open.session);
    await ended(open.checkoutId);
    await turn("backend", "kill");
    await rows(z.unknown(), "drop schema public cascade", []);
    await rows(z.unknown(), "create schema public", []);
    await rm(inState("uploads"), { recursive: true });
    await turn("restore", "start", { FOLDER: folder });
    const written = await readManifest(folder);
    const places = { databaseUrl: shopUnderTest().databaseUrl, uploads: null, backups: inState("compared") };
    const { manifest: restored } = await writeBackup(places, new Date());
    expect(restored.tables).toEqual(written.tables);
    expect(restored.sequences).toEqual(written.sequences);
    await turn("backend", "start");
    expect({ status: await statusOf(checkoutId), files: await files() }).toEqual(before);
    await turn("settle", "start");
    await becameAnOrder(begun.id);
    await bought();
  },
  2 * slow,
);
