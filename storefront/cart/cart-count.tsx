import { words } from "@/shop/messages";
import { CartIsland } from "./cart-island";

/** The way to the cart. The number of things in it, and the drawer, are added after the page is painted. */
export function CartCount({ label }: { label: string }) {
  const t = words("cart");
  return (
    <CartIsland
      words={{
        ...{ label, title: t("drawerTitle"), close: t("close"), added: t("added"), empty: t("drawerEmpty") },
        ...{ toCart: t("toCart"), toCheckout: t("toCheckout") },
      }}
    />
  );
}
