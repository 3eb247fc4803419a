import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { pageAddressesOf } from "../../domain/page-addresses/note-addresses";
import { indexDocuments } from "../../domain/search/index-documents";
import { documentsOf, type PlannedSynonym, type SynonymTarget } from "../../domain/search/owners-synonyms";
import { synonymsIn } from "../../domain/words/synonyms";

/** Stores it, once. Undo: deletes it. */
export const storeSynonym = createStep(
  "store-synonym",
  async ({ words, kind, target }: PlannedSynonym, { container }) => {
    const synonyms = synonymsIn(container);
    const [known] = await synonyms.listSynonyms({ words, kind, target }, { take: 1 });
    if (known) return new StepResponse(known.id, null);
    const { id } = await synonyms.createSynonyms({ words, kind, target });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await synonymsIn(container).deleteSynonyms(id);
  },
);

/** Deletes it. Undo: makes it again. */
export const deleteSynonym = createStep(
  "delete-synonym",
  async ({ id }: { id: string }, { container }) => {
    const { words, kind, target } = await synonymsIn(container).retrieveSynonym(id);
    await synonymsIn(container).deleteSynonyms(id);
    return new StepResponse({ kind, target }, { id, words, kind, target });
  },
  async (row, { container }) => {
    if (row) await synonymsIn(container).createSynonyms(row);
  },
);

/** The search finds what it names by its words of now. {@link reindexWhenUndone} undoes it. */
export const indexSynonymTarget = createStep(
  "index-synonym-target",
  async ({ kind, target }: SynonymTarget, { container }) => {
    await indexDocuments(container, await documentsOf(container, { kind, target }));
    return new StepResponse(null);
  },
);

/** Does nothing; as the first step its undo comes last, and indexes what there was before. */
export const reindexWhenUndone = createStep(
  "reindex-when-undone",
  async (target: SynonymTarget) => new StepResponse(null, target),
  async (target, { container }) => {
    if (target) await indexDocuments(container, await documentsOf(container, target));
  },
);

/** What readers searched for in vain has an answer now. Undo: puts the row back. */
export const dropUnanswered = createStep(
  "drop-unanswered",
  async ({ id }: { id: string }, { container }) => {
    const addresses = pageAddressesOf(container);
    const { kind, words, count, last_at } = await addresses.retrieveUnanswered(id);
    await addresses.deleteUnanswereds(id);
    return new StepResponse(null, { id, kind, words, count, last_at: new Date(last_at) });
  },
  async (row, { container }) => {
    if (row) await pageAddressesOf(container).createUnanswereds(row);
  },
);
