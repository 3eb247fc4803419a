import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Field } from "../article-editor/field";
import { ProductDialog } from "../article-editor/product-dialog";
import { mostOfDescription, mostOfTitle } from "../article-editor/search-preview";
import { CommaField } from "./comma-field";
import { Notes } from "./notes";
import type { PartProps } from "./part";
import { Section } from "./section";
import { sentence, words } from "./words";

/** The owner's note. */
export const NotePart = ({ form, checks, onChange }: PartProps) => (
  <Section title={words.note.title}>
    <Field label={words.note.why} lines={4} value={form.why} onChange={(why) => onChange({ why })}>
      <Notes checks={checks} claims="why" />
    </Field>
    <Field
      label={words.note.ratherNot}
      hint={words.note.ratherNotHint}
      lines={3}
      value={form.rather_not}
      onChange={(rather_not) => onChange({ rather_not })}
    >
      <Notes checks={checks} claims="rather_not" />
    </Field>
  </Section>
);

/** Other names, and what search engines show. */
export const SearchPart = ({ form, checks, onChange }: PartProps) => (
  <Section title={words.found.title}>
    <CommaField
      label={words.found.terms}
      hint={words.found.termsHint}
      values={form.terms}
      onChange={(terms) => onChange({ terms })}
    >
      <Notes checks={checks} claims="terms" />
    </CommaField>
    <CommaField
      label={words.found.soughtAs}
      values={form.sought_as}
      onChange={(sought_as) => onChange({ sought_as })}
    >
      <Notes checks={checks} claims="sought_as" />
    </CommaField>
    <Field
      label={words.found.seoTitle}
      hint={words.found.empty}
      most={mostOfTitle}
      value={form.seo_title}
      onChange={(seo_title) => onChange({ seo_title })}
    >
      <Notes checks={checks} claims="seo_title" />
    </Field>
    <Field
      label={words.found.seoDescription}
      lines={2}
      most={mostOfDescription}
      value={form.seo_description}
      onChange={(seo_description) => onChange({ seo_description })}
    >
      <Notes checks={checks} claims="seo_description" />
    </Field>
  </Section>
);

/** Papers behind words that ask for them. */
export function ProofPart({ form: { proof }, onChange }: PartProps) {
  const change = (at: number, next: Partial<(typeof proof)[number]>) =>
    onChange({ proof: proof.map((each, index) => (index === at ? { ...each, ...next } : each)) });
  return (
    <Section title={words.proof.title} intro={words.proof.intro}>
      {proof.map(({ word, evidence }, at) => (
        <div key={at} className="grid gap-2 sm:grid-cols-[1fr_2fr_auto] sm:items-end">
          <Field
            label={sentence("proof.word", { number: at + 1 })}
            value={word}
            onChange={(value) => change(at, { word: value })}
          />
          <Field
            label={sentence("proof.evidence", { number: at + 1 })}
            value={evidence}
            onChange={(value) => change(at, { evidence: value })}
          />
          <Button
            type="button"
            size="small"
            variant="secondary"
            aria-label={sentence("proof.remove", { number: at + 1 })}
            onClick={() => onChange({ proof: proof.filter((_, index) => index !== at) })}
          >
            {words.lines.removeShort}
          </Button>
        </div>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange({ proof: [...proof, { word: "", evidence: "" }] })}
        >
          {words.proof.add}
        </Button>
      </div>
    </Section>
  );
}

/** Products that stand beside it. */
export function RelatedPart({ form: { related }, known, onChange }: PartProps) {
  const [isChoosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const titleOf = (handle: string) => chosen[handle] ?? known.titles[handle] ?? handle;
  return (
    <Section title={words.related.title} intro={words.related.intro}>
      {related.length === 0 ? (
        <Text size="small">{words.related.none}</Text>
      ) : (
        <ul className="flex flex-col gap-y-2">
          {related.map((handle) => (
            <li key={handle} className="flex flex-wrap items-center justify-between gap-2">
              <Text size="small">{titleOf(handle)}</Text>
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={sentence("related.remove", { title: titleOf(handle) })}
                onClick={() => onChange({ related: related.filter((each) => each !== handle) })}
              >
                {words.lines.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button type="button" size="small" variant="secondary" onClick={() => setChoosing(true)}>
          {words.related.add}
        </Button>
      </div>
      {isChoosing ? (
        <ProductDialog
          title={words.related.title}
          onClose={() => setChoosing(false)}
          onPick={({ handle, title }) => {
            setChosen((before) => ({ ...before, [handle]: title }));
            if (!related.includes(handle)) onChange({ related: [...related, handle] });
            setChoosing(false);
          }}
        />
      ) : null}
    </Section>
  );
}
