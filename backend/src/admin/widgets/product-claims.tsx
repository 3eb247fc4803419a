import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Heading } from "@medusajs/ui";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { useQuery } from "@tanstack/react-query";
import type { ClaimsOfProduct } from "../../contracts/claims";
import { ask } from "../components/ask";
import { ClaimItem, words } from "../components/claim-item";
import { Notice } from "../components/notice";
import { forOwner } from "../own-role/for-owner";

/** Beside a product: what its texts say of food that the law forbids or allows on a condition. */
const ProductClaims = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, isError } = useQuery({
    queryKey: ["claims", "of", product.id, product.updated_at],
    queryFn: () => ask<ClaimsOfProduct>(`/products/${product.id}/claims`),
  });
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.widget.title}
      </Heading>
      {!data ? (
        <Notice>{isError ? words.failed : words.loading}</Notice>
      ) : data.claims.length === 0 ? (
        <Notice>{words.widget.none}</Notice>
      ) : (
        data.claims.map((claim, at) => (
          <div key={at} className="px-6 py-4">
            <ClaimItem claim={claim} />
          </div>
        ))
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.side.after" });

export default forOwner(ProductClaims);
