import { useState } from "react";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { ArticleSales, SalesCsvQuery } from "../../../contracts/article-sales";
import { shopDay } from "../../../shared/shop-day";
import { ask } from "../../components/ask";
import { SalesPeriod, type Period } from "../../components/sales-period";
import { SalesTable } from "../../components/sales-table";
import words from "../../messages/sales.json";

const days = 30;
const DAY = 86_400_000;
const lastDays = (): Period => {
  const now = Date.now();
  return { from: shopDay(new Date(now - (days - 1) * DAY)), to: shopDay(new Date(now)), by: "last" };
};

/** How often each article and product was seen in some days, and what it sold. */
const SalesPage = () => {
  const [period, setPeriod] = useState(lastDays);
  const query = new URLSearchParams({ ...period }).toString();
  const { data, isError } = useQuery({
    queryKey: ["article-sales", query],
    queryFn: () => ask<ArticleSales>(`/article-sales?${query}`),
    placeholderData: (before: ArticleSales | undefined) => before,
  });
  const file = (of: SalesCsvQuery["of"]) => `/admin/article-sales/csv?${query}&of=${of}`;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading level="h1">{words.title}</Heading>
        <Text size="small" className="max-w-prose text-ui-fg-subtle">
          {words.intro}
        </Text>
        <SalesPeriod period={period} onChange={setPeriod} />
      </Container>
      {data && data.articles.length + data.products.length > 0 ? (
        <>
          <SalesTable
            heading={words.articles}
            sales={data}
            download={file("articles")}
            rows={data.articles.map((row) => ({
              ...row,
              key: row.slug ?? "",
              name: row.title ?? row.slug ?? words.noArticle,
            }))}
          />
          <SalesTable
            heading={words.products}
            sales={data}
            download={file("products")}
            rows={data.products.map((row) => ({ ...row, key: row.handle ?? row.title, name: row.title }))}
          />
        </>
      ) : (
        <Container>
          <Text size="small">{data ? words.none : isError ? words.failed : words.loading}</Text>
        </Container>
      )}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Verkoop", icon: ChartBar, rank: 130 });

export default SalesPage;
