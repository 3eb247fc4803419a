import { Button, Input } from "@medusajs/ui";
import { stockView, type StockView } from "../../contracts/admin-stock";
import { words } from "./words";

export interface StockWish {
  view: StockView;
  q: string;
}

/** Which goods are shown: a view, and words in them. */
export const StockFilter = ({ wish, onWish }: { wish: StockWish; onWish: (wish: StockWish) => void }) => (
  <div className="flex flex-col gap-3 px-4 py-4 sm:px-6">
    <div role="group" aria-label={words.viewsLabel} className="flex flex-wrap gap-1">
      {stockView.options.map((view) => (
        <Button
          key={view}
          size="small"
          variant={view === wish.view ? "secondary" : "transparent"}
          aria-pressed={view === wish.view}
          onClick={() => onWish({ ...wish, view })}
        >
          {words.views[view]}
        </Button>
      ))}
    </div>
    <Input
      aria-label={words.search}
      placeholder={words.search}
      value={wish.q}
      onChange={({ target }) => onWish({ ...wish, q: target.value })}
    />
  </div>
);
