import type { Picture as Shown } from "backend/contracts/picture";
import { words } from "@/shop/messages";
import { Picture, groundClass } from "@/ui/picture";

const large = "(min-width: 80rem) 550px, (min-width: 64rem) 46vw, 100vw";

/** One large picture, and below it the others to choose from; with radio buttons, so it needs no script. */
export function Gallery({ pictures }: { pictures: Shown[] }) {
  const t = words("product");
  return (
    <div className="switch">
      {pictures.map((picture, index) => (
        <div
          key={picture.sources[0]?.path}
          data-when={index}
          className={`-mx-[20px] overflow-clip sm:mx-0 sm:rounded-card ${groundClass(picture.ground)}`}
        >
          <Picture
            of={picture}
            sizes={large}
            first={index === 0}
            className="aspect-square w-full object-cover"
          />
        </div>
      ))}
      <fieldset className={pictures.length > 1 ? "mt-3 flex flex-wrap gap-3" : "hidden"}>
        <legend className="sr-only">{t("pictures")}</legend>
        {pictures.map((picture, index) => (
          <label
            key={picture.sources[0]?.path}
            className={`block size-20 overflow-clip rounded-[10px] outline-offset-2 outline-rim has-[:checked]:outline-2 has-[:focus-visible]:outline-4 lg:size-[5.5rem] ${groundClass(picture.ground)}`}
          >
            <input
              type="radio"
              name="picture"
              data-pick={index}
              defaultChecked={index === 0}
              aria-label={t("pictureOf", { number: index + 1, total: pictures.length })}
              className="sr-only"
            />
            <Picture of={picture} sizes="88px" alt="" className="size-full object-cover" />
          </label>
        ))}
      </fieldset>
    </div>
  );
}
