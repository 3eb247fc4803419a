import { Button, Copy, Input, Label, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import type { PreviewAddress } from "../../../contracts/article-draft";
import { ask } from "../../components/ask";
import { moment } from "../../components/moment";
import { Dialog } from "../dialog";
import { sentence, words } from "../words";

interface PreviewLinkProps {
  id: string;
  /** Brings the words to the server, so that the preview shows them. */
  flush: () => Promise<string | null>;
}

/** A link to the draft on the storefront, for this screen, a phone or somebody else. */
export function PreviewLink({ id, flush }: PreviewLinkProps) {
  const field = useId();
  const [link, setLink] = useState<PreviewAddress | "failed" | null>(null);
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      await flush();
      setLink(await ask<PreviewAddress>(`/articles/${id}/preview`, {}));
    } catch {
      setLink("failed");
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      <Button type="button" size="small" variant="secondary" isLoading={isMaking} onClick={() => void make()}>
        {words.previewLink.make}
      </Button>
      {link === null ? null : (
        <Dialog title={words.previewLink.make} onClose={() => setLink(null)}>
          {link === "failed" ? (
            <Text role="alert">{words.previewLink.failed}</Text>
          ) : (
            <>
              <Button asChild>
                <a href={link.address} target="_blank" rel="noopener">
                  {words.previewLink.open}
                </a>
              </Button>
              <div className="flex flex-col gap-y-1">
                <Label htmlFor={field} size="small" weight="plus">
                  {words.previewLink.address}
                </Label>
                <Input id={field} readOnly value={link.address} onFocus={({ target }) => target.select()} />
              </div>
              <Copy content={link.address} asChild>
                <Button type="button" variant="secondary">
                  {words.previewLink.copy}
                </Button>
              </Copy>
              <Text size="small">{sentence("previewLink.until", { moment: moment(link.expiresAt) })}</Text>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
