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
 * VAT as Medusa's own provider computes it, except for delivery: its VAT follows the goods (Dir. 2006/112 art. 78). The
 * goods come in the context, from the hook on a cart's tax lines; without them the rates of the rules count.
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
    const items = itemLines.flatMap(({ line_item, rates }) =>
      rates.map((rate) => ({ ...this.line(rate), line_item_id: line_item.id })),
    );
    const deliveries = shippingLines.flatMap(({ shipping_line, rates }): ShippingTaxLineDTO[] => {
      const shipping_line_id = shipping_line.id;
      if (!delivery) return rates.map((rate) => ({ ...this.line(rate), shipping_line_id }));
      const { rateId: rate_id, name, code, rate, shares } = delivery;
      const provider_id = this.getIdentifier();
      return [
        { rate_id, name, code, rate, provider_id, shipping_line_id, data: { shares } } as ShippingTaxLineDTO,
      ];
    });
    return [...items, ...deliveries];
  }

  private line({ id, rate, name, code }: TaxRateDTO) {
    return { rate_id: id, rate: rate ?? 0, name, code, provider_id: this.getIdentifier() };
  }
}
