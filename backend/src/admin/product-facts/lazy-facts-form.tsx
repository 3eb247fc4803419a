import { lazy } from "react";

/** The form with its checkers, which is loaded when a product's facts are opened and weighs nothing elsewhere. */
export const FactsForm = lazy(() =>
  import("./facts-form.js").then((loaded) => ({ default: loaded.FactsForm })),
);
