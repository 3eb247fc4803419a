import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { LotMail, LotOrder, LotPage } from "../../contracts/admin-lot";
import type { LotMailRow, LotRow } from "../../modules/lots/service";
import { csv } from "../../shared/csv";
import { isErasedAddress } from "../../shared/erased-address";
import { sentencesOf } from "../../shared/sentences-of";
import { shopDay } from "../../shared/shop-day";
import { listedLot } from "./lot-state";
import { lotsOf } from "./lots-of";
import messages from "./messages/nl.json";
import { stockItem } from "./stock-list";

const say = sentencesOf(messages);

/** Orders in which pieces of a lot went, newest first; not by parcels that were cancelled. */
const orders = `
  select o.id, o.display_id, o.created_at, coalesce(o.email, '') as email,
    concat_ws(' ', address.first_name, address.last_name) as name, uses.pieces
  from (select lot_use.order_id, sum(lot_use.quantity) as pieces from lot_use
    join fulfillment on fulfillment.id = lot_use.fulfillment_id and fulfillment.canceled_at is null
    where lot_use.lot_id = ? and lot_use.deleted_at is null group by lot_use.order_id) uses
  join "order" o on o.id = uses.order_id
  left join order_address address on address.id = o.shipping_address_id
  order by o.display_id desc`;

const buyerRows = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      display_id: z.coerce.number(),
      created_at: z.coerce.date(),
      email: z.string(),
      name: z.string(),
      pieces: z.coerce.number(),
    }),
  ),
});

interface Buyer extends LotOrder {
  email: string;
}

/** Who got a lot: an entry for each order. */
export async function buyersOf(container: MedusaContainer, lotId: string): Promise<Buyer[]> {
  const answer: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(orders, [lotId]);
  return buyerRows.parse(answer).rows.map((row) => ({
    orderId: row.id,
    displayId: row.display_id,
    placedAt: row.created_at.toISOString(),
    email: row.email,
    name: isErasedAddress(row.email) ? "" : row.name,
    pieces: row.pieces,
  }));
}

/** Whether a buyer can be mailed: not once his data was erased. Pure. */
export const isReachable = ({ email }: { email: string }): boolean => email !== "" && !isErasedAddress(email);

/** The page of a lot; null when there is none. */
export async function lotPage(container: MedusaContainer, id: string): Promise<LotPage | null> {
  const lots = lotsOf(container);
  const [row] = await lots.listLots({ id }, { take: 1 });
  if (!row) return null;
  const buyers = await buyersOf(container, id);
  const { isGone: _, ...item } = await itemOf(container, row);
  const mails = await lots.listLotMails({ lot_id: id }, { take: null, order: { started_at: "DESC" } });
  return {
    lot: listedLot(row, shopDay(new Date())),
    item,
    orders: buyers.map(({ email: __, ...each }) => each),
    pieces: buyers.reduce((sum, { pieces }) => sum + pieces, 0),
    buyers: buyers.filter(isReachable).length,
    mails: mails.map(listedMail),
  };
}

/** What the lot is of, or was, and whether it is not counted any more. */
export async function itemOf(
  container: MedusaContainer,
  { inventory_item_id: id }: Pick<LotRow, "inventory_item_id">,
): Promise<LotPage["item"] & { isGone: boolean }> {
  const item = await stockItem(container, id);
  return { id, name: item?.name || say("gone"), sku: item?.sku ?? "", isGone: item?.isGone ?? true };
}

const listedMail = ({
  id,
  subject,
  words,
  state,
  started_at,
  recipients,
  unreached,
}: LotMailRow): LotMail => ({
  id,
  subject,
  words,
  state,
  startedAt: new Date(started_at).toISOString(),
  recipients,
  unreached: unreached?.length ?? 0,
});

/** Who got a lot, for a spreadsheet. */
export function lotCsv({ lot, orders: all }: LotPage): { name: string; text: string } {
  const rows = all.map(({ displayId, placedAt, pieces, name }) => [
    String(displayId),
    shopDay(new Date(placedAt)),
    String(pieces),
    name,
  ]);
  const code = lot.code.replace(/[^\w.-]+/g, "-");
  return { name: say("file", { code }), text: csv([messages.columns, ...rows]) };
}
