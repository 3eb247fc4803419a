import { useState } from "react";
import { Button, Text } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import type { Command } from "prosemirror-state";
import type { LinkSuggestions as Answer } from "../../contracts/admin-article";
import { pathOf } from "../../shared/page-paths";
import { ask } from "../components/ask";
import { schema } from "./markdown/schema";
import { suggestedPlace } from "./suggested-place";
import { sentence, words } from "./words";

type Suggestion = Answer["suggestions"][number];

export interface Suggesting {
  /** The text as it would be saved now. */
  markdown: () => string;
  slug: string;
  /** Absent for an article that was never saved: then nothing declined is remembered. */
  id: string | undefined;
}

interface Props extends Suggesting {
  run: (command: Command) => void;
}

/** Words of the text that name a product or another article; each becomes a link, or is never suggested again. */
export function LinkSuggestions({ markdown, slug, id, run }: Props) {
  const [open, setOpen] = useState<Suggestion[] | null>(null);
  const search = useMutation({
    mutationFn: () => ask<Answer>("/link-suggestions", { markdown: markdown(), ...(slug ? { slug } : {}) }),
    onSuccess: ({ suggestions }) => setOpen(suggestions),
  });
  const settle = (settled: Suggestion) => setOpen((all) => all?.filter((each) => each !== settled) ?? null);
  const decline = (suggestion: Suggestion) => {
    settle(suggestion);
    const { kind, handle } = suggestion;
    if (id) ask(`/articles/${id}/declined-links`, { kind, handle }).catch(() => undefined);
  };
  const accept = (suggestion: Suggestion) => {
    settle(suggestion);
    run(linkOf(suggestion));
  };
  const note = search.isError ? words.suggestions.failed : open?.length === 0 ? words.suggestions.none : null;
  return (
    <div className="border-t px-5 py-3">
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={search.isPending}
        onClick={() => search.mutate()}
      >
        {words.suggestions.search}
      </Button>
      <div role="status">{note ? <Text size="small">{note}</Text> : null}</div>
      <ul className="mt-2 flex flex-col gap-y-2">
        {(open ?? []).map((suggestion) => (
          <li key={`${suggestion.kind}:${suggestion.handle}`} className="flex flex-wrap items-center gap-2">
            <Text size="small" className="grow">
              {sentence(`suggestions.${suggestion.kind}`, { text: suggestion.text, title: suggestion.title })}
            </Text>
            <Button type="button" size="small" onClick={() => accept(suggestion)}>
              {words.suggestions.accept}
            </Button>
            <Button type="button" size="small" variant="secondary" onClick={() => decline(suggestion)}>
              {words.suggestions.decline}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Makes the words a link where they stand now; does nothing when they are gone. */
const linkOf =
  ({ kind, handle, text }: Suggestion): Command =>
  (state, dispatch) => {
    const place = suggestedPlace(state.doc, text);
    if (!place) return false;
    const mark =
      kind === "product"
        ? schema.marks.product_link.create({ handle })
        : schema.marks.link.create({ href: pathOf.article(handle) });
    dispatch?.(state.tr.addMark(place.from, place.to, mark));
    return true;
  };
