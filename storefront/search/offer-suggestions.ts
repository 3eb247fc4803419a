import { askSuggestions } from "./ask-suggestions";
import { suggestionBox } from "./suggestion-box";

const pause = 200; // milliseconds without a key before the shop is asked
const shortest = 2; // letters

/**
 * Offers products and articles below a search field while a reader types: a combobox with a list (WAI-ARIA). Arrows
 * choose, Enter opens the chosen page or else searches, Escape closes. @returns what takes it all away again
 */
export function offerSuggestions(
  input: HTMLInputElement,
  place: HTMLElement,
  words: { label: string; hint: string },
): () => void {
  const box = suggestionBox(input, place, words);
  const listening = new AbortController();
  const { signal } = listening;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const look = () => {
    clearTimeout(waiting);
    const typed = input.value.trim();
    const mine = ++last;
    if (typed.length < shortest) return box.close();
    waiting = setTimeout(async () => {
      const lists = await askSuggestions(typed);
      if (mine === last && document.activeElement === input) box.show(lists);
    }, pause);
  };
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!box.move(event.key === "ArrowDown" ? 1 : -1)) return look();
    } else if (event.key === "Enter") {
      const address = box.chosen();
      if (!address) return;
      location.assign(address);
    } else if (event.key === "Escape" && box.isOpen()) box.close();
    else return;
    event.preventDefault();
  };
  const leave = () => {
    clearTimeout(waiting);
    last++;
    box.close();
  };
  input.addEventListener("input", look, { signal });
  input.addEventListener("keydown", key, { signal });
  input.addEventListener("blur", leave, { signal });
  // What was typed before this script was there.
  if (input.value !== input.defaultValue) look();
  return () => {
    leave();
    listening.abort();
    box.remove();
  };
}
