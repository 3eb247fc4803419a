const regions = () => [...document.querySelectorAll("[data-live-region]")];

/** Marks the regions that are about to change. */
export const markWaiting = (is: boolean) =>
  regions().forEach((region) => region.toggleAttribute("data-waiting", is));

/**
 * Replaces each region of the page by that of the page that came back. False when the answer is another page, or lacks
 * a region that is shown: then nothing is replaced. What the reader has typed and not `sent` stays.
 */
export function replaceRegions(html: string, from: URL, sent: URLSearchParams): boolean {
  if (from.pathname !== location.pathname) return false;
  const next = new DOMParser().parseFromString(html, "text/html");
  const shown = regions();
  const pairs = shown.map((region) => [region, next.getElementById(region.id)] as const);
  if (shown.length === 0 || pairs.some(([, fresh]) => !fresh)) return false;
  const wanted = focusAfter();
  const typed = shown.flatMap((region) => typedIn(region, sent));
  for (const [region, fresh] of pairs) region.replaceChildren(...(fresh?.childNodes ?? []));
  for (const { id, value } of typed) {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  if (wanted.length > 0) focusFirst(wanted);
  for (const error of document.querySelectorAll("[data-live-region] [role=alert]")) bringIntoView(error);
  return true;
}

/** The text fields and selects that the reader changed and did not send, with their values. */
function typedIn(region: Element, sent: URLSearchParams): { id: string; value: string }[] {
  const fields = region.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[id], select[id]");
  return [...fields]
    .filter(({ name, value, type }) => type !== "radio" && type !== "checkbox" && value !== sent.get(name))
    .filter((field) => field.value !== givenValue(field))
    .map(({ id, value }) => ({ id, value }));
}

const givenValue = (field: HTMLInputElement | HTMLSelectElement): string | undefined =>
  field instanceof HTMLInputElement
    ? field.defaultValue
    : [...field.options].find(({ defaultSelected }) => defaultSelected)?.value;

/** What the page says of itself to a screen reader after a change: the sums, in a sentence. */
export const statusText = (): string =>
  document.querySelector("[data-live-status]")?.textContent?.trim() ?? "";

/** Ids to which the focus may go, best first: the control in use, those that it names, the page's heading. */
function focusAfter(): string[] {
  const used = document.activeElement;
  if (!(used instanceof HTMLElement) || used === document.body) return [];
  return [used.id, ...(used.dataset.liveFocus?.split(" ") ?? [])].filter(Boolean);
}

/** So that whoever uses a keyboard or a screen reader goes on where he was, although the control is gone. */
function focusFirst(ids: string[]): void {
  const now = document.activeElement;
  if (now instanceof HTMLElement && now.isConnected && now !== document.body && now.id === ids[0]) return;
  for (const id of ids) {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    if (element && document.activeElement === element) return;
  }
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: "center" });
}
