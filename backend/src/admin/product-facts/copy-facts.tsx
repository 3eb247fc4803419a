import { Button, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminProductFacts, ProductFactsForm } from "../../contracts/product-facts";
import { Dialog } from "../article-editor/dialog";
import { Picker } from "../article-editor/picker";
import { ask } from "../components/ask";
import { useSettled } from "../components/use-settled";
import { sentence, words } from "./words";

interface Named {
  id: string;
  title: string;
}

interface CopyFactsProps {
  ownId: string;
  onCopy: (facts: Partial<ProductFactsForm>) => void;
}

/** Puts the facts of another product into the form. */
export function CopyFacts({ ownId, onCopy }: CopyFactsProps) {
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async ({ id, title }: Named) => {
    const { facts } = await ask<AdminProductFacts>(`/products/${id}/facts`);
    const { kind, vat_category, sealed, declaration, safety, proof } = facts;
    onCopy({ kind, vat_category, sealed, declaration, safety, proof });
    setCopied(title);
    setOpen(false);
  };
  return (
    <div className="flex flex-col items-start gap-y-1">
      <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
        {words.basics.copy}
      </Button>
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {copied === null ? "" : sentence("basics.copied", { title: copied })}
      </Text>
      {isOpen ? (
        <Dialog title={words.basics.copy} onClose={() => setOpen(false)}>
          <ProductSearch ownId={ownId} onPick={(product) => void copy(product)} />
        </Dialog>
      ) : null}
    </div>
  );
}

function ProductSearch({ ownId, onPick }: { ownId: string; onPick: (product: Named) => void }) {
  const [typed, setTyped] = useState("");
  const q = useSettled(typed);
  const { data } = useQuery({
    queryKey: ["products", "to-copy", q],
    queryFn: () =>
      ask<{ products: Named[] }>(`/products?fields=id,title&order=title&limit=20&q=${encodeURIComponent(q)}`),
    placeholderData: (previous) => previous,
  });
  return (
    <Picker
      label={words.basics.search}
      hint={words.basics.copyIntro}
      typed={typed}
      onTyped={setTyped}
      choices={(data?.products ?? []).filter(({ id }) => id !== ownId)}
      keyOf={({ id }) => id}
      onPick={onPick}
    >
      {({ title }) => <Text size="small">{title}</Text>}
    </Picker>
  );
}
