import type { ArticleVersion } from "../../../contracts/article-draft";
import { moment } from "../../components/moment";
import { sentence, words } from "../words";

/** When a version was saved, and by whom. */
export const versionName = ({ savedAt, savedBy }: ArticleVersion): string =>
  sentence("versions.row", { moment: moment(savedAt), name: savedBy ?? words.versions.nobody });
