import { words } from "@/shop/messages";
import { CartIsland } from "./cart-island";

/** The link to the cart. Its number of items, and the drawer, are added after the page is painted. */
export function CartCount({ label }: { label: string }) {
  const t = words("cart");
  const live = words("live");
  return (
    <CartIsland
      words={{
        ...{ label, title: t("drawerTitle"), close: t("close"), added: t("added"), empty: t("drawerEmpty") },
        ...{ toCart: t("toCart"), toCheckout: t("toCheckout") },
        ...{ offline: live("offline"), retry: live("retry") },
      }}
    />
  );
}
