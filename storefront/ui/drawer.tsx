"use client";

import { useEffect, useRef, type ReactNode } from "react";

/**
 * A native modal dialog at the right edge of the screen: focus is kept inside, Escape closes it, and focus
 * returns to what opened it. Only for what also exists as a page of its own.
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

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
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
