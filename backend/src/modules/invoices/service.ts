import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { creditParts, type CreditWish } from "./credit-parts";
import { creditFacts, invoiceFacts, type CreditFacts, type InvoiceFacts } from "./facts";
import { Invoice } from "./models/invoice";
import { InvoiceCounter } from "./models/invoice-counter";
import { shopDay } from "../../shared/shop-day";
import { documentNumber, type Kind } from "./numbers";

export type InvoiceRow = InferTypeOf<typeof Invoice>;

export interface NewInvoice {
  orderId: string;
  /** What it is issued for, once; the order itself when left out. */
  sourceId?: string;
  facts: InvoiceFacts;
}

export interface NewCreditNote extends CreditWish {
  refundId: string;
  orderId: string;
  refundedOn: string;
}

interface Document<Facts> {
  row: InvoiceRow;
  facts: Facts;
}

/** Ends the source of an invoice that takes back the credit note of a refund that failed. */
const failed = "/failed";

/** The source of such an invoice. */
export const failedSource = (refundId: string): string => `${refundId}${failed}`;

const begin = `
  insert into invoice_counter (id, kind, year, last) values (?, ?, ?, 0)
  on conflict (kind, year) where deleted_at is null do nothing`;
const hold = "select last from invoice_counter where kind = ? and year = ? for update";
const count = "update invoice_counter set last = ?, updated_at = now() where kind = ? and year = ?";

/**
 * Invoices and credit notes. A number is taken and the document written in one transaction that holds the counter of
 * its series: a crash undoes both, so that there is no gap, and a second transaction waits, so that no number is given
 * twice. A document that was issued before is answered again.
 */
export default class InvoicesService extends MedusaService({ Invoice, InvoiceCounter }) {
  /** The invoice of an order, or of what a change added to it. */
  @InjectTransactionManager()
  async issueInvoice(
    { orderId, sourceId = orderId, facts }: NewInvoice,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<InvoiceRow> {
    return this.issue("invoice", sourceId, context, async () => ({
      orderId,
      correctsId: null,
      facts: invoiceFacts.parse(facts),
    }));
  }

  /**
   * The credit note of a refund, whole or part, on the invoices of its order.
   * @throws when the order has no invoice, or less is left of it than goes back
   */
  @InjectTransactionManager()
  async issueCreditNote(
    { refundId, orderId, refundedOn, ...wish }: NewCreditNote,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<InvoiceRow> {
    return this.issue("credit_note", refundId, context, async () => {
      const { invoices, credits } = await this.documentsOf(orderId, context);
      const [invoice] = invoices;
      if (!invoice) throw new Error(`order ${orderId} has no invoice to correct`);
      const { lines: _lines, delivery: _delivery, paidOn: _paidOn, ...common } = invoice.facts;
      const facts: CreditFacts = {
        ...common,
        ...creditParts(
          invoices.map((each) => each.facts),
          credits.map((each) => each.facts),
          wish,
        ),
        total: wish.cents,
        refundedOn,
        corrects: { number: invoice.row.number, issuedOn: shopDay(invoice.row.issued_at) },
      };
      return { orderId, correctsId: invoice.row.id, facts };
    });
  }

  /**
   * What counts of an order's documents, oldest first. A credit note whose refund failed, and the invoice that took it
   * back, are nothing together: both are left out.
   */
  async documentsOf(
    orderId: string,
    context?: Context<EntityManager>,
  ): Promise<{ invoices: Document<InvoiceFacts>[]; credits: Document<CreditFacts>[] }> {
    const rows = await this.listInvoices(
      { order_id: orderId },
      { take: null, order: { issued_at: "ASC", sequence: "ASC" } },
      context,
    );
    const sources = new Set(rows.map(({ source_id }) => source_id));
    const counts = ({ source_id }: InvoiceRow) =>
      !source_id.endsWith(failed) && !sources.has(`${source_id}${failed}`);
    const counting = rows.filter(counts);
    return {
      invoices: counting
        .filter(({ kind }) => kind === "invoice")
        .map((row) => ({ row, facts: invoiceFacts.parse(row.facts) })),
      credits: counting
        .filter(({ kind }) => kind === "credit_note")
        .map((row) => ({ row, facts: creditFacts.parse(row.facts) })),
    };
  }

  private async issue(
    kind: Kind,
    sourceId: string,
    context: Context<EntityManager>,
    compose: () => Promise<{ orderId: string; correctsId: string | null; facts: InvoiceFacts | CreditFacts }>,
  ): Promise<InvoiceRow> {
    const manager = context.transactionManager;
    if (!manager) throw new Error("a number is only taken in a transaction");
    const issuedAt = new Date();
    const year = Number(shopDay(issuedAt).slice(0, 4));
    await manager.execute(begin, [`invctr_${kind}_${year}`, kind, year]);
    const [counter] = await manager.execute<{ last: number }[]>(hold, [kind, year]);
    const [known] = await this.listInvoices({ source_id: sourceId }, { take: 1 }, context);
    if (known) return known;
    const { orderId, correctsId, facts } = await compose();
    const sequence = (counter?.last ?? 0) + 1;
    const row = await this.createInvoices(
      {
        kind,
        number: documentNumber(kind, year, sequence),
        year,
        sequence,
        source_id: sourceId,
        order_id: orderId,
        corrects_id: correctsId,
        issued_at: issuedAt,
        facts,
      },
      context,
    );
    await manager.execute(count, [sequence, kind, year]);
    return row;
  }
}
