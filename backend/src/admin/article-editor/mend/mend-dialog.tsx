import { Button, Text, toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminArticleRow, ArticleProblem } from "../../../contracts/admin-article";
import type { ProductChoice } from "../../../contracts/editor";
import type { MendWay, MentionPlaces } from "../../../contracts/mend";
import { ask, refusalText } from "../../components/ask";
import { sentence, words } from "../../components/words";
import { useProductSearch } from "../choices";
import { Dialog } from "../dialog";
import { Picker } from "../picker";
import { ProductFacts } from "../product-facts";
import { Place } from "./place";

interface Props {
  article: AdminArticleRow;
  problem: ArticleProblem;
  way: MendWay;
  onClose: () => void;
}

/** Shows each place before and after, and mends them when the owner says so. */
export const MendDialog = ({ article, problem, way, onClose }: Props) => {
  const { handle } = problem;
  const product = problem.title ?? handle;
  const [by, setBy] = useState<ProductChoice | null>(null);
  const queries = useQueryClient();
  const path = `/articles/${article.id}/mentions`;
  const { data } = useQuery({
    queryKey: ["articles", article.id, "mentions", handle],
    queryFn: () => ask<MentionPlaces>(`${path}?handle=${encodeURIComponent(handle)}`),
    staleTime: 0,
    gcTime: 0,
  });
  const mend = useMutation({
    mutationFn: ({ version, draft }: MentionPlaces) =>
      ask(path, { way, handle, version, draft, ...(way === "replace" ? { by: by?.handle } : {}) }),
    onSuccess: () => {
      toast.success(words.mend.done);
      onClose();
      return queries.invalidateQueries({ queryKey: ["articles"] });
    },
    onError: (error) => toast.error(refusalText(error, words.mend.refused)),
  });
  const kind = { remove_cards: "card", keep_words: "link" } as const;
  const places = data?.places.filter((each) => way === "replace" || each.kind === kind[way]) ?? [];
  const ready = way !== "replace" || by !== null;
  return (
    <Dialog title={sentence("mend.title", { product, article: article.title })} onClose={onClose}>
      {way === "replace" ? <Replacement onPick={setBy} /> : null}
      {data?.draft ? <Text size="small">{words.mend.draft}</Text> : null}
      {data ? null : <Text size="small">{words.mend.loading}</Text>}
      {data && places.length === 0 ? <Text size="small">{words.mend.none}</Text> : null}
      {places.map((place, at) => (
        <Place key={at} {...{ place, way, product }} by={by?.title ?? null} />
      ))}
      <Button
        disabled={!data || places.length === 0 || !ready}
        isLoading={mend.isPending}
        onClick={() => data && mend.mutate(data)}
      >
        {words.mend.do}
      </Button>
    </Dialog>
  );
};

const Replacement = ({ onPick }: { onPick: (product: ProductChoice) => void }) => {
  const [typed, setTyped] = useState("");
  const products = useProductSearch(typed);
  const pick = (product: ProductChoice) => {
    setTyped(product.title);
    onPick(product);
  };
  return (
    <Picker
      label={words.mend.search}
      hint={words.mend.searchHint}
      typed={typed}
      onTyped={setTyped}
      choices={products}
      keyOf={({ handle }) => handle}
      onPick={pick}
    >
      {(product) => <ProductFacts product={product} />}
    </Picker>
  );
};
