import { Alert, Button } from "@medusajs/ui";
import { useState } from "react";
import type { AdminProductFacts } from "../../contracts/product-facts";
import { ask, AskRefused } from "../components/ask";
import { words } from "./words";

interface PublishButtonProps {
  facts: AdminProductFacts;
  onDone: () => void;
}

/** Puts a product in the shop once nothing of it is missing, as it is stored. */
export function PublishButton({ facts: { product, missing }, onDone }: PublishButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const publish = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await ask(`/products/${product.id}`, { status: "published" });
      onDone();
    } catch (error) {
      setFailure((error instanceof AskRefused ? error.said : null) ?? words.publish.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="flex flex-col items-end gap-y-2">
      <Button
        type="button"
        size="small"
        isLoading={isBusy}
        disabled={missing.length > 0}
        onClick={() => void publish()}
      >
        {words.publish.button}
      </Button>
      <div role="status">{failure === null ? null : <Alert variant="error">{failure}</Alert>}</div>
    </div>
  );
}
