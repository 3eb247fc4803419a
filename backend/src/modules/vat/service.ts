import type {
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ITaxProvider,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
  TaxRateDTO,
} from "@medusajs/framework/types";
import { deliveryContext, deliveryTax } from "./delivery-tax";

/**
 * VAT as Medusa's own provider computes it, with two exceptions. That of delivery follows the goods (Dir. 2006/112 art.
 * 78). Goods that are collected are supplied where they lie (art. 31), those that are sent where they arrive (art. 33).
 * Both come in the context, from the hook on a cart's tax lines; without them the rates of the rules count. A line's
 * data says of which country its VAT is.
 */
export default class VatProvider implements ITaxProvider {
  static identifier = "vat";

  getIdentifier(): string {
    return VatProvider.identifier;
  }

  async getTaxLines(
    itemLines: ItemTaxCalculationLine[],
    shippingLines: ShippingTaxCalculationLine[],
    context: TaxCalculationContext,
  ): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
    const known = deliveryContext.safeParse(context.additional_context).data;
    const delivery = known ? deliveryTax(known.goods, known.deliveryVat) : null;
    const buyers = context.address.country_code.toLowerCase();
    const items = itemLines.flatMap(({ line_item, rates }): ItemTaxLineDTO[] => {
      const elsewhere = known?.items.find(({ itemId }) => itemId === line_item.id);
      const line_item_id = line_item.id;
      if (!elsewhere || !known)
        return rates.map((rate) => ({ ...this.line(rate), line_item_id, data: { country: buyers } }));
      const { rateId, name, code, percent: rate } = elsewhere;
      const provider_id = this.getIdentifier();
      const data = { country: known.country };
      return [
        {
          rate_id: rateId ?? undefined,
          name,
          code: code ?? "",
          rate,
          provider_id,
          line_item_id,
          data,
        } as ItemTaxLineDTO,
      ];
    });
    const deliveries = shippingLines.flatMap(({ shipping_line, rates }): ShippingTaxLineDTO[] => {
      const shipping_line_id = shipping_line.id;
      if (!delivery) return rates.map((rate) => ({ ...this.line(rate), shipping_line_id }));
      const { rateId: rate_id, name, code, rate, shares } = delivery;
      const provider_id = this.getIdentifier();
      const data = { shares, country: known?.country ?? buyers };
      return [{ rate_id, name, code, rate, provider_id, shipping_line_id, data } as ShippingTaxLineDTO];
    });
    return [...items, ...deliveries];
  }

  private line({ id, rate, name, code }: TaxRateDTO) {
    return { rate_id: id, rate: rate ?? 0, name, code, provider_id: this.getIdentifier() };
  }
}
