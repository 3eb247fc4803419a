import { Button, Input } from "@medusajs/ui";

interface ViewFilterProps<View extends string> {
  /** Of the buttons together. */
  label: string;
  views: readonly View[];
  view: View;
  nameOf: (view: View) => string;
  onView: (view: View) => void;
  /** Of the field. */
  search: string;
  q: string;
  onSearch: (q: string) => void;
}

/** What a list shows: one of its views, and words in it. */
export const ViewFilter = <View extends string>(of: ViewFilterProps<View>) => (
  <div className="flex flex-col gap-3 px-4 py-4 sm:px-6">
    <div role="group" aria-label={of.label} className="flex flex-wrap gap-1">
      {of.views.map((view) => (
        <Button
          key={view}
          size="small"
          variant={view === of.view ? "secondary" : "transparent"}
          aria-pressed={view === of.view}
          onClick={() => of.onView(view)}
        >
          {of.nameOf(view)}
        </Button>
      ))}
    </div>
    <Input
      aria-label={of.search}
      placeholder={of.search}
      value={of.q}
      onChange={({ target }) => of.onSearch(target.value)}
    />
  </div>
);
