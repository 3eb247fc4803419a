import { Text } from "@medusajs/ui";
import { lazy, Suspense } from "react";
import type { ComparisonProps } from "./comparison";
import { words } from "../words";

const Loaded = lazy(() => import("./comparison.js").then((loaded) => ({ default: loaded.Comparison })));

/** The differences between two texts; what compares them is loaded when it is asked for. */
export const Comparison = (props: ComparisonProps) => (
  <Suspense fallback={<Text size="small">{words.loading}</Text>}>
    <Loaded {...props} />
  </Suspense>
);
