import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { JudgedClaim, SoldSubjects } from "../../contracts/claims";
import type { AdminProductFacts, ProductFactsForm } from "../../contracts/product-facts";
import { judgeRecord } from "../../shared/claims/judge-record";
import { whatIsMissing, type Missing } from "../../shared/food-facts/completeness";
import { doubtsOf, type Doubt } from "../../shared/food-facts/doubts";
import { ask } from "../components/ask";

/** What the form lacks, doubts and claims as it is now, by the checkers that publishing asks. */
export interface Checks {
  missing: ReadonlySet<Missing>;
  doubts: Doubt[];
  claims: JudgedClaim[];
}

/** What keeps these facts from being sold; what Medusa's own screens hold is as it was loaded. */
export function missingIn(form: ProductFactsForm, { variants, pictures }: AdminProductFacts): Missing[] {
  if (!form.kind) return ["declaration"];
  return whatIsMissing({
    kind: form.kind,
    declaration: form.declaration,
    safety: form.safety,
    file: form.file,
    pictures: Array.from({ length: pictures }),
    variants: form.variants.map(({ net_grams }, at) => ({
      net_grams,
      isPriced: (variants[at]?.price ?? null) !== null,
    })),
  });
}

/** Every text of the form, by its path. */
function textsIn(value: unknown, field = ""): { field: string; words: string }[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ field, words: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, field ? `${field}.${key}` : key));
}

/** Checks the form when typing pauses. */
export function useChecks(form: ProductFactsForm, known: AdminProductFacts): Checks {
  const { data: sold } = useQuery({
    queryKey: ["claims", "sold"],
    queryFn: () => ask<SoldSubjects>("/claims/sold"),
    staleTime: 60_000,
  });
  const shown = useDeferredValue(form);
  return useMemo(() => {
    const { declaration, safety, terms, sought_as, why, rather_not, seo_title, seo_description, proof } =
      shown;
    const said = { declaration, safety, terms, sought_as, why, rather_not, seo_title, seo_description };
    const record = {
      kind: "product" as const,
      texts: textsIn(said),
      products: [known.product.handle],
      links: [],
      proved: proof.map(({ word }) => word),
    };
    return {
      missing: new Set(missingIn(shown, known)),
      doubts: declaration ? doubtsOf(declaration) : [],
      claims: sold ? judgeRecord(record, sold).filter(({ decision }) => decision === "never") : [],
    };
  }, [shown, known, sold]);
}
