import { sentence } from "./words";

const all = [1, 2, 3, 4, 5];

/** How many stars a buyer gave, in words for who does not see them. */
export const ReviewStars = ({ count }: { count: number }) => (
  <span role="img" aria-label={sentence("stars", { count })} className="txt-small text-ui-tag-orange-icon">
    {all.map((each) => (each <= count ? "★" : "☆")).join("")}
  </span>
);
