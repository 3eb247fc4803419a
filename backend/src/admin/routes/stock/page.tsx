import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArchiveBox } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { stockView, type StockList } from "../../../contracts/admin-stock";
import { ask } from "../../components/ask";
import { Notice } from "../../components/notice";
import { Pager } from "../../components/pager";
import { ScreenHead } from "../../components/screen-head";
import { StockFilter, type StockWish } from "../../stock/stock-filter";
import { StockRow } from "../../stock/stock-row";
import { words } from "../../stock/words";

const pageSize = 25;

/** What there is of everything that is counted, and of which lots. */
const StockPage = () => {
  const [address] = useSearchParams();
  const [wish, setWish] = useState<StockWish>(() => ({
    view: stockView.catch("all").parse(address.get("view")),
    q: "",
  }));
  const [page, setPage] = useState(0);
  const query = new URLSearchParams({
    ...wish,
    q: wish.q.trim(),
    limit: String(pageSize),
    offset: String(page * pageSize),
  }).toString();
  const { data, isError } = useQuery({
    queryKey: ["stock", query],
    queryFn: () => ask<StockList>(`/stock?${query}`),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="isolate divide-y p-0">
      <div className="px-4 py-4 sm:px-6">
        <ScreenHead title={words.title} intro={words.intro} />
      </div>
      <StockFilter
        wish={wish}
        onWish={(next) => {
          setWish(next);
          setPage(0);
        }}
      />
      {data && data.items.length > 0 ? (
        data.items.map((item) => <StockRow key={item.id} of={item} />)
      ) : (
        <Notice>{data ? words.none : isError ? words.failed : words.loading}</Notice>
      )}
      {data ? (
        <Pager count={data.count} size={pageSize} page={page} onPage={setPage} words={words.pages} />
      ) : null}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Voorraad en loten", icon: ArchiveBox, rank: 12 });

export default StockPage;
