import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense } from "react";
import { Link, useParams } from "react-router-dom";
import type { AdminProductFacts } from "../../../../contracts/product-facts";
import { ask, asStoredNow } from "../../../components/ask";
import { FactsForm } from "../../../product-facts/lazy-facts-form";
import { PublishButton } from "../../../product-facts/publish-button";
import { words } from "../../../product-facts/words";

/** What the owner says of one product. */
const ProductFactsPage = () => {
  const { id = "" } = useParams();
  const known = useQueryClient();
  const queryKey = ["product-facts", id];
  const { data, isError, refetch } = useQuery({
    queryKey,
    queryFn: () => ask<AdminProductFacts>(`/products/${id}/facts`),
    ...asStoredNow,
  });
  if (!data)
    return (
      <Container>
        <Text size="small">{isError ? words.failed : words.loading}</Text>
      </Container>
    );
  const { title, address, isPublished } = data.product;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <Heading level="h1">{title}</Heading>
          <Link to={`/products/${id}`} className="txt-small text-ui-fg-interactive">
            {words.back}
          </Link>
        </div>
        {isPublished ? (
          <a href={address} target="_blank" rel="noopener" className="txt-small text-ui-fg-interactive">
            {words.view}
          </a>
        ) : (
          <PublishButton facts={data} onDone={() => void refetch()} />
        )}
      </Container>
      <Suspense fallback={<Text size="small">{words.loading}</Text>}>
        <FactsForm key={id} known={data} onSaved={(saved) => void known.setQueryData(queryKey, saved)} />
      </Suspense>
    </div>
  );
};

export default ProductFactsPage;
