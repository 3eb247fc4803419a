import { Button } from "@react-email/components";
import type { ReactNode } from "react";
import { style } from "./style";

/** A link that looks like a button in every mail program: Outlook knows padding on table cells only. */
export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button href={href} style={style.button}>
      {children}
    </Button>
  );
}
