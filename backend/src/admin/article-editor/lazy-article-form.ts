import { lazy } from "react";

/** The form with its editor, which is loaded when an article is opened and weighs nothing elsewhere. */
export const ArticleForm = lazy(() =>
  import("./article-form.js").then((loaded) => ({ default: loaded.ArticleForm })),
);
