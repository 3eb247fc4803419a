import { TriangleRightMini } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AttentionThing } from "../../contracts/admin-attention";
import { euros } from "../components/money";
import { SendAgain } from "./send-again";
import { sentence } from "./words";

/** One thing: what it is, which, and the way to mend it; the whole line is the link. */
export const AttentionLine = ({ of }: { of: AttentionThing }) => (
  <li>
    {of.link === null ? (
      <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 sm:px-6">
        <Said of={of} />
        <SendAgain />
      </div>
    ) : (
      <Link
        to={of.link}
        className="flex items-center justify-between gap-3 px-4 py-3 outline-none transition-fg hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus sm:px-6"
      >
        <Said of={of} />
        <TriangleRightMini aria-hidden className="shrink-0 text-ui-fg-muted" />
      </Link>
    )}
  </li>
);

const Said = ({ of: { kind, count, names, cents } }: { of: AttentionThing }) => (
  <div className="min-w-0">
    <Text weight="plus">{sentence(`kinds.${kind}`, { count, amount: euros(cents ?? 0) })}</Text>
    {names.length > 0 && (
      <Text size="small" className="break-words text-ui-fg-subtle">
        {sentence("names", { names: names.join(" · "), more: count - names.length })}
      </Text>
    )}
  </div>
);
