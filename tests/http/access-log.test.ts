import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";

test("the log of requests names what was asked, and nobody who asked", async () => {
  const { backend, publishableKey, state } = shopUnderTest();
  const log = () => {
    const folder = path.join(state, "logs");
    const files = fs.readdirSync(folder).filter((name) => name.endsWith(".log"));
    return files.map((name) => fs.readFileSync(path.join(folder, name), "utf8")).join("\n");
  };
  const mark = `gevraagd-${Date.now()}`;
  const token = `item_1.${Date.now()}.${"geheim".repeat(8).slice(0, 43)}`;
  const headers = {
    "x-publishable-api-key": publishableKey,
    "x-forwarded-for": "203.0.113.77",
    "user-agent": `browser-van-${mark}`,
    referer: `https://vollekom.example/pagina-van-${mark}`,
  };
  await fetch(`${backend}/store/${mark}?email=lezer-${mark}@example.be`, { headers });
  await fetch(`${backend}/downloads/invoices/${token}`, { headers });
  await eventually(() => Promise.resolve(log().includes("/downloads/invoices/…")));
  const lines = log();
  expect(lines).toContain(`"path":"/store/${mark}"`);
  for (const word of [`lezer-${mark}`, "203.0.113.77", `browser-van-${mark}`, `pagina-van-${mark}`, token])
    expect(lines).not.toContain(word);
});
