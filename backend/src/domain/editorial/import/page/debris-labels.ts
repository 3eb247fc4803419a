import type { DroppedKind } from "../imported";

/** Class names and ids of what surrounds an article, as themes, site builders and newspapers write them. */
const patterns: [DroppedKind, RegExp][] = [
  [
    "cookies",
    /cookie|consent|gdpr|cmplz|^cky|onetrust|didomi|privacy-?(bar|banner|notice|popup)|avg-?melding/,
  ],
  [
    "share",
    /(^|[-_])(share|shares|shared|sharing|sharedaddy|sharebar|sharebuttons?|social|socials|social-?media|addtoany|a2a|addthis|deel|delen|deelknoppen|heateor|ssba|essb|mashsb|follow-?us|volg-?ons|likes?)([-_]|$)|^jp-relatedposts-share|^sd-/,
  ],
  [
    "related",
    /(^|[-_])(related|relatedposts|related-?posts?|recommended|recommendations?|read-?(next|also|on)|more-?(posts|articles|stories|from)|gerelateerde?|verwante?|lees-?ook|leesook|meer-?lezen|yarpp|crp|up-?next|popular|populair|trending|most-?read|meest-?gelezen|teasers?|recirc\w*|latest-?posts|recent-?posts|you-?may)([-_]|$)/,
  ],
  [
    "comments",
    /(^|[-_])(comments?|commentlist|comment-?respond|respond|disqus\w*|reacties?|reactions|leave-?reply)([-_]|$)/,
  ],
  [
    "form",
    /newsletter|nieuwsbrief|mailchimp|mc4wp|mc_embed|(^|[-_])(subscribe|subscription|signup|sign-up|inschrijven|optin|opt-in|wpforms|wpcf7|gform|contact-form|search-?(form|bar|box)|paywall)/,
  ],
  [
    "advert",
    /(^|[-_])(ad|ads|advert|adverts|advertisement|advertentie|advertenties|adsbygoogle|banners?|sponsor|sponsored|promo|promos|promoted|dfp|ad-?slot|billboard|leaderboard)([-_]|$)/,
  ],
  [
    "byline",
    /(^|[-_])(byline|entry-?meta|post-?meta|postmetadata|article-?meta|meta-?data|posted-?on|author-?(box|bio|info|card|profile)|about-?(the-?)?author|post-?author|reading-?time|read-?time|leestijd|cat-?links|tags?-?(links|list|cloud)|post-?tags|entry-?tags|taglist|tags|post-?categories|entry-?footer|post-?footer|dateline|publish-?date|post-?date|entry-?date|post-?views|ratings?|kk-star-ratings|timestamp|blog-?meta|blog-?item-?meta\w*)([-_]|$)/,
  ],
  [
    "navigation",
    /(^|[-_])(nav|navbar|navigation|navigatie|menu|menus|breadcrumbs?|kruimelpad|pagination|paging|pager|skip-?links?|toc|ez-toc-container|inhoudsopgave|table-of-contents|back-?to-?top|to-?top|sidebar|zijbalk|widget-?area|widget_\w+|masthead|colophon|site-?(header|footer)|topbar|prev-?next|modal|popup|pop-up|overlay|offcanvas|toast|drawer|jump-?to-?recipe|print-?(button|recipe|link))([-_]|$)|^(wprm-recipe|tasty-recipes|mv-create)-(jump|print|pin|snippet)|^(widget|footer|header)$/,
  ],
  [
    "hidden",
    /^(screen-reader-text|screen-reader-only|sr-only|visually-hidden|visuallyhidden|assistive-text|u-hidden|is-hidden|print-only|d-none|mw-editsection|noprint)$/,
  ],
];

/** Names that say what a text is about or how it looks, not what a part is. */
const aboutContent =
  /^(tag|category|categorie|format|status|type|has|no|with|show|hide|is-style|elementor|wp-elements|single|page|theme|align|size|attachment|sqs|js)[-_]/;

/** Parts of pages built with Elementor, whose names all begin alike. */
const builderPart =
  /\belementor-(?:location|widget)-(header|footer|popup|share-buttons|nav-menu|post-navigation|posts|post-info|breadcrumbs|author-box|search-form|form)\b/;

/** A bar that opens an answer below it: a heading by another name. */
export const foldingTitle =
  /(accordion|toggle|tab|faq|collapse|spoiler)(__|[-_])?(item)?[-_]*(title|header|question|heading|summary)\b/i;

/** What a part of a page is by its class names, id and role; null for what may be content. */
export function debrisKind(labels: string): DroppedKind | null {
  const builder = builderPart.exec(labels);
  if (builder)
    return builder[1] === "share-buttons" ? "share" : builder[1] === "post-info" ? "byline" : "navigation";
  for (const label of labels.split(/\s+/)) {
    if (label === "" || aboutContent.test(label)) continue;
    const name = label.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
    const match = patterns.find(([, pattern]) => pattern.test(name));
    if (match) return match[0];
  }
  return null;
}

