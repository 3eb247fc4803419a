import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminArticle } from "../../../contracts/admin-article";
import { ask, askDelete } from "../../components/ask";
import { words } from "../words";

interface DiscardProps {
  id: string;
  /** Brings the words to the server; answers the draft's etag. */
  flush: () => Promise<string | null>;
  onDiscarded: (article: AdminArticle) => void;
}

/** Throws a draft away, once it is asked twice. */
export function Discard({ id, flush, onDiscarded }: DiscardProps) {
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const discard = async () => {
    try {
      const etag = await flush();
      if (etag !== null) await askDelete(`/articles/${id}/draft?etag=${encodeURIComponent(etag)}`);
      onDiscarded((await ask<{ article: AdminArticle }>(`/articles/${id}`)).article);
    } catch {
      setFailed(true);
    }
  };
  if (!isAsking)
    return (
      <Button type="button" size="small" variant="secondary" onClick={() => setAsking(true)}>
        {words.draft.discard}
      </Button>
    );
  return (
    <div className="flex flex-wrap items-center gap-2" role="group" aria-label={words.draft.discard}>
      <Text size="small" role="status">
        {hasFailed ? words.versions.failed : words.draft.discardAsk}
      </Text>
      <Button type="button" size="small" variant="danger" onClick={() => void discard()}>
        {words.draft.discardYes}
      </Button>
      <Button type="button" size="small" variant="secondary" autoFocus onClick={() => setAsking(false)}>
        {words.draft.discardNo}
      </Button>
    </div>
  );
}
