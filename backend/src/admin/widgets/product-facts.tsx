import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Container, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminProductFacts } from "../../contracts/product-facts";
import { missingIn } from "../product-facts/checks";
import { missingWords } from "../product-facts/notes";
import { PublishButton } from "../product-facts/publish-button";
import { words } from "../product-facts/words";
import { ask } from "../components/ask";
import { ScreenHead } from "../components/screen-head";
import { forOwner } from "../own-role/for-owner";

/** Above a product: what is still missing before it can be sold, and where that is said. */
const ProductFacts = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, isError, refetch } = useQuery({
    queryKey: ["product-facts", "of", product.id, product.updated_at],
    queryFn: () => ask<AdminProductFacts>(`/products/${product.id}/facts`),
    refetchOnMount: "always",
  });
  const isSaid = data?.facts.kind != null;
  const missing = data && isSaid ? missingIn(data.facts, data) : [];
  return (
    // Medusa puts what is not its own at the end of a page, whatever the zone says.
    <Container className="order-first flex flex-col gap-y-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <ScreenHead title={words.title} intro={words.intro} level="h2" />
        </div>
        <div className="flex flex-wrap items-start gap-2">
          <Button size="small" variant="secondary" asChild>
            <Link to={`/product-facts/${product.id}`}>{words.widget.open}</Link>
          </Button>
          {data && isSaid && !data.product.isPublished && missing.length === 0 ? (
            <PublishButton facts={data} onDone={() => void refetch()} />
          ) : null}
        </div>
      </div>
      {!data ? (
        <Text size="small">{isError ? words.failed : words.loading}</Text>
      ) : !isSaid ? (
        <Text size="small">{words.widget.none}</Text>
      ) : missing.length === 0 ? (
        <Text size="small">{words.widget.whole}</Text>
      ) : (
        <div>
          <Text size="small" weight="plus">
            {words.widget.missing}
          </Text>
          <ul className="txt-small list-disc pl-5">
            {missing.map((what) => (
              <li key={what}>{missingWords(what)}</li>
            ))}
          </ul>
          {data.product.isPublished && missing.includes("net_content") ? (
            <Text size="small" className="text-ui-fg-subtle">
              {words.widget.unseen}
            </Text>
          ) : null}
        </div>
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.before" });

export default forOwner(ProductFacts);