/** Links that offer to share the page. */
export const shareLink =
  /^(https?:)?\/\/([\w-]+\.)*(facebook\.com\/(sharer|share|dialog)|(twitter|x)\.com\/(intent|share|home\?status)|wa\.me\/\?|api\.whatsapp\.com\/send|web\.whatsapp\.com\/send|linkedin\.com\/(share|cws)|pinterest\.[\w.]+\/pin\/create|t\.me\/share|telegram\.me\/share|reddit\.com\/submit|getpocket\.com\/(save|edit)|tumblr\.com\/(share|widgets)|addtoany\.com|bsky\.app\/intent|threads\.net\/intent|news\.ycombinator\.com\/submitlink|plus\.google\.com\/share)|^(whatsapp|viber|fb-messenger):|^mailto:\?|^javascript:|^#(respond|comments?|top|main|content|reacties)$|[?&]action=share(&|$)/i;

/** A whole block of these words is no sentence of the author's. */
export const debrisLine =
  /^(((ga|direct|meteen) naar (het )?recept|jump to (the )?recipe|print (the )?recipe|print (het )?recept|kopieer ingredi[eë]nten|bestel deze producten.{0,20}|reactie plaatsen\b.{0,20}|read article)|deel (dit|deze|op|via|met)\b.{0,40}|dit delen|delen|delen (op|via|met)\b.{0,20}|share|share (this|on)\b.{0,30}|tweet|tweeten|pin|pin it|pinnen|whatsapp|facebook|twitter|linkedin|pinterest|instagram|e-?mail|kopieer link|print|print (dit )?(artikel|recept|bericht)|afdrukken|lees (meer|verder)|meer lezen|verder lezen|read more|continue reading.{0,60}|advertentie|advertenties|advertisement|reclame|gesponsord|naar de inhoud|ga naar (de )?(hoofd)?inhoud|direct naar (de )?inhoud|(door)?spring(en)? naar .{0,30}|skip to .{0,20}|terug naar boven|naar boven|back to top|laat een (reactie|antwoord) achter.{0,20}|(geef|plaats) een reactie|reageer|reageren|(\d+|geen|no) (reacties?|comments?)|reacties?( \(\d+\))?|leave a (reply|comment).{0,20}|like dit|vind-ik-leuk.{0,20}|like loading.{0,5}|leestijd\b.{0,20}|\d+ ?min(uten|uut|\.)? ?(lezen|leestijd|lees|read).{0,10}|(vorig|volgend)e?( artikel| bericht| pagina)?|previous( post)?|next( post)?|home|menu|zoeken|inloggen|abonneren|inschrijven|bewaar(d)?|bewerken|subscribe( now)?|abonneer( je)?( nu)?|schrijf je in|meld je aan|sign (in|up)|follow|volg(en)?|listen|bekijk (deze (e-?mail|nieuwsbrief) )?(online|in (je|uw) browser).{0,30}|view (this email )?(online|in your browser).{0,20}|(je|u) (krijgt|ontvangt) deze (e-?mail|mail|nieuwsbrief)\b.{0,160}|uitschrijven|unsubscribe|(©|copyright\b).{0,120})\s*[:.…»›→↑↓|]*$/i;

/** Headings of what follows an article on its page. */
export const debrisHeading =
  /^((dit )?gerelateerde?\b.{0,30}|verwante .{0,20}|lees (ook|verder|meer)\b.{0,30}|ook (interessant|leuk|lezen).{0,30}|(meer|andere|recente|nieuwste|populaire|laatste) (artikelen|artikels|berichten|blogs?|recepten|nieuws|lezen|verhalen|van|over).{0,40}|misschien (ook|vind).{0,40}|wellicht .{0,30}|dit vind je .{0,30}|deel (dit|deze|het).{0,30}|vertel het verder.{0,10}|reacties?.{0,15}|(\d+|één|een|geen) (reacties?|gedachten?|comments?|antwoorden?)\b.{0,80}|(geef|plaats|laat) een .{0,40}|leave a .{0,20}|comments?.{0,10}|over de auteur.{0,20}|about the author|nieuwsbrief.{0,20}|(schrijf|meld) je .{0,60}|volg (ons|mij|me)\b.{0,30}|(bericht|post)\s?navigatie|related .{0,20}|you (may|might) .{0,30}|more (from|posts|articles).{0,30}|share this.{0,20}|inhoudsopgave|inhoud|categorie(ë|e)n|archie(f|ven)|meest gelezen|populair|trending|blijf op de hoogte.{0,20}|cookies?.{0,40}|uw privacy.{0,20}|jouw privacy.{0,20}|we gebruiken cookies.{0,20})\s*[:.!…]*$/i;

/** Headings of lists of other pages that an author may write above an own text too. */
export const listHeading =
  /^((nog meer|overige|nieuwste|bekijk ook|ook lekker) ?.{0,40}|onze (kook)?boeken)\s*[:.!…]*$/i;
