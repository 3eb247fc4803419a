import { words } from "@/shop/messages";
import { Star } from "./stars";

const all = [1, 2, 3, 4, 5] as const;

/** One to five stars, none chosen beforehand. */
export function StarChoice({ chosen }: { chosen: number | null }) {
  const t = words("reviews");
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t("form.stars")}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,3.25rem),1fr))] gap-1.5 sm:gap-2">
        {all.map((stars) => (
          <label
            key={stars}
            className="relative flex min-h-16 cursor-pointer flex-col items-center justify-center rounded-control border border-control bg-white px-0.5 py-2 text-center has-[:checked]:border-rim has-[:checked]:bg-butter has-[:checked]:shadow-[inset_0_0_0_2px_var(--color-rim)] has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-rim"
          >
            <input
              type="radio"
              name="stars"
              value={stars}
              defaultChecked={stars === chosen}
              required
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className="flex items-center gap-1 font-bold">
              {stars}
              <Star className="size-4.5" />
              <span className="sr-only">{t("form.starWord", { count: stars })}</span>
            </span>
            <span className="text-xs leading-tight text-soft">{t(`form.means.${stars}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
