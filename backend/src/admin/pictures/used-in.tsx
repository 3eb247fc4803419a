import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { PictureUse } from "../../contracts/admin-picture";
import { words } from "./words";

const screenOf = ({ kind, id, key }: PictureUse): string => {
  if (kind === "home") return "/shop-settings";
  if (kind === "author") return "/authors";
  if (kind === "newsletter") return "/newsletter";
  if (kind === "product") return `/products/${id}`;
  return kind === "page" ? `/pages/${key}` : `/articles/${id}`;
};

const titleOf = ({ kind, title, key }: PictureUse): string =>
  kind === "home" ? words.uses.home : title === "" ? key : title;

/** Where a picture is. */
export const UsedIn = ({ uses }: { uses: PictureUse[] }) => (
  <section aria-label={words.uses.title} className="flex flex-col gap-1">
    <Text size="small" weight="plus">
      {words.uses.title}
    </Text>
    {uses.length === 0 ? <Text size="small">{words.uses.none}</Text> : null}
    <ul className="flex flex-col gap-1 empty:hidden">
      {uses.map((use) => (
        <li key={`${use.kind}${use.id}`} className="txt-small">
          {words.uses.kinds[use.kind]}:{" "}
          <Link to={screenOf(use)} className="text-ui-fg-interactive">
            {titleOf(use)}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
