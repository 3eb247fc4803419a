import { Alert, Button, Text } from "@medusajs/ui";
import { words } from "./words";

/** Words of an earlier visit that were never saved: they are put back, or thrown away. */
export const UnsavedOffer = ({ onRestore, onDrop }: { onRestore: () => void; onDrop: () => void }) => (
  <Alert variant="warning">
    <Text weight="plus">{words.copy.title}</Text>
    <div className="mt-2 flex flex-wrap gap-2">
      <Button type="button" size="small" onClick={onRestore}>
        {words.copy.restore}
      </Button>
      <Button type="button" size="small" variant="secondary" onClick={onDrop}>
        {words.copy.drop}
      </Button>
    </div>
  </Alert>
);
