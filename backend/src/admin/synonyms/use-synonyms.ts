import { useQuery } from "@tanstack/react-query";
import type { Synonyms } from "../../contracts/synonym";
import { ask } from "../components/ask";

/** The owner's other words, and the themes there are; undefined until they are loaded. */
export const useSynonyms = (): Synonyms | undefined =>
  useQuery({ queryKey: ["synonyms"], queryFn: () => ask<Synonyms>("/synonyms") }).data;
