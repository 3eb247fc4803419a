import {
  channel,
  fresh,
  keep,
  post,
  promotion,
  remove,
  reprice,
  sale,
  variantOf,
  type OwnerChange,
  type Prepared,
} from "./owner-calls";
import { variantWithPrices } from "./owner";

/** Codes whose campaign the owner deleted while money was on its way. */
export const codesWithoutCampaign = new Set<string>();

function removeCampaign({ code, campaign }: Prepared) {
  if (code) codesWithoutCampaign.add(code);
  return remove(`/campaigns/${campaign}`);
}

/** What the owner does to codes, goods and prices. */
export const goodsChanges: Record<string, OwnerChange> = {
  // These come first: core keeps what is reserved for an order.
  "deletes the product": { strike: ({ productId }) => remove(`/products/${productId}`) },
  "deletes the variant": {
    strike: ({ productId, variantId }) => remove(`/products/${productId}/variants/${variantId}`),
  },
  "deletes the code's promotion": {
    before: promotion(),
    strike: (_, { id }) => remove(`/promotions/${id}`),
  },
  "deletes a promotion that came by itself": {
    before: promotion({ automatic: true }),
    strike: (_, { id }) => remove(`/promotions/${id}`),
    // A test that brings back what was deleted brings this back too, and it would lower every later cart.
    undo: (_, { id }) => remove(`/promotions/${id}`),
  },
  "stops the code's promotion": {
    before: promotion(),
    strike: (_, { id }) => post(`/promotions/${id}`, { status: "inactive" }),
  },
  "gives the code another value": {
    before: promotion(),
    strike: (_, { id }) => post(`/promotions/${id}`, { application_method: { value: 25 } }),
  },
  "renames the code": {
    before: promotion(),
    strike: (_, { id }) => post(`/promotions/${id}`, { code: fresh("ANDERS") }),
  },
  "deletes the campaign of the code": {
    before: promotion({ campaign: true }),
    strike: (_, prepared) => removeCampaign(prepared),
  },
  "deletes code and campaign": {
    before: promotion({ campaign: true }),
    strike: async (_, prepared) => {
      await remove(`/promotions/${prepared.id}`);
      return removeCampaign(prepared);
    },
  },
  "ends the campaign of a promotion that came by itself": {
    before: promotion({ automatic: true, campaign: true }),
    strike: (_, { campaign }) => post(`/campaigns/${campaign}`, { ends_at: new Date(Date.now() - 60_000) }),
    undo: (_, { id }) => remove(`/promotions/${id}`),
  },
  "starts a promotion that comes by itself": {
    strike: async (_, prepared) => keep(prepared, (await promotion({ automatic: true })()).id),
    undo: (_, prepared) => remove(`/promotions/${String(prepared.kept)}`),
  },
  "makes the product a draft": {
    strike: ({ productId }) => post(`/products/${productId}`, { status: "draft" }),
    undo: ({ productId }) => post(`/products/${productId}`, { status: "published" }),
  },
  "takes the product out of the sales channel": {
    strike: async ({ productId }, prepared) =>
      post(`/sales-channels/${keep(prepared, (await channel()).id)}/products`, { remove: [productId] }),
    undo: ({ productId }, prepared) =>
      post(`/sales-channels/${String(prepared.kept)}/products`, { add: [productId] }),
  },
  "asks more for the product": reprice((amount) => amount * 2),
  "asks less for the product": reprice((amount) => amount / 2),
  "takes the price away": {
    strike: async (purchase, prepared) => {
      const { id, product_id } = keep(prepared, await variantOf(purchase));
      return post(`/products/${product_id}/variants/batch`, {
        update: [{ id, prices: [] }],
      });
    },
    undo: async (purchase, prepared) => {
      const { id, product_id, prices } = variantWithPrices.parse(prepared.kept);
      const now = await variantOf(purchase);
      if (now.prices.length > 0) return;
      const again = prices.map(({ amount, currency_code }) => ({ amount, currency_code }));
      return post(`/products/${product_id}/variants/${id}`, { prices: again });
    },
  },
  "starts a sale": {
    strike: async ({ variantId }, prepared) => keep(prepared, await sale(variantId, 9.95)),
    undo: (_, prepared) => remove(`/price-lists/${String(prepared.kept)}`),
  },
};
