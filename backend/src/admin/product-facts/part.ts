import type { AdminProductFacts, ProductFactsForm } from "../../contracts/product-facts";
import type { Checks } from "./checks";

/** What every part of the form is given. */
export interface PartProps {
  form: ProductFactsForm;
  known: AdminProductFacts;
  checks: Checks;
  onChange: (change: Partial<ProductFactsForm>) => void;
}
