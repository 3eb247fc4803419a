import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { ArticlesOfProduct } from "../../contracts/admin-article";
import { ArticleStatus } from "../components/article-status";
import { ask } from "../components/ask";
import { words } from "../components/words";
import { forOwner } from "../own-role/for-owner";

/** Beside a product: the articles that name it, so that the owner knows what a change touches. */
const ProductArticles = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, isError } = useQuery({
    queryKey: ["articles", "of", product.id],
    queryFn: () => ask<ArticlesOfProduct>(`/products/${product.id}/articles`),
  });
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.widget.title}
      </Heading>
      {!data ? (
        <Text size="small" className="px-6 py-4">
          {isError ? words.failed : words.loading}
        </Text>
      ) : data.articles.length === 0 ? (
        <Text size="small" className="px-6 py-4">
          {words.widget.none}
        </Text>
      ) : (
        data.articles.map(({ id, title, status, kind, sentence }) => (
          <div key={id} className="flex items-start justify-between gap-4 px-6 py-4">
            <div>
              <Link to={`/articles/${id}`} className="txt-small text-ui-fg-interactive">
                {title}
              </Link>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {sentence ?? words.widget[kind]}
              </Text>
            </div>
            <ArticleStatus status={status} />
          </div>
        ))
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.side.after" });

export default forOwner(ProductArticles);
