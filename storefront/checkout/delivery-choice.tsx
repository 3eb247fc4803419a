import type { CartView, DeliveryOption } from "backend/contracts/cart";
import { words } from "@/shop/messages";
import { price } from "@/shop/money";
import { Field } from "@/ui/field";
import { fieldError } from "./error-list";
import type { Draft } from "./form-values";

/** The delivery options. None is preselected unless there is only one (Directive 2011/83/EU art. 22). */
export function DeliveryChoice({ cart, draft }: { cart: CartView; draft: Draft }) {
  const t = words("checkout");
  const only = cart.delivery.length === 1 ? cart.delivery[0] : undefined;
  const chosen = draft.values.shipping_option_id ?? only?.id;
  const error = fieldError("shipping_option_id", draft.errors);
  if (!cart.needsDelivery) {
    return only ? <input type="hidden" name="shipping_option_id" value={only.id} /> : null;
  }
  return (
    <fieldset
      id="shipping_option_id"
      tabIndex={-1}
      aria-describedby={error ? "levering-fout" : undefined}
      className="mt-10"
    >
      <legend className="mb-4 font-serif text-2xl">{t("how")}</legend>
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
      <label htmlFor={id} className="grid min-h-14 grid-cols-[auto_1fr_auto] items-center gap-3.5 px-4 py-3">
        <input
          id={id}
          type="radio"
          name="shipping_option_id"
          value={option.id}
          defaultChecked={checked}
          required
          data-live-change="bijwerken"
          className="size-5 accent-rim outline-none"
        />
        <span>
          <span className="block leading-snug font-semibold">{option.name}</span>
          <span className="block text-sm text-soft">{option.description}</span>
        </span>
        <span className="figures font-semibold">
          {option.price.amount === 0 ? t("free") : price(option.price)}
        </span>
      </label>
      {option.kind === "pickup_point" ? (
        <div className="hidden px-4 pb-4 group-has-[input[type=radio]:checked]:block">
          <Field
            id="pickup_point"
            name="pickup_point"
            label={t("label.pickup_point")}
            hint={t("pickupHint")}
            error={fieldError("pickup_point", draft.errors)}
            defaultValue={draft.values.pickup_point ?? ""}
            maxLength={120}
            autoComplete="off"
          />
        </div>
      ) : null}
    </div>
  );
}
