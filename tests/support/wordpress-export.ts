const site = "https://oudeblog.example";

/** A post of an export of WordPress. */
export interface OldPost {
  id: number;
  title: string;
  slug: string;
  /** As WordPress stores it: blocks, or the classic editor's words. */
  content: string;
  status?: "publish" | "draft" | "future" | "private" | "trash";
  /** "2019-04-02 10:00:00" */
  date?: string;
  categories?: string[];
  oldSlugs?: string[];
  summary?: string;
  /** Id of the picture above it. */
  thumbnail?: number;
}

export interface OldPicture {
  id: number;
  file: string;
  alt: string;
}

const cdata = (text: string) => `<![CDATA[${text}]]>`;
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

/** Where a picture of the old blog is; nobody answers there. */
export const oldPicture = (file: string): string => `${site}/wp-content/uploads/2019/04/${file}`;

const postOf = (post: OldPost) => `<item><title>${cdata(post.title)}</title>
<link>${site}/2019/04/${post.slug}/</link><guid isPermaLink="false">${site}/?p=${post.id}</guid>
<dc:creator>${cdata("ann")}</dc:creator><content:encoded>${cdata(post.content)}</content:encoded>
<excerpt:encoded>${cdata(post.summary ?? "")}</excerpt:encoded>
<wp:post_id>${post.id}</wp:post_id><wp:post_date>${cdata(post.date ?? "2019-04-02 10:00:00")}</wp:post_date>
<wp:post_name>${cdata(post.slug)}</wp:post_name><wp:status>${cdata(post.status ?? "publish")}</wp:status>
<wp:post_type>${cdata("post")}</wp:post_type>
${(post.categories ?? []).map((name) => `<category domain="category" nicename="x">${cdata(name)}</category>`).join("")}
${(post.oldSlugs ?? []).map((slug) => meta("_wp_old_slug", slug)).join("")}
${post.thumbnail ? meta("_thumbnail_id", String(post.thumbnail)) : ""}</item>`;

const pictureOf = ({ id, file, alt }: OldPicture) => `<item><title>${cdata(file)}</title>
<wp:post_id>${id}</wp:post_id><wp:post_type>${cdata("attachment")}</wp:post_type><wp:status>inherit</wp:status>
<wp:attachment_url>${cdata(oldPicture(file))}</wp:attachment_url>${meta("_wp_attachment_image_alt", alt)}</item>`;

/** The file that WordPress gives under "Gereedschap, Exporteren". */
export const wordpressExport = (posts: OldPost[], pictures: OldPicture[] = []): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Oude blog</title><link>${site}</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>${cdata("ann")}</wp:author_login><wp:author_display_name>${cdata("Ann De Smet")}</wp:author_display_name></wp:author>
${pictures.map(pictureOf).join("\n")}
${posts.map(postOf).join("\n")}
</channel></rss>`);
