import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { Withdrawal } from "./models/withdrawal";
import { WithdrawalRequest } from "./models/withdrawal-request";
import type { StatementLine } from "./statement-line";

export type WithdrawalRow = InferTypeOf<typeof Withdrawal>;
export type WithdrawalRequestRow = InferTypeOf<typeof WithdrawalRequest>;

/** What is written once. */
export interface NewStatement {
  form_key: string;
  order_id: string;
  request_id: string | null;
  display_id: number;
  name: string;
  email: string;
  declared_at: Date;
  late: boolean;
  lines: StatementLine[];
  currency: string;
  goods_cents: number;
  delivery_cents: number;
  send_back_by: string;
  owed_by: string;
}

/** Statements of withdrawal, and the forms on the page alone that ask for the link to make one. */
export default class WithdrawalsService extends MedusaService({ Withdrawal, WithdrawalRequest }) {
  /** The statement that this form made, if it did. */
  async ofForm(formKey: string): Promise<WithdrawalRow | null> {
    const [known] = await this.listWithdrawals({ form_key: formKey }, { take: 1 });
    return known ?? null;
  }

  /** Those of an order, oldest first. */
  ofOrder(orderId: string): Promise<WithdrawalRow[]> {
    return this.listWithdrawals(
      { order_id: orderId },
      { take: null, order: { declared_at: "ASC", id: "ASC" } },
    );
  }

  /** Stores a statement. The unique key of its form lets one of two calls at the same moment succeed. */
  declare({ lines, ...statement }: NewStatement): Promise<WithdrawalRow> {
    // A list is what the column holds; the type of model.json() says an object.
    return this.createWithdrawals({ ...statement, lines: lines as unknown as Record<string, unknown> });
  }
}
