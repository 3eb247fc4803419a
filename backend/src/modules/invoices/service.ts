import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { creditRows } from "./credit";
import { creditFacts, invoiceFacts, type CreditFacts, type InvoiceFacts } from "./facts";
import { Invoice } from "./models/invoice";
import { InvoiceCounter } from "./models/invoice-counter";
import { documentNumber, shopDay, type Kind } from "./numbers";

export type InvoiceRow = InferTypeOf<typeof Invoice>;

export interface NewInvoice {
  orderId: string;
  facts: InvoiceFacts;
}

export interface NewCreditNote {
  refundId: string;
  orderId: string;
  cents: number;
  refundedOn: string;
}

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
  /** The invoice of an order. */
  @InjectTransactionManager()
  async issueInvoice(
    { orderId, facts }: NewInvoice,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<InvoiceRow> {
    return this.issue("invoice", orderId, context, async () => ({
      orderId,
      correctsId: null,
      facts: invoiceFacts.parse(facts),
    }));
  }

  /**
   * The credit note of a refund, whole or part, on the invoice of its order.
   * @throws when the order has no invoice, or less is left of it than goes back
   */
  @InjectTransactionManager()
  async issueCreditNote(
    { refundId, orderId, cents, refundedOn }: NewCreditNote,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<InvoiceRow> {
    return this.issue("credit_note", refundId, context, async () => {
      const [invoice] = await this.listInvoices({ kind: "invoice", order_id: orderId }, { take: 1 }, context);
      if (!invoice) throw new Error(`order ${orderId} has no invoice to correct`);
      const earlier = await this.listInvoices({ corrects_id: invoice.id }, { take: null }, context);
      const {
        lines: _lines,
        delivery: _delivery,
        paidOn: _paidOn,
        ...common
      } = invoiceFacts.parse(invoice.facts);
      const credited = earlier.map(({ facts }) => creditFacts.parse(facts));
      const before = credited.reduce((sum, { total }) => sum + total, 0);
      const facts: CreditFacts = {
        ...common,
        vat: creditRows(
          common.vat,
          credited.flatMap(({ vat }) => vat),
          cents,
        ),
        total: cents,
        refundedOn,
        corrects: { number: invoice.number, issuedOn: shopDay(invoice.issued_at) },
        whole: before + cents === common.total,
      };
      return { orderId, correctsId: invoice.id, facts };
    });
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
