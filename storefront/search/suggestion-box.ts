import type { SuggestionList } from "./suggestion-lists";

const looks = {
  list: "absolute inset-x-0 top-1 z-20 max-h-[70vh] overflow-y-auto rounded-card border border-control bg-white p-2 shadow-lg print:hidden",
  label: "px-3 pt-2 pb-1 text-sm font-semibold text-soft",
  entry:
    "flex min-h-11 cursor-pointer flex-col justify-center rounded-control px-3 py-1.5 aria-selected:bg-butter hover:bg-mist aria-selected:outline-2 aria-selected:outline-rim",
  line: "text-sm text-soft",
};

function element(tag: string, className: string, attributes: Record<string, string> = {}, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** The list below the field: its elements, and which of them is chosen. */
export function suggestionBox(
  input: HTMLInputElement,
  place: HTMLElement,
  words: { label: string; hint: string },
) {
  const id = `${input.id}-suggesties`;
  const list = element("div", looks.list, { id, role: "listbox", "aria-label": words.label });
  const status = element("p", "sr-only", { role: "status" });
  list.hidden = true;
  place.append(list, status);
  const attributes = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": id,
    "aria-expanded": "false",
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  let entries: { element: HTMLElement; href: string }[] = [];
  let chosen = -1;

  function choose(index: number) {
    chosen = index;
    entries.forEach(({ element: each }, at) => each.setAttribute("aria-selected", String(at === index)));
    const now = entries[index]?.element;
    if (!now) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", now.id);
    now.scrollIntoView({ block: "nearest" });
  }
  function setOpen(open: boolean) {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    status.textContent = open ? words.hint : "";
    choose(-1);
  }
  // The field keeps the focus while the list is clicked.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const entry = entries.find(({ element: each }) => target instanceof Node && each.contains(target));
    if (entry) location.assign(entry.href);
  });

  function groupOf({ label, entries: found }: SuggestionList, index: number) {
    const group = element("div", "", { role: "group", "aria-labelledby": `${id}-${index}` });
    group.append(element("p", looks.label, { id: `${id}-${index}`, role: "presentation" }, label));
    for (const { title, line, href } of found) {
      const attributes = { id: `${id}-${index}-${entries.length}`, role: "option", "aria-selected": "false" };
      const entry = element("div", looks.entry, attributes);
      entry.append(element("span", "", {}, title));
      if (line) entry.append(element("span", looks.line, {}, line));
      entries.push({ element: entry, href });
      group.append(entry);
    }
    return group;
  }

  return {
    show(lists: SuggestionList[]) {
      entries = [];
      list.replaceChildren(...lists.map(groupOf));
      setOpen(entries.length > 0);
    },
    close: () => setOpen(false),
    isOpen: () => !list.hidden,
    /** To the next or previous entry, and beyond the last back to the field. @returns whether the list is open */
    move(step: 1 | -1): boolean {
      if (list.hidden) return false;
      const places = entries.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
      return true;
    },
    /** The address of the chosen entry. */
    chosen: () => (list.hidden ? undefined : entries[chosen]?.href),
    remove() {
      list.remove();
      status.remove();
      for (const name of [...Object.keys(attributes), "aria-activedescendant"]) input.removeAttribute(name);
    },
  };
}
