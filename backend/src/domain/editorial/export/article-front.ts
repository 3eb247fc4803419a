import type { ArticleFrontMatter } from "../../../contracts/catalogue-file";
import type { Picture } from "../../../contracts/picture";
import { iso } from "../../../shared/iso";
import { morningOf } from "../../../shared/shop-day";
import type { ArticleRecord } from "../article-records";

interface About {
  picture: Picture | null;
  /** The name of its picture in images/manifest.json; null for a photo of the library. */
  drawing: string | null;
  /** Who writes when a file says nobody. */
  owner: string;
  /** The owner's last reason for publishing a claim. */
  riskReason: string | null;
}

/** The front matter of an article's file, in the order in which the catalogue's files have it. Pure. */
export function articleFront(record: ArticleRecord, about: About): ArticleFrontMatter {
  const { picture, drawing, owner, riskReason } = about;
  const { alt = "", ...photo } = picture ?? {};
  const { theme, author, terms, sources, published_at, revised_at } = record;
  return {
    title: record.title,
    summary: record.summary,
    theme,
    ...(author === owner ? {} : { author }),
    ...(terms?.length ? { terms } : {}),
    ...(record.status === "draft" ? { draft: true } : {}),
    ...(published_at ? { published: dayOf(published_at) } : {}),
    ...(revised_at ? { updated: dayOf(revised_at) } : {}),
    ...(picture ? (drawing === null ? { photo } : { image: drawing }) : {}),
    ...(picture ? { alt } : {}),
    seo: { title: record.seo_title, description: record.seo_description },
    ...(sources.length > 0 ? { sources } : {}),
    ...(riskReason === null ? {} : { risk_reason: riskReason }),
  } as ArticleFrontMatter;
}

/** The day of what began in its morning, as a file's does; else the moment. */
export function dayOf(moment: Date | string): string {
  const written = iso(moment);
  const day = written.slice(0, 10);
  return morningOf(day) === written ? day : written;
}
