import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { MendWay, MentionPlace } from "../../../contracts/mend";
import { sentence, words } from "../../components/words";

interface Props {
  place: MentionPlace;
  way: MendWay;
  /** What is named now. */
  product: string;
  /** What replaces it, once it is chosen. */
  by: string | null;
}

/** One place of a text, as it is and as it becomes. */
export const Place = ({ place, way, product, by }: Props) => (
  <dl className="grid gap-2 rounded-md border border-ui-border-base p-3">
    <Side label={words.mend.before} place={place}>
      {named(place, product)}
    </Side>
    <Side label={words.mend.after} place={place}>
      {way === "replace"
        ? by === null
          ? words.mend.choose
          : named(place, by)
        : (place.words ?? words.mend.nothing)}
    </Side>
  </dl>
);

const named = ({ words: text }: MentionPlace, product: string): string =>
  text === null ? sentence("mend.card", { product }) : sentence("mend.link", { words: text, product });

const Side = ({ label, place, children }: { label: string; place: MentionPlace; children: ReactNode }) => (
  <div>
    <dt className="txt-xsmall text-ui-fg-subtle">{label}</dt>
    <dd>
      <Text size="small">
        {place.before}
        <strong>{children}</strong>
        {place.after}
      </Text>
    </dd>
  </div>
);
