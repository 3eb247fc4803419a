import { reviewLimits, type ReviewPage } from "backend/contracts/review";
import { words } from "@/shop/messages";
import { Button } from "@/ui/button";
import { Field, TextField } from "@/ui/field";
import { StarChoice } from "./star-choice";

/** What a buyer says of one product: stars, words, and a first name if he likes. */
export function ReviewForm({
  product: { id, review },
  token,
  name,
}: {
  product: ReviewPage["products"][number];
  token: string;
  /** The buyer's first name, which he may take out. */
  name: string;
}) {
  const t = words("reviews");
  return (
    <form action={`/api/review/${token}`} method="post" className="grid gap-5">
      <input type="hidden" name="product" value={id} />
      <StarChoice chosen={review?.stars ?? null} />
      <TextField
        id={`text-${id}`}
        name="text"
        label={t("form.text")}
        hint={t("form.textHint")}
        defaultValue={review?.text ?? ""}
        rows={5}
        maxLength={reviewLimits.text}
        required
      />
      <Field
        id={`title-${id}`}
        name="title"
        label={t("form.title")}
        optional={t("form.optional")}
        defaultValue={review?.title ?? ""}
        maxLength={reviewLimits.title}
        autoComplete="off"
      />
      <Field
        id={`name-${id}`}
        name="name"
        label={t("form.name")}
        optional={t("form.optional")}
        hint={t("form.nameHint")}
        defaultValue={(review ? review.name : name).slice(0, reviewLimits.name)}
        maxLength={reviewLimits.name}
        autoComplete="given-name"
      />
      <Button type="submit" className="justify-self-start">
        {t(review ? "form.sendAgain" : "form.send")}
      </Button>
    </form>
  );
}
