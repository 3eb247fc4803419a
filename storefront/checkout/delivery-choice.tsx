import type { CartView, DeliveryOption } from "backend/contracts/cart";
import { words } from "@/shop/messages";
import { cents, price } from "@/shop/money";
import { Field } from "@/ui/field";
import { fieldError } from "./error-list";
import type { Draft } from "./form-values";

/**
 * The delivery options. None is preselected unless it is the reader's own choice for this cart, or the only one
 * (Directive 2011/83/EU art. 22).
 */
export function DeliveryChoice({ cart, draft }: { cart: CartView; draft: Draft }) {
  const t = words("checkout");
  const only = cart.delivery.length === 1 ? cart.delivery[0] : undefined;
  const chosen = draft.values.shipping_option_id ?? cart.chosenDelivery ?? only?.id;
  const error = fieldError("shipping_option_id", draft.errors);
  if (!cart.needsDelivery) return null;
  return (
    <fieldset
      id="shipping_option_id"
      tabIndex={-1}
      aria-describedby={error ? "levering-fout" : undefined}
      className="mt-10"
    >
      <legend className="mb-4 font-serif text-2xl">{t("how")}</legend>
      <input type="hidden" name="needs_delivery" value="1" />
      <div className="grid gap-2.5">
        {cart.delivery.map((option) => (
          <Choice key={option.id} option={option} checked={option.id === chosen} draft={draft} />
        ))}
      </div>
      {cart.delivery.length === 0 ? <p>{t("noDelivery")}</p> : null}
      {error ? (
        <p id="levering-fout" className="mt-2 text-sm font-semibold text-clay">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function Choice({ option, checked, draft }: { option: DeliveryOption; checked: boolean; draft: Draft }) {
  const t = words("checkout");
  const id = `levering-${option.id}`;
  return (
    <div className="group rounded-control border border-control bg-white has-[:checked]:border-rim has-[:checked]:shadow-[inset_0_0_0_1px_var(--color-rim)] has-[input[type=radio]:focus-visible]:outline-3 has-[input[type=radio]:focus-visible]:outline-offset-2 has-[input[type=radio]:focus-visible]:outline-rim">
      <label htmlFor={id} className="flex min-h-14 flex-wrap items-center gap-x-3.5 px-4 py-3">
        <input
          id={id}
          type="radio"
          name="shipping_option_id"
          value={option.id}
          defaultChecked={checked}
          required
          data-live-change="bijwerken"
          data-collect={option.kind === "collect" ? "" : undefined}
          className="size-5 shrink-0 accent-rim outline-none"
        />
        <span className="flex-[1_1_9rem]">
          <span className="block leading-snug font-semibold">{option.name}</span>
          <span className="block text-sm text-soft">{option.description}</span>
        </span>
        <span className="figures font-semibold">
          {option.price.amount === 0 ? t("free") : price(option.price)}
        </span>
      </label>
      {option.kind === "collect" ? <input type="hidden" name="collect_option_id" value={option.id} /> : null}
      <input type="hidden" name={`seen_price_${option.id}`} value={cents(option.price)} />
      {option.kind === "pickup_point" ? (
        <div className="hidden px-4 pb-4 group-has-[input[type=radio]:checked]:block">
          <Field
            id="pickup_point"
            name="pickup_point"
            label={t("label.pickup_point")}
            hint={t("pickupHint")}
            error={fieldError("pickup_point", draft.errors)}
            defaultValue={draft.values.pickup_point ?? ""}
            autoComplete="off"
          />
        </div>
      ) : null}
    </div>
  );
}
