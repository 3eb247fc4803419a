import type { AdminPicture } from "../../contracts/admin-picture";
import { thumbnailOf } from "./use-pictures";
import { words } from "./words";

interface PictureGridProps {
  pictures: AdminPicture[];
  mediaUrl: string;
  /** What a screen reader says of a button. */
  labelOf: (picture: AdminPicture) => string;
  onPick: (picture: AdminPicture) => void;
  chosen?: (picture: AdminPicture) => boolean;
}

/** Pictures side by side; each is a button. */
export const PictureGrid = ({ pictures, mediaUrl, labelOf, onPick, chosen }: PictureGridProps) => (
  <ul className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-3">
    {pictures.map((picture) => (
      <li key={picture.id}>
        <button
          type="button"
          aria-label={labelOf(picture)}
          aria-pressed={chosen?.(picture)}
          onClick={() => onPick(picture)}
          className="hover:border-ui-border-strong aria-pressed:border-ui-border-interactive focus-visible:shadow-borders-focus flex w-full flex-col overflow-hidden rounded-lg border-2 border-transparent text-left outline-none"
        >
          <img
            src={thumbnailOf(picture, mediaUrl)}
            alt=""
            loading="lazy"
            className="bg-ui-bg-component aspect-square w-full object-cover"
          />
          <span
            className={`txt-small line-clamp-2 min-h-10 px-1 py-0.5 ${picture.alt === "" ? "text-ui-fg-error" : "text-ui-fg-subtle"}`}
          >
            {picture.alt === "" ? words.undescribed : picture.alt}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
