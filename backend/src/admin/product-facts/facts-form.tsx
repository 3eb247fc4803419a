import { Alert, Button, Container, Text } from "@medusajs/ui";
import { useState, type FormEvent } from "react";
import {
  productFactsForm,
  type AdminProductFacts,
  type ProductFactsForm,
} from "../../contracts/product-facts";
import { fieldName } from "../../shared/claims/claim-names";
import { isFood } from "../../shared/food-facts/completeness";
import facts from "../../shared/food-facts/messages.json";
import { ask } from "../components/ask";
import { SavingHead } from "../page-editor/saving-head";
import { UnsavedOffer } from "../page-editor/unsaved-offer";
import { useUnsavedWords } from "../page-editor/unsaved-words";
import { useSaving } from "../page-editor/use-saving";
import { words as pageWords } from "../page-editor/words";
import { BasicsPart } from "./basics-part";
import { useChecks } from "./checks";
import { ContentPart } from "./content-part";
import { DeclarationPart } from "./declaration-part";
import { filled, opened } from "./empty-facts";
import { missingWords } from "./notes";
import { FilePart, SafetyPart } from "./other-kinds-parts";
import { SearchPart, NotePart, ProofPart, RelatedPart } from "./words-parts";
import { sentence, words } from "./words";

interface FactsFormProps {
  known: AdminProductFacts;
  onSaved: (facts: AdminProductFacts) => void;
}

/** All that the owner says of a product beyond Medusa's own fields; what is missing stands beside its field. */
export function FactsForm({ known, onSaved }: FactsFormProps) {
  const { id, version, isPublished } = known.product;
  const path = `/products/${id}/facts`;
  const [form, setForm] = useState(() => opened(known.facts));
  const [isChanged, setChanged] = useState(false);
  const unsaved = useUnsavedWords(`product-${id}`, productFactsForm);
  const checks = useChecks(form, known);
  const saving = useSaving({
    saved: isPublished ? pageWords.saved : words.saving.draft,
    outcomes: words.saving.outcomes,
    failedToSave: pageWords.failedToSave,
  });
  const put = (next: ProductFactsForm) => {
    setForm(next);
    setChanged(true);
    unsaved.keep(() => next);
  };
  const saved = (answer: AdminProductFacts) => {
    unsaved.drop();
    setChanged(false);
    onSaved(answer);
  };
  const save = (of: number | null) =>
    saving.run(async () => {
      saved(await ask<AdminProductFacts>(path, { ...filled(form), version: of }));
    });
  const latest = () => ask<AdminProductFacts>(path);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save(version);
  };
  const part = {
    form,
    known,
    checks,
    onChange: (change: Partial<ProductFactsForm>) => put({ ...form, ...change }),
  };
  const { found } = unsaved;
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-y-3">
      {found && JSON.stringify(found) !== JSON.stringify(form) ? (
        <UnsavedOffer
          onRestore={() => {
            unsaved.drop();
            put({ ...found, variants: matching(found, known) });
          }}
          onDrop={unsaved.drop}
        />
      ) : null}
      <Container className="flex flex-col gap-y-4">
        <SavingHead
          title={words.title}
          saving={saving}
          isChanged={isChanged}
          unchanged={isPublished ? words.publish.published : words.publish.draft}
          onOther={() =>
            void latest().then((other) => {
              setForm(opened(other.facts));
              saved(other);
            })
          }
          onOverwrite={() => void latest().then((other) => save(other.product.version))}
        />
        <StillMissing form={form} missing={[...checks.missing]} />
        <FieldFaults
          names={Object.keys(saving.faults)}
          isAsked={form.kind !== null && form.vat_category !== null}
        />
      </Container>
      <BasicsPart {...part} />
      <ContentPart {...part} />
      {form.kind && isFood(form.kind) ? <DeclarationPart {...part} /> : null}
      {form.kind === "tool" ? <SafetyPart {...part} /> : null}
      {form.kind === "digital" ? <FilePart {...part} /> : null}
      <NotePart {...part} />
      <RelatedPart {...part} />
      <SearchPart {...part} />
      <ProofPart {...part} />
      <Container>
        <Button type="submit" size="small" isLoading={saving.isSaving}>
          {pageWords.save}
        </Button>
      </Container>
    </form>
  );
}

/** Variants that were added or deleted since the words were kept. */
const matching = (found: ProductFactsForm, { facts }: AdminProductFacts) =>
  facts.variants.map((variant) => found.variants.find(({ id }) => id === variant.id) ?? variant);

/** What is still to be done before it can be sold, in one list. */
function StillMissing({
  form,
  missing,
}: {
  form: ProductFactsForm;
  missing: Parameters<typeof missingWords>[0][];
}) {
  const asked = [
    ...(form.kind ? [] : [words.basics.noKind]),
    ...(form.vat_category ? [] : [words.basics.noVat]),
    ...(form.kind ? missing : []).map((what) =>
      what === "picture" || what === "price" ? words.missing[what] : missingWords(what),
    ),
  ];
  if (asked.length === 0) return <Text size="small">{words.widget.whole}</Text>;
  return (
    <div>
      <Text size="small" weight="plus">
        {words.missing.title}
      </Text>
      <ul className="txt-small list-disc pl-5">
        {asked.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

/** Fields that the server did not take. */
function FieldFaults({ names, isAsked }: { names: string[]; isAsked: boolean }) {
  // What is missing stands in the list of that.
  const known = names.filter((name) => !Object.hasOwn(facts.missing, name));
  if (known.length === 0) return null;
  return (
    <Alert variant="error">
      {isAsked
        ? sentence("saving.faults", { fields: [...new Set(known.map(fieldName))].join(", ") })
        : words.saving.kind}
    </Alert>
  );
}
