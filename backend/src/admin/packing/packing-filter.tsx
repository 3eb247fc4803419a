import { Button, Input } from "@medusajs/ui";
import { packingView, type PackingList, type PackingView } from "../../contracts/admin-packing";
import { sentence, words } from "./words";

export interface PackingWish {
  view: PackingView;
  words: string;
}

/** Which orders are shown: a view, with how many it has, and words in them. */
export const PackingFilter = ({
  wish,
  counts,
  onWish,
}: {
  wish: PackingWish;
  counts: PackingList["counts"] | undefined;
  onWish: (wish: PackingWish) => void;
}) => (
  <div className="flex flex-col gap-3 px-4 py-4 sm:px-6">
    <div role="group" aria-label={words.viewsLabel} className="flex flex-wrap gap-1">
      {packingView.options.map((view) => (
        <Button
          key={view}
          size="small"
          variant={view === wish.view ? "secondary" : "transparent"}
          aria-pressed={view === wish.view}
          onClick={() => onWish({ ...wish, view })}
        >
          {counts ? sentence("view", { name: words.views[view], count: counts[view] }) : words.views[view]}
        </Button>
      ))}
    </div>
    <Input
      aria-label={words.search}
      placeholder={words.search}
      value={wish.words}
      onChange={({ target }) => onWish({ ...wish, words: target.value })}
    />
  </div>
);
