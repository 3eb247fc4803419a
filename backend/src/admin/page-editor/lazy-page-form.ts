import { lazy } from "react";

/** The form with its editor, which is loaded when a page is opened and weighs nothing elsewhere. */
export const PageForm = lazy(() => import("./page-form.js").then((loaded) => ({ default: loaded.PageForm })));
