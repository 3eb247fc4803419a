"use client";

import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";

/**
 * A native modal dialog at the right edge of the screen: focus is kept inside, Escape and the browser's Back close it,
 * and focus returns to what opened it. Only for what also exists as a page of its own.
 */
export function Drawer({
  open,
  onClose,
  title,
  closeLabel,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!open) return;
    // An entry of its own in the browser's history: Back leaves the drawer, not the page below it.
    history.pushState({ drawer: true }, "");
    const back = () => close.current();
    window.addEventListener("popstate", back);
    return () => {
      window.removeEventListener("popstate", back);
      if (isDrawersEntry()) history.back();
    };
  }, [open]);

  /** A page that is reached from the drawer takes the place of the drawer's entry. */
  function click(event: MouseEvent) {
    if (event.target === dialog.current) return onClose();
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!(link instanceof HTMLAnchorElement) || elsewhere || !isDrawersEntry()) return;
    event.preventDefault();
    location.replace(link.href);
  }

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={click}
      className="fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-full max-w-md bg-enamel text-ink backdrop:bg-ink/50"
    >
      <div className="flex h-full flex-col overflow-y-auto px-5 pb-6">
        <div className="flex items-center justify-between border-b border-line py-3">
          <h2 className="text-xl">{title}</h2>
          <button type="button" onClick={onClose} className="-mr-3 min-h-11 px-3 font-semibold text-rim">
            {closeLabel}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

const isDrawersEntry = (): boolean => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "drawer" in state;
};
