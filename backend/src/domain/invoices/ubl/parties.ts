import type { Invoice } from "@e-invoice-eu/core";
import { belgianFigures, companyNumberOf, isVatNumber } from "../../../contracts/company-number";
import type { CreditFacts, InvoiceFacts } from "../../../modules/invoices/facts";

type Facts = InvoiceFacts | CreditFacts;
type Ubl = Invoice["ubl:Invoice"];
type Country = Ubl["cac:AccountingCustomerParty"]["cac:Party"]["cac:PostalAddress"]["cac:Country"];

const vat = { "cbc:ID": "VAT" };

/** Belgian companies are known by their number in the Crossroads Bank for Enterprises (ISO 6523 scheme 0208). */
const enterprise = { "cbc:EndpointID@schemeID": "0208" } as const;

const countryOf = (code: string): Country => {
  return { "cbc:IdentificationCode": code.toUpperCase() as Country["cbc:IdentificationCode"] };
};

export function sellerOf({ seller }: Facts): Ubl["cac:AccountingSupplierParty"] {
  const figures = numberOf(seller.companyNumber);
  return {
    "cac:Party": {
      "cbc:EndpointID": figures,
      ...enterprise,
      "cac:PartyName": { "cbc:Name": seller.name },
      "cac:PostalAddress": {
        "cbc:StreetName": seller.street,
        "cbc:CityName": seller.city,
        "cbc:PostalZone": seller.postalCode,
        "cac:Country": countryOf(seller.vatNumber.slice(0, 2)),
      },
      "cac:PartyTaxScheme": [{ "cbc:CompanyID": written(seller.vatNumber), "cac:TaxScheme": vat }],
      "cac:PartyLegalEntity": {
        "cbc:RegistrationName": `${seller.owner}, ${seller.name}`,
        "cbc:CompanyID": figures,
        "cbc:CompanyID@schemeID": "0208",
        "cbc:CompanyLegalForm": `${seller.legalForm}, ${seller.register}`,
      },
      "cac:Contact": {
        "cbc:Name": seller.owner,
        "cbc:Telephone": seller.phone,
        "cbc:ElectronicMail": seller.email,
      },
    },
  };
}

/** @throws when the buyer is no Belgian company with an address */
export function buyerParty({ buyer }: Facts): Ubl["cac:AccountingCustomerParty"] {
  const { company, companyNumber, place, name, email } = buyer;
  if (!companyNumber || !place) throw new Error("an electronic invoice is for a company");
  const figures = numberOf(companyNumber);
  return {
    "cac:Party": {
      "cbc:EndpointID": figures,
      ...enterprise,
      "cac:PostalAddress": {
        "cbc:StreetName": place.street,
        ...(place.more ? { "cbc:AdditionalStreetName": place.more } : {}),
        "cbc:CityName": place.city,
        "cbc:PostalZone": place.postalCode,
        "cac:Country": countryOf(place.country),
      },
      ...(isVatNumber(companyNumber)
        ? { "cac:PartyTaxScheme": { "cbc:CompanyID": companyNumber, "cac:TaxScheme": vat } }
        : {}),
      "cac:PartyLegalEntity": {
        "cbc:RegistrationName": company ?? name,
        "cbc:CompanyID": figures,
        "cbc:CompanyID@schemeID": "0208",
      },
      "cac:Contact": { "cbc:Name": name, "cbc:ElectronicMail": email },
    },
  };
}

function numberOf(typed: string): string {
  const figures = belgianFigures(written(typed));
  if (!figures) throw new Error(`${typed} is no number of a Belgian company`);
  return figures;
}

function written(typed: string): string {
  const number = companyNumberOf(typed);
  if (!number) throw new Error(`${typed} is no number of a company`);
  return number;
}
