import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { ScreenHead } from "../components/screen-head";
import { words } from "../product-facts/words";
import { isOwner } from "../own-role/role-now";

/** Above the products: a new one, on one screen. */
const ProductListNew = () =>
  isOwner() && (
    // Medusa puts what is not its own at the end of a page, whatever the zone says.
    <Container className="order-first flex flex-wrap items-center justify-between gap-2">
      <div>
        <ScreenHead title={words.fresh.title} intro={words.fresh.openIntro} level="h2" />
      </div>
      <Button size="small" asChild>
        <Link to="/new-product">{words.fresh.open}</Link>
      </Button>
    </Container>
  );

export const config = defineWidgetConfig({ zone: "product.list.before" });

export default ProductListNew;
