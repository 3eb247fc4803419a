import { Alert, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { DraftFields } from "../../../contracts/article-draft";
import { moment } from "../../components/moment";
import { CompareButton } from "../history/compare-button";
import { Comparison } from "../history/lazy-comparison";
import { sentence, words } from "../words";
import type { LocalCopy } from "./local-copies";

interface LocalCopyOfferProps {
  copy: LocalCopy;
  /** What the server has; null of a new article. */
  now: DraftFields | null;
  onRestore: () => void;
  onDrop: () => void;
}

/** Words that only this browser has are offered back. */
export function LocalCopyOffer({ copy, now, onRestore, onDrop }: LocalCopyOfferProps) {
  const [isCompared, setCompared] = useState(false);
  return (
    <Alert variant="warning">
      <div role="alert">
        <Text weight="plus">{words.copy.title}</Text>
        <Text>{sentence("copy.text", { moment: moment(copy.at) })}</Text>
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="button" size="small" onClick={onRestore}>
          {words.copy.restore}
        </Button>
        {now ? <CompareButton label={words.copy.compare} isOpen={isCompared} onToggle={setCompared} /> : null}
        <Button type="button" size="small" variant="secondary" onClick={onDrop}>
          {words.copy.drop}
        </Button>
      </div>
      {isCompared && now ? <Comparison before={now} after={copy.fields} /> : null}
    </Alert>
  );
}
