import { packingView, type PackingList, type PackingView } from "../../contracts/admin-packing";
import { ViewFilter } from "../components/view-filter";
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
  <ViewFilter
    label={words.viewsLabel}
    views={packingView.options}
    view={wish.view}
    nameOf={(view) =>
      counts ? sentence("view", { name: words.views[view], count: counts[view] }) : words.views[view]
    }
    onView={(view) => onWish({ ...wish, view })}
    search={words.search}
    q={wish.words}
    onSearch={(typed) => onWish({ ...wish, words: typed })}
  />
);
