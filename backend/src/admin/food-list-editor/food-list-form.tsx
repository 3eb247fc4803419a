import { Button, Container } from "@medusajs/ui";
import { useState, type FormEvent } from "react";
import {
  foodListWords,
  type AdminFoodList,
  type FoodListWords,
  type WholeFoodListVersion,
} from "../../contracts/admin-food-list";
import { Field } from "../article-editor/field";
import { ask } from "../components/ask";
import { SavedVersions } from "../page-editor/saved-versions";
import { SavingHead } from "../page-editor/saving-head";
import { UnsavedOffer } from "../page-editor/unsaved-offer";
import { useUnsavedWords } from "../page-editor/unsaved-words";
import { useSaving } from "../page-editor/use-saving";
import { FieldFaults } from "./field-faults";
import { GroupSection } from "./group-section";
import { addGroup, edited, listOf, type EditedList } from "./list-changes";
import { ListClaims } from "./list-claims";
import { words } from "./words";

interface FoodListFormProps {
  known: AdminFoodList;
  onSaved: (list: AdminFoodList) => void;
}

/** The whole food list: readers see what is saved. */
export function FoodListForm({ known, onSaved }: FoodListFormProps) {
  const [list, setList] = useState(() => edited(known.list));
  const [isChanged, setChanged] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const unsaved = useUnsavedWords("voedingslijst", foodListWords);
  const saving = useSaving();
  const change = (next: EditedList) => {
    setList(next);
    setChanged(true);
    unsaved.keep(() => listOf(next));
  };
  const put = (next: FoodListWords) => change(edited(next));
  const saved = (answer: AdminFoodList) => {
    unsaved.drop();
    setChanged(false);
    onSaved(answer);
  };
  const save = (version: number | null) =>
    saving.run(async () => {
      saved(await ask<AdminFoodList>("/food-list", { version, list: listOf(list) }));
    });
  const latest = () => ask<AdminFoodList>("/food-list");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save(known.version);
  };
  const { found } = unsaved;
  return (
    <div className="flex flex-col gap-y-3">
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-y-3">
        {found && JSON.stringify(found) !== JSON.stringify(foodListWords.parse(known.list)) ? (
          <UnsavedOffer
            onRestore={() => {
              unsaved.drop();
              put(found);
            }}
            onDrop={unsaved.drop}
          />
        ) : null}
        <Container className="flex flex-col gap-y-4">
          <SavingHead
            title={words.list}
            saving={saving}
            isChanged={isChanged}
            onOther={() =>
              void latest().then((other) => {
                setList(edited(other.list));
                saved(other);
              })
            }
            onOverwrite={() => void latest().then(({ version }) => save(version))}
          />
          <FieldFaults faults={saving.faults} list={list} />
          <Field
            label={words.fields.title}
            value={list.title}
            onChange={(title) => change({ ...list, title })}
          />
          <Field
            label={words.fields.intro}
            value={list.intro}
            lines={4}
            onChange={(intro) => change({ ...list, intro })}
          />
          <Field
            label={words.fields.closing}
            value={list.closing}
            lines={4}
            onChange={(closing) => change({ ...list, closing })}
          />
          <ListClaims list={list} />
        </Container>
        {list.groups.map((group) => (
          <GroupSection
            key={group.key}
            list={list}
            group={group}
            open={open}
            onOpen={setOpen}
            onChange={change}
            products={{ ...known.products, ...chosen }}
            onProduct={(handle, title) => setChosen((before) => ({ ...before, [handle]: title }))}
          />
        ))}
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => change(addGroup(list))}>
            {words.addGroup}
          </Button>
        </div>
      </form>
      <SavedVersions
        path="/food-list/versions"
        now={known.version}
        onRestore={async (id) => put((await ask<WholeFoodListVersion>(`/food-list/versions/${id}`)).list)}
      />
    </div>
  );
}
