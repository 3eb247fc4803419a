import { defineRouteConfig } from "@medusajs/admin-sdk";
import { TruckFast } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import {
  packingView,
  type PackingList,
  type PackingOrder,
  type PackingSteps,
} from "../../../contracts/admin-packing";
import { ask } from "../../components/ask";
import { Notice } from "../../components/notice";
import { Pager } from "../../components/pager";
import { ScreenHead } from "../../components/screen-head";
import { ChosenBar } from "../../packing/chosen-bar";
import { nextStep } from "../../packing/next-step";
import { OrderRow } from "../../packing/order-row";
import { PackingFilter, type PackingWish } from "../../packing/packing-filter";
import { StepPanel } from "../../packing/step-panel";
import { words } from "../../packing/words";

const pageSize = 25;

interface Taking {
  step: PackingSteps["step"];
  orders: PackingOrder[];
}

/** What is to be packed, and what was: papers for many at once, and what became of each. */
const PackingPage = () => {
  const [address] = useSearchParams();
  const [wish, setWish] = useState<PackingWish>(() => ({
    view: packingView.catch("pack").parse(address.get("view")),
    words: "",
  }));
  const [page, setPage] = useState(0);
  const [ids, setIds] = useState<string[]>([]);
  const [taking, setTaking] = useState<Taking | null>(null);
  const query = new URLSearchParams({
    view: wish.view,
    limit: String(pageSize),
    offset: String(page * pageSize),
    ...(wish.words.trim() === "" ? {} : { q: wish.words.trim() }),
  }).toString();
  const { data, isError } = useQuery({
    queryKey: ["packing", query],
    queryFn: () => ask<PackingList>(`/packing?${query}`),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const orders = data?.orders ?? [];
  const show = (next: PackingWish, at = 0) => {
    setWish(next);
    setPage(at);
    setIds([]);
  };
  const choose = (id: string, chosen: boolean) =>
    setIds(chosen ? [...ids, id] : ids.filter((each) => each !== id));
  const begin = (order: PackingOrder) => {
    const step = nextStep(order);
    if (step) setTaking({ step, orders: [order] });
  };
  return (
    <Container className="isolate divide-y p-0">
      <div className="px-4 py-4 sm:px-6">
        <ScreenHead title={words.title} intro={words.intro} />
      </div>
      <PackingFilter wish={wish} counts={data?.counts} onWish={(next) => show(next)} />
      {orders.length > 0 && (
        <ChosenBar
          orders={orders}
          chosen={orders.filter(({ id }) => ids.includes(id))}
          onChoose={setIds}
          onStep={(step, chosen) => setTaking({ step, orders: chosen })}
        />
      )}
      {orders.length === 0 ? (
        <Notice>{data ? words.none : isError ? words.failed : words.loading}</Notice>
      ) : (
        orders.map((order) => (
          <OrderRow
            key={order.id}
            of={order}
            chosen={ids.includes(order.id)}
            onChoose={(chosen) => choose(order.id, chosen)}
            onStep={() => begin(order)}
          />
        ))
      )}
      {data && (
        <Pager
          count={data.count}
          size={pageSize}
          page={page}
          onPage={(next) => show(wish, next)}
          words={words.pages}
        />
      )}
      {taking && <StepPanel {...taking} onClose={() => setTaking(null)} />}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Te verzenden", icon: TruckFast, rank: 10 });

export default PackingPage;
