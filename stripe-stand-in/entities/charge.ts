import type Stripe from "stripe";
import { newId } from "../store/ids";

export type Method = "card" | "bancontact" | "ideal" | "sepa_debit";

/** Who and what paid, as far as the stand-in asks. Of a card it keeps the last four digits only. */
export interface Payer {
  method: Method;
  email: string | null;
  name: string | null;
  last4?: string;
}

/** A charge for the whole amount of an intent, not yet succeeded or failed. */
export function newCharge(intent: Stripe.PaymentIntent, payer: Payer, now: number): Stripe.Charge {
  return {
    id: newId("ch_3"),
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: payer.email, name: payer.name, phone: null, tax_id: null },
    calculated_statement_descriptor: "VOLLE KOM",
    captured: false,
    created: now,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: null,
    paid: false,
    payment_intent: intent.id,
    payment_method: intent.payment_method as string | null, // the stand-in stores ids only
    payment_method_details: methodDetails(payer, intent.amount),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "pending",
    transfer_data: null,
    transfer_group: null,
  } satisfies Stripe.Charge;
}

function methodDetails(payer: Payer, amount: number): Stripe.Charge.PaymentMethodDetails {
  switch (payer.method) {
    case "card":
      return { type: "card", card: cardDetails(payer.last4 ?? "4242", amount) };
    case "bancontact":
      return {
        type: "bancontact",
        bancontact: {
          bank_code: "VAPE",
          bank_name: "VAN DE PUT & CO",
          bic: "VAPEBE22",
          generated_sepa_debit: null,
          generated_sepa_debit_mandate: null,
          iban_last4: "7061",
          preferred_language: "nl",
          verified_name: payer.name,
        },
      };
    case "ideal":
      return {
        type: "ideal",
        ideal: {
          bank: null,
          bic: null,
          generated_sepa_debit: null,
          generated_sepa_debit_mandate: null,
          iban_last4: "5264",
          transaction_id: null,
          verified_name: payer.name,
        },
      };
    case "sepa_debit":
      return {
        type: "sepa_debit",
        sepa_debit: {
          bank_code: "539",
          branch_code: null,
          country: "BE",
          fingerprint: null,
          last4: "7034",
          mandate: null,
        },
      };
  }
}

function cardDetails(last4: string, amount: number): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    amount_authorized: amount,
    authorization_code: null,
    brand: "visa",
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
    country: "BE",
    electronic_commerce_indicator: null,
    exp_month: 12,
    exp_year: 2034,
    funding: "credit",
    installments: null,
    last4,
    mandate: null,
    network: "visa",
    network_transaction_id: null,
    regulated_status: "unregulated",
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  };
}
