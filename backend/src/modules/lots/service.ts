import { randomUUID } from "node:crypto";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { z } from "zod";
import { firstExpiredFirstOut } from "./first-expired";
import { Lot } from "./models/lot";
import { LotMail } from "./models/lot-mail";
import { LotUse } from "./models/lot-use";
import { StockChange } from "./models/stock-change";
import * as sql from "./statements";

export type LotRow = InferTypeOf<typeof Lot>;
export type LotMailRow = InferTypeOf<typeof LotMail>;

/** Goods that come in, by a press of the owner's button. */
export interface Receipt {
  key: string;
  /** What was pressed, as JSON. */
  pressed: string;
  inventoryItemId: string;
  quantity: number;
  /** null: without a lot. */
  lot: { code: string; bestBefore: string | null } | null;
  /** Pieces without a lot before it. */
  withoutLot: number;
}

/** Pieces that somebody counted, of a lot or of those without one. */
export interface Count {
  key: string;
  /** What was pressed, as JSON. */
  pressed: string;
  inventoryItemId: string;
  lotId: string | null;
  seen: number;
  counted: number;
}

/** What a parcel takes from stock. */
export interface ParcelGoods {
  fulfillmentId: string;
  orderId: string;
  packedAt: Date;
  items: { lineItemId: string; inventoryItemId: string; quantity: number }[];
}

const anyRows = z.array(z.unknown());
const received = z.array(z.object({ id: z.string(), on_hand: z.number() }));
const onHand = z.array(
  z.object({
    id: z.string(),
    inventory_item_id: z.string(),
    bestBefore: z.string().nullable(),
    onHand: z.number(),
  }),
);

type Shared = Context<EntityManager>;

/** Lots of goods: what came in, what was counted, and into which parcels they went. */
export default class LotsService extends MedusaService({ Lot, LotUse, StockChange, LotMail }) {
  /**
   * Notes goods that came in, and adds them to their lot. @returns the lot's id, null without one
   * @throws MedusaError lot_date_differs when the lot is known with another date
   */
  @InjectTransactionManager()
  async receive(receipt: Receipt, @MedusaContext() context: Shared = {}): Promise<string | null> {
    const { key, pressed, inventoryItemId, quantity, lot } = receipt;
    const [row] = lot
      ? received.parse(
          await context.transactionManager?.execute(sql.receive, [
            `lot_${randomUUID().replaceAll("-", "")}`,
            inventoryItemId,
            lot.code,
            lot.bestBefore,
            quantity,
            quantity,
          ]),
        )
      : [];
    if (lot && !row)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Another date", "lot_date_differs");
    const after = row?.on_hand ?? receipt.withoutLot + quantity;
    await this.createStockChanges(
      {
        key,
        pressed,
        inventory_item_id: inventoryItemId,
        lot_id: row?.id ?? null,
        kind: "received",
        before: after - quantity,
        after,
      },
      context,
    );
    return row?.id ?? null;
  }

  /** Takes back what {@link receive} did. */
  @InjectTransactionManager()
  async unreceive(
    { key, quantity }: Receipt,
    lotId: string | null,
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    await context.transactionManager?.execute("delete from stock_change where key = ?", [key]);
    if (!lotId) return;
    await context.transactionManager?.execute(sql.unreceive, [quantity, quantity, lotId]);
    await context.transactionManager?.execute(sql.deleteUnreceived, [lotId]);
  }

  /** Stores what was counted of a lot, or notes it of goods without one. @throws MedusaError stock_changed */
  @InjectTransactionManager()
  async count(
    { key, pressed, inventoryItemId, lotId, seen, counted }: Count,
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    if (lotId) await this.setOnHand(lotId, inventoryItemId, seen, counted, context);
    await this.createStockChanges(
      {
        key,
        pressed,
        inventory_item_id: inventoryItemId,
        lot_id: lotId,
        kind: "counted",
        before: seen,
        after: counted,
      },
      context,
    );
  }

  /** Takes back what {@link count} did. */
  @InjectTransactionManager()
  async uncount({ key, lotId, seen, counted }: Count, @MedusaContext() context: Shared = {}): Promise<void> {
    await context.transactionManager?.execute("delete from stock_change where key = ?", [key]);
    if (lotId) await context.transactionManager?.execute(sql.uncount, [seen - counted, lotId]);
  }

  /** Says of a press whether Medusa's stock is changed by it. */
  @InjectManager()
  async markMoved(key: string, isMoved: boolean, @MedusaContext() context: Shared = {}): Promise<void> {
    await context.manager?.execute(isMoved ? sql.moved : sql.unmoved, [key]);
  }

  private async setOnHand(
    id: string,
    itemId: string,
    from: number,
    to: number,
    { transactionManager }: Shared,
  ) {
    const rows = anyRows.parse(await transactionManager?.execute(sql.count, [to, id, itemId, from]));
    if (rows.length === 0)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", "stock_changed");
  }

  /** Takes the goods of a parcel from lots, once for each parcel; what no lot has is simply without one. */
  @InjectTransactionManager()
  async takeForParcel(
    { fulfillmentId, orderId, packedAt, items }: ParcelGoods,
    today: string,
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    const { transactionManager } = context;
    const first = anyRows.parse(await transactionManager?.execute(sql.lookOnce, [fulfillmentId]));
    if (first.length === 0) return;
    const ids = JSON.stringify(items.map(({ inventoryItemId }) => inventoryItemId));
    const lots = onHand.parse(
      await transactionManager?.execute(sql.lotsToTake, [ids, packedAt.toISOString()]),
    );
    for (const { lineItemId, inventoryItemId, quantity } of items) {
      const own = lots.filter((lot) => lot.inventory_item_id === inventoryItemId);
      for (const part of firstExpiredFirstOut(own, quantity, today).taken) {
        await transactionManager?.execute(sql.take, [part.quantity, part.id]);
        for (const lot of own) if (lot.id === part.id) lot.onHand -= part.quantity;
        await this.createLotUses(
          {
            lot_id: part.id,
            order_id: orderId,
            line_item_id: lineItemId,
            fulfillment_id: fulfillmentId,
            quantity: part.quantity,
          },
          context,
        );
      }
    }
  }

  /** What a parcel took goes back into its lots: it is not sent. Twice is once. */
  @InjectTransactionManager()
  async giveBack(fulfillmentId: string, @MedusaContext() context: Shared = {}): Promise<void> {
    await context.transactionManager?.execute(sql.lotsToGiveBack, [fulfillmentId]);
    await context.transactionManager?.execute(sql.giveBack, [fulfillmentId]);
    await context.transactionManager?.execute(sql.forgetParcel, [fulfillmentId]);
  }

  /** A mail to all who got a lot begins, or goes on. */
  @InjectManager()
  async startMail(
    { id, lotId, subject, words }: { id: string; lotId: string; subject: string; words: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    await context.manager?.execute(sql.startMail, [id, lotId, subject, words]);
  }
}
