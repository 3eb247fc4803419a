import { describe, expect, test } from "@jest/globals";
import { launchLines, type LaunchFacts } from "../../backend/src/domain/launch/launch-lines";
import { takesOrders } from "../../backend/src/domain/launch/takes-orders";
import { isInvented, isReservedAddress } from "../../backend/src/domain/launch/trader-data";
import { isEnterpriseNumber } from "../../backend/src/shared/enterprise-number";
import { demoTrader as demo } from "../support/demo-trader";

const real = {
  ...demo,
  email: "liesbet@volle-kom.be",
  companyNumber: "0700.000.005",
  vatNumber: "BE 0700 000 005",
};
const open: LaunchFacts = {
  trader: real,
  stripeKey: "sk_live_abc",
  stripeBase: undefined,
  smtpUrl: "smtps://mail",
  mailFrom: "Volle Kom <liesbet@volle-kom.be>",
  addresses: { storefront: "https://volle-kom.be", backend: "https://beheer.volle-kom.be" },
  manualPayment: false,
  published: [{ title: "Collageen", shown: true, soldOut: false }],
  incomplete: [],
  missingPages: [],
  claiming: [],
  guaranteeNotice: true,
  backupHours: 3,
};
const codes = (facts: Partial<LaunchFacts>) => launchLines({ ...open, ...facts }).map(({ code }) => code);

describe("Directive 2011/83/EU art. 6(1)(b): a buyer knows with whom the contract is made, so", () => {
  test.each([
    ["the demo's details and real money", "sk_live_abc", demo, false],
    ["the demo's details and a restricted live key", "rk_live_abc", demo, false],
    ["an own address beside the demo's number", "sk_live_abc", { ...demo, email: real.email }, false],
    ["an own number beside the demo's address", "sk_live_abc", { ...real, email: demo.email }, false],
    ["own details and real money", "sk_live_abc", real, true],
    ["the demo's details and a trial", "sk_test_abc", demo, true],
  ])("%s", (_, key, trader, taken) => {
    expect(takesOrders(trader, key)).toBe(taken);
  });
});

test("addresses that reach no one are known, and no others", () => {
  for (const each of ["a@b.example", "Naam <a@b.test>", "a@example.com", "a@iets.example.org"])
    expect([each, isReservedAddress(each)]).toEqual([each, true]);
  for (const each of ["a@voorbeeld.be", "a@testen.nl", "Naam <a@mijnexample.be>", "a@example.be"])
    expect([each, isReservedAddress(each)]).toEqual([each, false]);
  expect(isInvented(real)).toBe(false);
});

test("an enterprise number has its check digits", () => {
  for (const right of ["0700.000.005", "BE0700000005", "0123.456.749"])
    expect([right, isEnterpriseNumber(right)]).toEqual([right, true]);
  for (const wrong of ["0700.000.006", "700.000.005", "", "2700.000.005", "0700.000.0050"])
    expect([wrong, isEnterpriseNumber(wrong)]).toEqual([wrong, false]);
});

test("a shop that is ready has no line, and each thing that is wrong has its own", () => {
  expect(codes({})).toEqual([]);
  expect(codes({ trader: demo })).toEqual(["trader_invented"]);
  expect(codes({ trader: { ...real, vatNumber: "BE0700.000.006" } })).toEqual(["company_number"]);
  expect(codes({ trader: { ...real, companyNumber: "12345678", vatNumber: "NL001234567B01" } })).toEqual([]);
  expect(codes({ stripeKey: "sk_test_abc" })).toEqual(["stripe_test"]);
  expect(codes({ stripeBase: "http://localhost:9010" })).toEqual(["stripe_test"]);
  expect(codes({ smtpUrl: undefined })).toEqual(["mail_kept"]);
  expect(codes({ mailFrom: "Volle Kom <hallo@vollekom.example>" })).toEqual(["mail_sender"]);
  expect(codes({ addresses: { ...open.addresses, backend: "http://10.0.0.2" } })).toEqual(["not_https"]);
  expect(codes({ manualPayment: true })).toEqual(["order_without_payment"]);
  expect(codes({ published: [] })).toEqual(["nothing_for_sale"]);
  expect(codes({ claiming: [{ name: "Een artikel" }] })).toEqual(["claims"]);
  expect(codes({ missingPages: ["privacy"] })).toEqual(["pages"]);
  expect(codes({ guaranteeNotice: false })).toEqual(["guarantee_notice"]);
  expect(codes({ backupHours: null })).toEqual(["no_backup"]);
  expect(codes({ backupHours: 26 })).toEqual(["old_backup"]);
  const [seen] = open.published;
  expect(codes({ published: [...open.published, { title: "Kom", shown: false, soldOut: false }] })).toEqual([
    "not_shown",
  ]);
  expect(codes({ published: seen ? [{ ...seen, soldOut: true }] : [] })).toEqual(["sold_out"]);
  expect(codes({ incomplete: [{ title: "Nieuw" }] })).toEqual(["incomplete"]);
});
