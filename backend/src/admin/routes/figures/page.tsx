import { useState } from "react";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartPie } from "@medusajs/icons";
import { Container, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminFigures } from "../../../contracts/admin-figures";
import { shopDay } from "../../../shared/shop-day";
import { ask } from "../../components/ask";
import { ScreenHead } from "../../components/screen-head";
import { ChooseDays } from "../../figures/choose-days";
import { daysOf, type PeriodName } from "../../figures/periods";
import { Steps } from "../../figures/steps";
import { Sums } from "../../figures/sums";
import { Abroad, AllParts, VatTable } from "../../figures/tables";
import { words } from "../../figures/words";

/** What the shop sold in some days, beside as many before, and what VAT is owed of it. */
const FiguresPage = () => {
  const today = shopDay(new Date());
  const [chosen, setChosen] = useState<PeriodName | "own">("month");
  const [days, setDays] = useState(() => daysOf("month", today));
  const query = new URLSearchParams({ ...days }).toString();
  const { data, isError } = useQuery({
    queryKey: ["figures", query],
    queryFn: () => ask<AdminFigures>(`/figures?${query}`),
    placeholderData: (before: AdminFigures | undefined) => before,
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <ScreenHead title={words.title} intro={words.intro} />
        <ChooseDays
          chosen={chosen}
          days={days}
          today={today}
          onChange={(name, next) => {
            setChosen(name);
            setDays(next);
          }}
        />
      </Container>
      {data ? (
        <Shown figures={data} download={`/admin/figures/csv?${query}`} />
      ) : (
        <Container>
          <Text size="small">{isError ? words.failed : words.loading}</Text>
        </Container>
      )}
    </div>
  );
};

const Shown = ({ figures, download }: { figures: AdminFigures; download: string }) => (
  <>
    <Sums {...figures} />
    <Steps steps={figures.steps} byMonth={figures.stepsBy === "month"} />
    <Text size="small" className="px-1">
      {words.products}{" "}
      <Link to="/sales" className="text-ui-fg-base underline">
        {words.sales}
      </Link>
      .
    </Text>
    <AllParts {...figures} />
    <VatTable {...figures} download={download} />
    <Abroad abroad={figures.abroad} />
  </>
);

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Cijfers", icon: ChartPie, rank: 120 });

export default FiguresPage;
