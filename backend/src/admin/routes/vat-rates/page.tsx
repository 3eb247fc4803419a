import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Container, Text } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminVatRate, AdminVatRates } from "../../../contracts/vat-rates";
import { ask, asStoredNow } from "../../components/ask";
import { ScreenHead } from "../../components/screen-head";
import { ComingRates } from "../../vat-rates/coming-rates";
import { History } from "../../vat-rates/history";
import { RateForm } from "../../vat-rates/rate-form";
import { RatesNow } from "../../vat-rates/rates-now";
import { words } from "../../vat-rates/words";

const key = ["vat-rates"];

/** What VAT is, per country and kind of product, and from which day on it is another. */
const VatRatesPage = () => {
  const queries = useQueryClient();
  const [changed, setChanged] = useState<AdminVatRate | null>(null);
  const { data, isError, refetch } = useQuery({
    queryKey: key,
    queryFn: () => ask<AdminVatRates>("/vat-rates"),
    ...asStoredNow,
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <ScreenHead title={words.title} intro={words.intro} />
        {data ? null : <Text size="small">{isError ? words.failed : words.loading}</Text>}
      </Container>
      {data ? (
        <>
          <RatesNow {...data} />
          <ComingRates
            known={data}
            onChange={setChanged}
            onRemoved={() => {
              setChanged(null);
              void refetch();
            }}
          />
          <RateForm
            key={changed?.id ?? "new"}
            known={data}
            rate={changed}
            onSaved={(saved) => {
              setChanged(null);
              queries.setQueryData(key, saved);
            }}
            onOutdated={() => void refetch()}
            onCancel={() => setChanged(null)}
          />
          <History {...data} />
        </>
      ) : null}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Btw-tarieven", icon: ReceiptPercent, rank: 152 });

export default VatRatesPage;
