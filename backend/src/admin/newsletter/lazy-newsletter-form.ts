import { lazy } from "react";

/** The form with its editor, which is loaded when a newsletter is written and weighs nothing elsewhere. */
export const NewsletterForm = lazy(() =>
  import("./newsletter-form.js").then((loaded) => ({ default: loaded.NewsletterForm })),
);
