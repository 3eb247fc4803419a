import { Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Unanswered } from "../../contracts/page-address";
import type { SynonymRequest } from "../../contracts/synonym";
import { sentencesOf } from "../../shared/sentences-of";
import { useProductSearch } from "../article-editor/choices";
import { Dialog } from "../article-editor/dialog";
import { Picker } from "../article-editor/picker";
import { ask } from "../components/ask";
import messages from "../messages/addresses.json";
import { useSynonyms } from "./use-synonyms";

const words = messages.synonyms;
const sentence = sentencesOf(messages);
type Choice = SynonymRequest & { title: string };

/** What readers mean by words that found nothing: choosing a product or theme is all. */
export const SynonymDialog = ({ asked, onClose }: { asked: Unanswered; onClose: () => void }) => {
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const products = useProductSearch(typed);
  const themes = useSynonyms()?.themes ?? [];
  const fits = ({ title }: { title: string }) => title.toLowerCase().includes(typed.trim().toLowerCase());
  const choices: Choice[] = [
    ...products.map(({ handle, title }) => ({ kind: "product" as const, handle, title })),
    ...themes.filter(fits).map((theme) => ({ kind: "theme" as const, ...theme })),
  ];
  const save = useMutation({
    mutationFn: ({ kind, handle }: Choice) => ask(`/unanswered/${asked.id}/synonym`, { kind, handle }),
    onSuccess: (_, { title }) => {
      toast.success(sentence("synonyms.saved", { words: asked.words, title }));
      onClose();
      void queries.invalidateQueries({ queryKey: ["synonyms"] });
      return queries.invalidateQueries({ queryKey: ["page-addresses"] });
    },
    onError: () => toast.error(messages.failed),
  });
  return (
    <Dialog title={sentence("synonyms.choose", { words: asked.words })} onClose={onClose}>
      <Picker
        label={words.search}
        hint={words.searchHint}
        typed={typed}
        onTyped={setTyped}
        choices={choices}
        keyOf={({ kind, handle }) => `${kind} ${handle}`}
        onPick={(choice) => save.mutate(choice)}
      >
        {({ kind, title }) => (
          <Text size="small">
            {title} <span className="text-ui-fg-subtle">({words.kinds[kind]})</span>
          </Text>
        )}
      </Picker>
    </Dialog>
  );
};
