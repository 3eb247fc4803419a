import { Text } from "@medusajs/ui";
import { useMemo } from "react";
import type { DraftFields } from "../../../contracts/article-draft";
import { sentence, words } from "../words";
import { differences, shortened, wordsOf, type Stretch } from "./differences";

export interface ComparisonProps {
  before: DraftFields;
  after: DraftFields;
}

const textOf = {
  title: ({ title }: DraftFields) => title,
  slug: ({ slug }: DraftFields) => slug,
  summary: ({ summary }: DraftFields) => summary,
  theme: ({ theme }: DraftFields) => theme,
  author: ({ author }: DraftFields) => author,
  picture: ({ picture }: DraftFields) =>
    picture ? `${picture.alt} (${picture.sources[0]?.path ?? ""})` : "",
  markdown: ({ markdown }: DraftFields) => markdown,
  sources: ({ sources }: DraftFields) => sources.join("\n"),
  seo_title: (fields: DraftFields) => fields.seo_title,
  seo_description: (fields: DraftFields) => fields.seo_description,
} as const;

const names = Object.keys(textOf) as (keyof typeof textOf)[]; // Of an object literal: there are no others.

/** What differs between two versions, field by field and word by word. */
export function Comparison({ before, after }: ComparisonProps) {
  const changed = useMemo(
    () =>
      names.flatMap((name) => {
        const [one, other] = [textOf[name](before), textOf[name](after)];
        return one === other ? [] : [{ name, stretches: differences(one, other) }];
      }),
    [before, after],
  );
  const all = changed.flatMap(({ stretches }) => stretches);
  return (
    <section aria-label={words.comparison.label} className="mt-3 flex flex-col gap-y-3">
      <Text size="small" role="status">
        {changed.length === 0
          ? words.comparison.none
          : sentence("comparison.count", { added: wordsOf(all, "added"), removed: wordsOf(all, "removed") })}
      </Text>
      {changed.map(({ name, stretches }) => (
        <div key={name}>
          <Text size="small" weight="plus">
            {words.comparison.fields[name]}
          </Text>
          <p className="article-difference txt-small bg-ui-bg-base rounded-md border p-3">
            {shortened(stretches).map((stretch, at) => (
              <Marked key={at} {...stretch} />
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

/** Added and removed words are marked by more than colour, and named to a screen reader. */
function Marked({ text, kind }: Stretch) {
  if (kind === "same") return <span>{text}</span>;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="sr-only">{words.comparison[kind]} </span>
      {text}
      <span className="sr-only"> {words.comparison.end} </span>
    </Mark>
  );
}
