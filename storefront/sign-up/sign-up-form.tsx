import type { ConsentKind } from "backend/contracts/mail-consent";
import { words } from "@/shop/messages";
import { ProveForm } from "@/shop/prove-form";
import { shopFacts } from "@/shop/queries";
import { Button } from "@/ui/button";
import { Field, SelectField } from "@/ui/field";

/** A variant that cannot be bought now. */
export interface Missing {
  id: string;
  title: string;
}

interface Props {
  kind: ConsentKind;
  /** Of back_in_stock: where the product is, and which of its variants can be waited for. */
  product?: { handle: string; missing: Missing[] };
  /** What is wrong with the address. */
  error?: string;
}

/**
 * Asks for an address, above the sentence that it agrees to. Posts without script; with script the device proves first
 * that it did some work.
 */
export async function SignUpForm({ kind, product, error }: Props) {
  const t = words("signUp");
  const { consents } = await shopFacts();
  const sentence = consents[kind];
  const id = `aanmelden-${kind}`;
  return (
    <>
      <form id={id} action="/api/sign-up" method="post" className="grid gap-4">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="sentence" value={sentence.version} />
        <input type="hidden" name="form_key" defaultValue="" autoComplete="off" />
        <input type="hidden" name="proof" defaultValue="" autoComplete="off" />
        {product ? <Variants product={product} id={`${id}-variant`} /> : null}
        {/* Only a program fills this in. */}
        <div className="hidden">
          <label>
            {t("trap")}
            <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
          </label>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 grow basis-60">
            {/* Not type="email": browsers refuse the apostrophe that telephones write (o’brien). */}
            <Field
              id={`${id}-email`}
              name="email"
              label={t("email")}
              error={error}
              inputMode="email"
              autoCapitalize="none"
              spellCheck={false}
              autoComplete="email"
              pattern=".+@.+\..+"
              title={t("emailHint")}
              required
            />
          </div>
          <Button type="submit">{t(`${kind}.button`)}</Button>
        </div>
        <p className="text-sm text-soft">
          {sentence.text}{" "}
          <a href="/privacy" className="text-link">
            {t("privacy")}
          </a>
        </p>
      </form>
      <ProveForm formId={id} />
    </>
  );
}

function Variants({
  product: { handle, missing },
  id,
}: {
  product: NonNullable<Props["product"]>;
  id: string;
}) {
  const t = words("signUp");
  const [only, ...others] = missing;
  return (
    <>
      <input type="hidden" name="product" value={handle} />
      {only && others.length === 0 ? (
        <input type="hidden" name="variant_id" value={only.id} />
      ) : (
        <SelectField id={id} name="variant_id" label={t("variant")}>
          {missing.map((variant) => (
            <option key={variant.id} value={variant.id}>
              {variant.title}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
