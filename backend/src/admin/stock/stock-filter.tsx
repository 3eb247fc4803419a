import { stockView, type StockView } from "../../contracts/admin-stock";
import { ViewFilter } from "../components/view-filter";
import { words } from "./words";

export interface StockWish {
  view: StockView;
  q: string;
}

/** Which goods are shown: a view, and words in them. */
export const StockFilter = ({ wish, onWish }: { wish: StockWish; onWish: (wish: StockWish) => void }) => (
  <ViewFilter
    label={words.viewsLabel}
    views={stockView.options}
    view={wish.view}
    nameOf={(view) => words.views[view]}
    onView={(view) => onWish({ ...wish, view })}
    search={words.search}
    q={wish.q}
    onSearch={(q) => onWish({ ...wish, q })}
  />
);
