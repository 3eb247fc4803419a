import { Button, Container, Heading } from "@medusajs/ui";
import { Field } from "../article-editor/field";
import { ItemRow, Mover } from "./item-row";
import {
  addItem,
  changeGroup,
  changeItem,
  moveGroup,
  moveItem,
  moveItemTo,
  removeGroup,
  removeItem,
  type EditedGroup,
  type EditedList,
} from "./list-changes";
import { sentence, words } from "./words";

interface GroupSectionProps {
  list: EditedList;
  group: EditedGroup;
  /** The item whose fields are shown. */
  open: string | null;
  onOpen: (key: string | null) => void;
  onChange: (list: EditedList) => void;
  products: Record<string, string>;
  onProduct: (handle: string, title: string) => void;
}

/** One group with its items. */
export function GroupSection({ list, group, open, onOpen, onChange, ...products }: GroupSectionProps) {
  const name = group.name || words.newGroup;
  const { key } = group;
  return (
    <Container className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">{sentence("groupTitle", { name })}</Heading>
        <div className="flex flex-wrap gap-1">
          <Mover name={name} onMove={(by) => onChange(moveGroup(list, key, by))} />
          {list.groups.length > 1 ? (
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={`${words.removeGroup}: ${name}`}
              onClick={() => onChange(removeGroup(list, key))}
            >
              {words.removeGroup}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={words.fields.groupName}
          value={group.name}
          onChange={(value) => onChange(changeGroup(list, key, { name: value }))}
        />
        <Field
          label={words.fields.groupIntro}
          value={group.intro}
          onChange={(intro) => onChange(changeGroup(list, key, { intro }))}
        />
      </div>
      <ul className="divide-y" aria-label={name}>
        {group.items.map((item) => (
          <ItemRow
            key={item.key}
            item={item}
            isOpen={open === item.key}
            group={key}
            groups={list.groups}
            onOpen={(isOpen) => onOpen(isOpen ? item.key : null)}
            onChange={(change) => onChange(changeItem(list, item.key, change))}
            onRemove={() => onChange(removeItem(list, item.key))}
            onMove={(by) => onChange(moveItem(list, item.key, by))}
            onMoveTo={(to) => onChange(moveItemTo(list, item.key, to))}
            {...products}
          />
        ))}
      </ul>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          aria-label={`${words.addItem}: ${name}`}
          onClick={() => {
            const added = addItem(list, key);
            onChange(added.list);
            onOpen(added.key);
          }}
        >
          {words.addItem}
        </Button>
      </div>
    </Container>
  );
}
