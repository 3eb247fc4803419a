import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { ProductDialog } from "../article-editor/product-dialog";
import { Field } from "../article-editor/field";
import { Labelled } from "../components/labelled";
import type { EditedItem } from "./list-changes";
import { sentence, words } from "./words";

export interface ItemCommands {
  onChange: (change: Partial<EditedItem>) => void;
  onRemove: () => void;
  onMove: (by: 1 | -1) => void;
  onMoveTo: (groupKey: string) => void;
  onOpen: (open: boolean) => void;
}

interface ItemRowProps extends ItemCommands {
  item: EditedItem;
  isOpen: boolean;
  group: string;
  groups: { key: string; name: string }[];
  /** Names of our own products, by handle. */
  products: Record<string, string>;
  onProduct: (handle: string, title: string) => void;
}

/** One item: its name with what can be done, and its fields when it is opened. */
export function ItemRow({ item, isOpen, group, groups, products, ...commands }: ItemRowProps) {
  const name = item.name || words.newItem;
  return (
    <li className="flex flex-col gap-y-3 py-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" className="min-w-0">
          <span className="font-medium">{name}</span>
          {item.brand ? ` · ${item.brand}` : ""}
          {item.product ? ` · ${products[item.product] ?? item.product}` : ""}
        </Text>
        <div className="flex flex-wrap gap-1">
          <Button
            type="button"
            size="small"
            variant="secondary"
            aria-expanded={isOpen}
            onClick={() => commands.onOpen(!isOpen)}
          >
            {isOpen ? words.closeItem : sentence("edit", { name })}
          </Button>
          <Mover name={name} onMove={commands.onMove} />
        </div>
      </div>
      {isOpen ? (
        <ItemFields item={item} name={name} group={group} groups={groups} products={products} {...commands} />
      ) : null}
    </li>
  );
}

/** One place up, one down. */
export const Mover = ({ name, onMove }: { name: string; onMove: (by: 1 | -1) => void }) => (
  <>
    <Button
      type="button"
      size="small"
      variant="transparent"
      aria-label={sentence("up", { name })}
      onClick={() => onMove(-1)}
    >
      ↑
    </Button>
    <Button
      type="button"
      size="small"
      variant="transparent"
      aria-label={sentence("down", { name })}
      onClick={() => onMove(1)}
    >
      ↓
    </Button>
  </>
);

type ItemFieldsProps = Omit<ItemRowProps, "isOpen"> & { name: string };

const ItemFields = ({ item, name, group, groups, products, ...commands }: ItemFieldsProps) => {
  const { onChange } = commands;
  return (
    <div className="bg-ui-bg-subtle grid gap-3 rounded-md border p-4 sm:grid-cols-2">
      <Field label={words.fields.name} value={item.name} onChange={(value) => onChange({ name: value })} />
      <Field label={words.fields.brand} value={item.brand ?? ""} onChange={(brand) => onChange({ brand })} />
      <Field
        label={words.fields.lookFor}
        value={item.look_for}
        lines={2}
        onChange={(look_for) => onChange({ look_for })}
      />
      <Field
        label={words.fields.where}
        value={item.where}
        lines={2}
        onChange={(where) => onChange({ where })}
      />
      <Field label={words.fields.why} value={item.why} lines={2} onChange={(why) => onChange({ why })} />
      <Field
        label={words.fields.link}
        value={item.link ?? ""}
        hint={words.fields.linkHint}
        onChange={(link) => onChange({ link })}
      />
      <OwnProduct item={item} products={products} onProduct={commands.onProduct} onChange={onChange} />
      <div className="flex flex-wrap items-end gap-2">
        <Labelled label={sentence("moveTo", { name })}>
          {(id) => (
            <select
              id={id}
              className="txt-small bg-ui-bg-base h-8 max-w-full rounded-md border px-2"
              value={group}
              onChange={({ target }) => commands.onMoveTo(target.value)}
            >
              {groups.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.name || words.newGroup}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Button type="button" size="small" variant="danger" onClick={commands.onRemove}>
          {sentence("remove", { name })}
        </Button>
      </div>
    </div>
  );
};

/** The product of ours that an item is, chosen by search. */
function OwnProduct({
  item,
  products,
  onProduct,
  onChange,
}: Pick<ItemRowProps, "item" | "products" | "onProduct" | "onChange">) {
  const [isChoosing, setChoosing] = useState(false);
  const { product } = item;
  return (
    <div className="flex flex-col items-start gap-y-1">
      <Text size="small" weight="plus">
        {words.product.title}
      </Text>
      <Text size="small">
        {product
          ? (products[product] ?? sentence("product.missing", { handle: product }))
          : words.product.none}
      </Text>
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" onClick={() => setChoosing(true)}>
          {product ? words.product.other : words.product.choose}
        </Button>
        {product ? (
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => onChange({ product: undefined })}
          >
            {words.product.none}
          </Button>
        ) : null}
      </div>
      {isChoosing ? (
        <ProductDialog
          title={words.product.title}
          onClose={() => setChoosing(false)}
          onPick={({ handle, title }) => {
            onProduct(handle, title);
            onChange({ product: handle });
            setChoosing(false);
          }}
        />
      ) : null}
    </div>
  );
}
