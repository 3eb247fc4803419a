import type { Notes } from "../notes";
import type { Attachment } from "./attachments";

const pair = /\[(\w[\w-]*)([^\]]*)\]/g;
const linked = /\[(\w[\w-]*)([^\]]*\s(?:link|url|href)=[^\]]*)\]([^[\]]{1,80})\[\/\1\]/g;
const framedHeading = /\[(\w*(?:heading|title))((?:\s[^\]]*)?)\]([^[\]<]{1,150})\[\/\1\]/g;
const known = new Set(
  (
    "gallery embed caption video audio playlist youtube vimeo toc contact-form contact-form-7 products product " +
    "add_to_cart recipe tasty-recipe wprm-recipe mc4wp_form sharethis jetpack_subscription_form ads adrotate more"
  ).split(" "),
);

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
const image = (src: string, alt: string) => `<img src="${escaped(src)}" alt="${escaped(alt)}">`;
const link = (href: string, words = href) =>
  `\n\n<p><a href="${escaped(href)}">${escaped(words)}</a></p>\n\n`;

/** Shortcodes as HTML: pictures, galleries and films stay, frames lose their marks, forms and lists of posts go. */
export function withoutShortcodes(
  content: string,
  attachments: Map<string, Attachment>,
  notes: Notes,
): string {
  const hidden: string[] = [];
  const hide = (text: string) => `\uE012${hidden.push(text) - 1}\uE013`;
  return content
    .replace(/\[\[(\w[^\]]*)\]\]/g, (_, inner: string) => hide(`[${inner}]`))
    .replace(
      /\[(?:wp_)?caption([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g,
      (_, given: string, inner: string) => caption(given, inner),
    )
    .replace(/\[embed[^\]]*\]([\s\S]*?)\[\/embed\]/g, (_, address: string) => link(address.trim()))
    .replace(/\[gallery([^\]]*)\]/g, (_, given: string) => gallery(given, attachments))
    .replace(framedHeading, (_, _name: string, given: string, words: string) => heading(given, words))
    .replace(linked, (whole, name: string, given: string, words: string) => {
      const address = value(given, "link") || value(given, "url") || value(given, "href");
      return address ? `<a href="${escaped(address)}">${words}</a>` : whole;
    })
    .replace(pair, (whole, name: string, given: string) => {
      const picture = attachments.get(value(given, "image") || value(given, "attachment_id"));
      if (picture && isShortcode(name, given, content))
        return `\n\n${image(picture.address, picture.alt)}\n\n`;
      return single(whole, name, given, content, notes);
    })
    .replace(/\[\/(\w[\w-]*)\]/g, (whole, name: string) => (isShortcode(name, "", content) ? "\n\n" : whole))
    .replace(/\uE012(\d+)\uE013/g, (_, index: string) => hidden[Number(index)] ?? "");
}

/** [vc_custom_heading text="Rijping" font_container="tag:h3|…"], [fusion_title size="3"]Rijping[/fusion_title]. */
function heading(given: string, words: string): string {
  const level = /\b(?:tag:h|(?:size|level|tag|heading_tag)="h?)([1-6])\b/.exec(given)?.[1] ?? "2";
  return `\n\n<h${level}>${words.trim()}</h${level}>\n\n`;
}

const value = (given: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(given)?.slice(1).find(Boolean) ??
  "";

function caption(given: string, inner: string): string {
  const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? "";
  const words = value(given, "caption") || inner.replace(picture, "").trim();
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
}

function gallery(given: string, attachments: Map<string, Attachment>): string {
  const pictures = (value(given, "ids") || value(given, "include"))
    .split(",")
    .flatMap((id) => attachments.get(id.trim()) ?? []);
  return `\n\n${pictures.map(({ address, alt, caption: words }) => `<figure>${image(address, alt)}${words ? `<figcaption>${escaped(words)}</figcaption>` : ""}</figure>`).join("\n")}\n\n`;
}

function single(whole: string, name: string, given: string, content: string, notes: Notes): string {
  if (!isShortcode(name, given, content)) return whole;
  const said = ["text", "main_heading", "heading", "title"].map((each) => value(given, each)).find(Boolean);
  if (said && /heading|title/.test(name)) return heading(given, escaped(said));
  const address = [
    "src",
    "url",
    "mp4",
    "mp3",
    "webm",
    "m4v",
    "image",
    "link",
    "href",
    "button_url",
    "image_url",
  ]
    .map((each) => value(given, each))
    .find((each) => /^https?:\/\//.test(each));
  const title = value(given, "title") || value(given, "heading") || value(given, "title_text");
  const picture = address && /\.(jpe?g|png|gif|webp|avif)(\?.*)?$/i.test(address);
  if (picture) return `\n\n${image(address, value(given, "alt") || title)}\n\n`;
  const framed = content.includes(`[/${name}]`);
  if (framed && title && !/row|column|section|text|tab_?item/i.test(name))
    return `\n\n<p><strong>${escaped(title)}</strong></p>\n\n`;
  if (framed && !address) return "\n\n";
  if (address) return link(address, title || value(given, "button_text") || value(given, "text") || address);
  const film = /^(youtube|vimeo)$/.test(name) && (value(given, "id") || given.replace(/^[\s=]+/, "").trim());
  if (film)
    return link(
      /^https?:/.test(film)
        ? film
        : name === "youtube"
          ? `https://www.youtube.com/watch?v=${film}`
          : `https://vimeo.com/${film}`,
    );
  notes.drop("shortcode", whole);
  return "\n\n";
}

/** "[sic]" and "[1]" are an author's own. */
const isShortcode = (name: string, given: string, content: string): boolean =>
  /[a-z]/i.test(name) &&
  (known.has(name) ||
    /^\s+[\w-]+\s*=/.test(given) ||
    (/^[a-z\d]+([_-][a-z\d]+)+$/.test(name) && given.trim() === "") ||
    content.includes(`[/${name}]`));
