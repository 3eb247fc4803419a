import { describe, expect, jest, test } from "@jest/globals";
import { packing, toPack } from "../support/packing";
import { pdfText } from "../support/pdf-text";
import { admin, adminFile } from "../support/store";

// Each is two purchases and some papers of them.
jest.setTimeout(240_000);

const shaker = "VK-TOE-SHA-600";
const scoop = "VK-TOE-MAA-25";

describe("papers", () => {
  test("for two orders at once, and the file for the carrier", async () => {
    const one = await toPack({ [scoop]: 2 });
    const pickupPoint = "Bakkerij Janssens, Gent";
    const other = await toPack({ [scoop]: 1, [shaker]: 1 }, { delivery: "pickup_point", pickupPoint });
    expect((await packing({ view: "pack", q: `janssens #${other.displayId}` })).orders).toMatchObject([
      { kind: "pickup_point", pickupPoint },
    ]);
    const orders = `orders=${one.id},${other.id}`;
    const paper = async (name: string, more = "") => adminFile(`/packing/papers/${name}?${orders}${more}`);
    for (const size of ["A4", "A6"]) {
      const slips = await paper("slips", `&size=${size}`);
      expect(slips.type).toBe("application/pdf");
      expect(pdfText(slips.bytes)).toContain(`Bestelling ${other.displayId}`);
      expect(pdfText(slips.bytes)).toContain(`Afhaalpunt: ${pickupPoint}`);
    }
    expect(pdfText((await paper("labels")).bytes)).toContain("Dorpsstraat 1");
    expect(pdfText((await paper("picking")).bytes)).toMatch(/Maatschep 25 ml .*25 3 Schudbeker/);
    const csv = (await paper("addresses")).bytes.toString("utf8");
    expect(csv.startsWith("\ufeffNaam;")).toBe(true);
    expect(csv).toContain(`${one.email};;`);
    expect(csv.split("\r\n")).toHaveLength(4);
  });

  test("of no order, or of what is no paper, are refused", async () => {
    for (const path of ["slips?orders=", "slips?orders=order_X;drop", "labels", "invoices?orders=order_X"])
      expect((await admin("GET", `/packing/papers/${path}`)).status).toBe(400);
    expect((await admin("GET", "/packing/papers/slips?orders=order_ISNIET")).status).toBe(404);
    expect((await admin("GET", "/packing/order_ISNIET")).status).toBe(404);
  });
});
