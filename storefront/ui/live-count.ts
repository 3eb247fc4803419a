/** Milliseconds after the last tap in which another may follow. */
export const TAPPING = 400;

/**
 * Shows the number that the pressed button of a quantity form asks for, and makes its two buttons ask for the next ones:
 * so each tap counts, although the server is asked once, after the last. Gives that number; null when the form has none.
 */
export function tapped(form: HTMLFormElement, button: HTMLElement | null): number | null {
  const shown = form.querySelector("[data-live-count]");
  if (!(shown instanceof HTMLElement) || !(button instanceof HTMLButtonElement)) return null;
  const most = Number(shown.dataset.most ?? Infinity);
  const count = Math.min(most, Math.max(1, Number(button.value)));
  shown.textContent = String(count);
  const [less, more] = form.querySelectorAll("button");
  if (less) [less.value, less.disabled] = [String(count - 1), count <= 1];
  if (more) [more.value, more.disabled] = [String(count + 1), count >= most];
  // A disabled button loses the focus.
  if (button.disabled) (button === less ? more : less)?.focus({ preventScroll: true });
  return count;
}
