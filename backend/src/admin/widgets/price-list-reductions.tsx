import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminPriceList, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { AdminReductions } from "../../contracts/admin-reduction";
import { sentencesOf } from "../../shared/sentences-of";
import { ask } from "../components/ask";
import { euros } from "../components/money";
import { ScreenHead } from "../components/screen-head";
import words from "../messages/reductions.json";

const say = sentencesOf(words);
type Reduction = AdminReductions["reductions"][number];

const seen = ({ state, price, lowest, percent }: Reduction) =>
  say(`states.${state}`, {
    price: euros(price),
    lowest: lowest === null ? "" : euros(lowest),
    percent: percent ?? 0,
  });

/** Below a price list: which of its prices readers see as a reduction, and why others not. */
const PriceListReductions = ({ data: list }: DetailWidgetProps<AdminPriceList>) => {
  const { data, isError } = useQuery({
    queryKey: ["reductions", list.id, list.updated_at],
    queryFn: () => ask<AdminReductions>(`/price-lists/${list.id}/reductions`),
    refetchOnMount: "always",
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <ScreenHead
          title={words.title}
          intro={data ? words.intro : isError ? words.failed : words.loading}
          level="h2"
        />
      </div>
      {data?.reductions.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {words.none}
        </Text>
      )}
      {data && data.reductions.length > 0 && (
        <ul className="divide-y">
          {data.reductions.map((reduction) => (
            <li key={reduction.variantId} className="px-6 py-4">
              <Text size="small" weight="plus">
                {reduction.name}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {seen(reduction)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "price_list.details.after" });

export default PriceListReductions;
