import { invalidRequest } from "./problem";

type FormValue = string | FormValue[] | FormObject;
export interface FormObject {
  [key: string]: FormValue;
}

const MOST_PAIRS = 5000;
const DEEPEST = 8;

/**
 * Reads Stripe's nested form encoding, in a body or a query: `a[b]=1`, `list[0][x]=1`, `list[]=1`.
 * Objects have no prototype, so a key such as `__proto__` is only a key.
 */
export function parseForm(text: string): FormObject {
  const pairs = [...new URLSearchParams(text)];
  if (pairs.length > MOST_PAIRS) throw invalidRequest("The request has too many parameters.");
  const root = emptyObject();
  for (const [name, value] of pairs) place(root, pathOf(name), value);
  return withLists(root) as FormObject; // the root never becomes a list: see withLists
}

function emptyObject(): FormObject {
  return Object.create(null) as FormObject; // Object.create is typed any
}

function pathOf(name: string): string[] {
  const head = name.split("[", 1)[0] ?? "";
  const inner = [...name.slice(head.length).matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? "");
  const path = [head, ...inner];
  const whole = head + inner.map((part) => `[${part}]`).join("");
  if (whole !== name || path.length > DEEPEST)
    throw invalidRequest(`Invalid request: bad parameter '${name}'`);
  return path;
}

function place(root: FormObject, path: string[], value: string) {
  let here = root;
  path.forEach((part, depth) => {
    const key = part === "" && depth > 0 ? String(Object.keys(here).length) : part;
    const last = depth === path.length - 1;
    const there = here[key];
    if (last) here[key] = value;
    else if (isObject(there)) here = there;
    else {
      const next = emptyObject();
      here[key] = next;
      here = next;
    }
  });
}

/** An object whose keys are 0, 1, 2 … was a list. */
function withLists(value: FormValue, isRoot = true): FormValue {
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  const isList = !isRoot && keys.length > 0 && keys.every((key, index) => key === String(index));
  if (isList) return keys.map((key) => withLists(value[key] ?? "", false));
  const result = emptyObject();
  for (const key of keys) result[key] = withLists(value[key] ?? "", false);
  return result;
}

function isObject(value: FormValue | undefined): value is FormObject {
  return typeof value === "object" && !Array.isArray(value);
}
