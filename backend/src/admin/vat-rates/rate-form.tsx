import { Button, Hint, Input, toast } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useId, useState, type FormEvent } from "react";
import { vatCategory, type VatCategory } from "../../contracts/declaration-facts";
import type { AdminVatRate, AdminVatRates } from "../../contracts/vat-rates";
import { Field } from "../article-editor/field";
import { ask, AskRefused, refusalText } from "../components/ask";
import { Labelled } from "../components/labelled";
import { NumberField } from "../product-facts/number-field";
import { Section } from "../product-facts/section";
import { SelectField } from "../product-facts/select-field";
import { land, sentence, words } from "./words";

interface RateFormProps {
  known: AdminVatRates;
  /** null: a new one. */
  rate: AdminVatRate | null;
  onSaved: (known: AdminVatRates) => void;
  /** Somebody changed the table meanwhile. */
  onOutdated: () => void;
  onCancel: () => void;
}

interface Draft {
  country: string | null;
  category: VatCategory | null;
  since: string;
  percent: number | undefined;
  source: string;
}

const empty: Draft = { country: null, category: null, since: "", percent: undefined, source: "" };

/** A rate with its first day. */
export function RateForm({ known, rate, onSaved, onOutdated, onCancel }: RateFormProps) {
  const [draft, setDraft] = useState<Draft>(rate ?? empty);
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const save = useMutation({
    mutationFn: () => {
      const { country, category, since, source, percent = null } = draft;
      const asked = { revision: known.revision, since, source, percent };
      return rate
        ? ask<AdminVatRates>(`/vat-rates/${rate.id}`, asked)
        : ask<AdminVatRates>("/vat-rates", { ...asked, country, category });
    },
    onSuccess: (saved) => {
      toast.success(words.form.saved);
      setDraft(empty);
      onSaved(saved);
    },
    onError: (error) => {
      toast.error(refusalText(error, words.refused));
      if (error instanceof AskRefused && ["vat_rates_changed", "not_found"].includes(error.code ?? ""))
        onOutdated();
    },
  });
  const faults = save.error instanceof AskRefused ? save.error.fields : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const title = rate
    ? sentence("form.change", { kind: words.kinds[rate.category], country: land(rate.country) })
    : words.form.new;
  return (
    <Section title={title}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-y-4">
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {rate ? null : (
            <>
              <SelectField
                label={words.form.country}
                value={draft.country}
                none=""
                options={known.countries.map(({ code }) => [code, land(code)] as const)}
                onChange={(country) => put({ country })}
              >
                <Fault at={faults.country} says={words.faults.country} />
              </SelectField>
              <SelectField
                label={words.form.kind}
                value={draft.category}
                none=""
                options={vatCategory.options.map((kind) => [kind, words.kinds[kind]] as const)}
                onChange={(category) => put({ category })}
              >
                <Fault at={faults.category} says={words.faults.kind} />
              </SelectField>
            </>
          )}
          <NumberField
            label={words.form.percent}
            value={draft.percent}
            onChange={(percent) => put({ percent })}
          >
            <Fault at={faults.percent} says={words.faults.percent} />
          </NumberField>
          <FirstDay
            value={draft.since}
            least={known.earliest}
            fault={faults.since}
            onChange={(since) => put({ since })}
          />
        </div>
        <Field
          label={words.form.source}
          hint={words.form.sourceHint}
          value={draft.source}
          {...(faults.source === undefined ? {} : { fault: words.faults.source })}
          onChange={(source) => put({ source })}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="small" isLoading={save.isPending}>
            {words.form.save}
          </Button>
          {rate ? (
            <Button type="button" size="small" variant="secondary" onClick={onCancel}>
              {words.form.cancel}
            </Button>
          ) : null}
        </div>
      </form>
    </Section>
  );
}

const Fault = ({ at, says }: { at: string | undefined; says: string }) =>
  at === undefined ? null : <Hint variant="error">{says}</Hint>;

interface FirstDayProps {
  value: string;
  least: string;
  fault: string | undefined;
  onChange: (day: string) => void;
}

const FirstDay = ({ value, least, fault, onChange }: FirstDayProps) => {
  const hint = useId();
  return (
    <Labelled label={words.form.since}>
      {(id) => (
        <>
          <Input
            id={id}
            type="date"
            min={least}
            value={value}
            aria-invalid={fault !== undefined}
            aria-describedby={hint}
            onChange={({ target }) => onChange(target.value)}
          />
          <div id={hint}>
            <Fault at={fault} says={words.faults.since} />
            <Hint>{words.form.sinceHint}</Hint>
          </div>
        </>
      )}
    </Labelled>
  );
};
