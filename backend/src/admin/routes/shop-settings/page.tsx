import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CogSixTooth } from "@medusajs/icons";
import { Container, Text } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminShopSettings } from "../../../contracts/shop-settings";
import { ask, asStoredNow } from "../../components/ask";
import { ScreenHead } from "../../components/screen-head";
import { SettingsForm } from "../../shop-settings/settings-form";
import { words } from "../../shop-settings/words";

const key = ["shop-settings"];

/** Who sells, what delivery costs, and what stands on every page. */
const ShopSettingsPage = () => {
  const known = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: key,
    queryFn: () => ask<AdminShopSettings>("/shop-settings"),
    ...asStoredNow,
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <ScreenHead title={words.title} intro={words.intro} />
        {data ? null : <Text size="small">{isError ? words.failed : words.loading}</Text>}
      </Container>
      {data ? <SettingsForm known={data} onSaved={(saved) => void known.setQueryData(key, saved)} /> : null}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({
  label: "Instellingen van de winkel",
  icon: CogSixTooth,
  rank: 150,
});

export default ShopSettingsPage;
