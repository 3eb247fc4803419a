import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { PictureUse } from "../../contracts/admin-picture";
import { words } from "./words";

/** Pages of the shop are files: they have no screen. */
const screenOf = ({ kind, id }: PictureUse): string | null => {
  if (kind === "home") return "/shop-settings";
  if (kind === "product") return `/products/${id}`;
  return kind === "page" ? null : `/articles/${id}`;
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
      {uses.map((use) => {
        const screen = screenOf(use);
        const title = titleOf(use);
        return (
          <li key={`${use.kind}${use.id}`} className="txt-small">
            {words.uses.kinds[use.kind]}:{" "}
            {screen ? (
              <Link to={screen} className="text-ui-fg-interactive">
                {title}
              </Link>
            ) : (
              title
            )}
          </li>
        );
      })}
    </ul>
  </section>
);
