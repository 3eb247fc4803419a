import { ArrowDownMini, ArrowUpMini, XMarkMini } from "@medusajs/icons";
import { IconButton } from "@medusajs/ui";
import { sentence } from "./words";

interface OrderButtonsProps<Thing> {
  all: Thing[];
  at: number;
  name: string;
  /** The last of a list that may not be empty stays. */
  keepLast?: boolean;
  onChange: (all: Thing[]) => void;
}

/** Moves a thing of a list up or down, or takes it out. */
export function OrderButtons<Thing>({ all, at, name, keepLast = false, onChange }: OrderButtonsProps<Thing>) {
  const given = { type: "button", size: "small", variant: "transparent" } as const;
  return (
    <div className="flex shrink-0 gap-1">
      <IconButton
        {...given}
        aria-label={sentence("list.up", { name })}
        disabled={at === 0}
        onClick={() => onChange(moved(all, at, at - 1))}
      >
        <ArrowUpMini />
      </IconButton>
      <IconButton
        {...given}
        aria-label={sentence("list.down", { name })}
        disabled={at === all.length - 1}
        onClick={() => onChange(moved(all, at, at + 1))}
      >
        <ArrowDownMini />
      </IconButton>
      <IconButton
        {...given}
        aria-label={sentence("list.remove", { name })}
        disabled={keepLast && all.length === 1}
        onClick={() => onChange(all.filter((_, index) => index !== at))}
      >
        <XMarkMini />
      </IconButton>
    </div>
  );
}

/** The list with one thing elsewhere. Pure. */
function moved<Thing>(all: Thing[], from: number, to: number): Thing[] {
  const others = all.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...all.slice(from, from + 1), ...others.slice(to)];
}
