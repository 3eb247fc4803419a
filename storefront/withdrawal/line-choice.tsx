import type { WithdrawalPage } from "backend/contracts/withdrawal";
import { words } from "@/shop/messages";
import { price } from "@/shop/money";
import { groundClass, Picture } from "@/ui/picture";
import type { StatementDraft } from "./statement-values";

type Line = WithdrawalPage["lines"][number];

/** The order's own lines: all of them, or so many pieces of each. Nothing is chosen for the reader. */
export function LineChoice({
  lines,
  chosen,
  again,
}: {
  lines: Line[];
  /** What was chosen before it was refused. */
  chosen: Pick<StatementDraft, "what" | "pieces"> | null;
  again: boolean;
}) {
  const t = words("withdrawal");
  const only = lines.reduce((sum, { left }) => sum + left, 0) === 1;
  return (
    <fieldset className="group/choice">
      <legend className="font-serif text-2xl">
        {t(again ? "choice.more" : only ? "choice.only" : "choice.title")}
      </legend>
      {only ? (
        <input type="hidden" name="what" value="all" />
      ) : (
        <div className="mt-4 grid gap-2.5">
          <Way value="all" text={t("choice.all")} checked={chosen?.what === "all"} />
          <Way value="part" text={t("choice.part")} checked={chosen?.what === "part"} />
        </div>
      )}
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
            <span
              className={`w-16 shrink-0 overflow-hidden rounded-control ${groundClass(line.picture?.ground ?? null)}`}
            >
              {line.picture ? (
                <Picture
                  of={line.picture}
                  alt=""
                  sizes="64px"
                  className="aspect-square w-full object-cover"
                />
              ) : null}
            </span>
            <Named line={line} />
            {line.left > 0 && !only ? <Pieces line={line} chosen={chosen?.pieces[line.id] ?? 0} /> : null}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Way({ value, text, checked = false }: { value: "all" | "part"; text: string; checked?: boolean }) {
  return (
    <label className="flex min-h-14 items-center gap-3.5 rounded-control border border-control bg-white px-4 py-3 font-semibold has-[:checked]:border-rim has-[:checked]:shadow-[inset_0_0_0_1px_var(--color-rim)] has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-rim">
      <input
        type="radio"
        name="what"
        value={value}
        defaultChecked={checked}
        required
        className="size-5 shrink-0 accent-rim outline-none"
      />
      {text}
    </label>
  );
}

function Named({ line }: { line: Line }) {
  const t = words("withdrawal");
  const note = line.begun
    ? t("choice.begun")
    : line.left === 0
      ? t("choice.gone")
      : line.sealed
        ? t("choice.sealed")
        : null;
  return (
    <span className="flex-[1_1_10rem] leading-snug">
      <span className="block font-semibold">{line.title}</span>
      <span className="figures block text-sm text-soft">
        {[line.variantTitle, t("choice.pieces", { count: line.left || line.quantity })]
          .filter(Boolean)
          .join(", ")}
        {line.left > 0 ? `, ${price(line.total)}` : ""}
      </span>
      {note ? <span className="mt-0.5 block text-sm">{note}</span> : null}
    </span>
  );
}

/** Shown once a part is chosen, with or without script. */
function Pieces({ line: { id, left, title }, chosen }: { line: Line; chosen: number }) {
  const t = words("withdrawal");
  return (
    <label className="hidden items-center gap-2 text-sm group-has-[[value=part]:checked]/choice:flex">
      <span aria-hidden>{t("choice.howMany")}</span>
      <select
        name={`pieces_${id}`}
        aria-label={t("choice.howManyOf", { title })}
        defaultValue={Math.min(chosen, left)}
        className="min-h-12 rounded-control border border-control bg-white px-3 text-base"
      >
        {Array.from({ length: left + 1 }, (_, count) => (
          <option key={count} value={count}>
            {t("choice.count", { count })}
          </option>
        ))}
      </select>
    </label>
  );
}
