import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { foodListFile } from "../../backend/src/contracts/catalogue-file";
import { foodListPdf } from "../../backend/src/domain/editorial/food-list-pdf";
import { pdfText } from "../support/pdf-text";

const file = path.resolve(import.meta.dirname, "../../backend/catalogue/voedingslijst.yaml");

test("the food list as a PDF says what the list says, with brand and where a link leads", async () => {
  const list = foodListFile.parse(parse(fs.readFileSync(file, "utf8")));
  const item = { name: "Šljivovica", look_for: "Zwaar", where: "Markt", why: "Voor de vrijdag" };
  list.groups[0]?.items.push({ ...item, brand: "Van de kaai", link: "https://www.voorbeeld.be/a" });
  const words = pdfText(await foodListPdf(list, "http://localhost:8000"));
  for (const said of [list.title, "Šljivovica", "Van de kaai", "voorbeeld.be", "in de winkel"])
    expect(words).toContain(said);
});
