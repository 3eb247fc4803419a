import { Drawer } from "@medusajs/ui";
import type { ReactNode } from "react";
import { words } from "./words";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel beside the text that keeps the focus until it is closed. */
export const Dialog = ({ title, onClose, children }: DialogProps) => (
  <Drawer open onOpenChange={(open) => !open && onClose()}>
    {/* The editor takes the focus back itself. */}
    <Drawer.Content
      aria-describedby={undefined}
      onOpenAutoFocus={focusField}
      onCloseAutoFocus={(event) => event.preventDefault()}
    >
      <Drawer.Header>
        <Drawer.Title>{title}</Drawer.Title>
      </Drawer.Header>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">{children}</Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close className="txt-small text-ui-fg-base underline">{words.close}</Drawer.Close>
      </Drawer.Footer>
    </Drawer.Content>
  </Drawer>
);

/** The first field, rather than the button that closes. */
function focusField(event: Event): void {
  const panel = event.currentTarget;
  const field = panel instanceof HTMLElement ? panel.querySelector("input") : null;
  if (!field) return;
  event.preventDefault();
  field.focus();
}
