import { Container, Hint } from "@medusajs/ui";
import { useState, type FormEvent } from "react";
import type { AdminShopSettings } from "../../contracts/shop-settings";
import { ask } from "../components/ask";
import { SavingHead } from "../page-editor/saving-head";
import { UnsavedOffer } from "../page-editor/unsaved-offer";
import { useUnsavedWords } from "../page-editor/unsaved-words";
import { useSaving } from "../page-editor/use-saving";
import { Changes } from "./changes";
import { ClosedDaysPart } from "./closed-days-part";
import { DeliveriesPart } from "./deliveries-part";
import { draftOf, requestOf, settingsDraft, type SettingsDraft } from "./draft";
import { useFirstFault } from "./fault";
import { HomePart } from "./home-part";
import { MenuPart } from "./menu-part";
import { faultsIn } from "./part";
import { TermsPart } from "./terms-part";
import { TraderPart } from "./trader-part";
import { WordsPart } from "./words-part";
import { words } from "./words";

interface SettingsFormProps {
  known: AdminShopSettings;
  onSaved: (known: AdminShopSettings) => void;
}

const path = "/shop-settings";

/** All that the owner says of the shop itself: it is on every page as soon as it is saved. */
export function SettingsForm({ known, onSaved }: SettingsFormProps) {
  const [draft, setDraft] = useState(() => draftOf(known));
  const [isChanged, setChanged] = useState(false);
  const unsaved = useUnsavedWords("winkelinstellingen", settingsDraft);
  const saving = useSaving(words);
  const form = useFirstFault(saving.faults);
  const put = (next: SettingsDraft) => {
    setDraft(next);
    setChanged(true);
    unsaved.keep(() => next);
  };
  const take = (answer: AdminShopSettings) => {
    unsaved.drop();
    setChanged(false);
    setDraft(draftOf(answer));
    onSaved(answer);
  };
  const save = (revision: string) =>
    saving.run(async () =>
      take(await ask<AdminShopSettings>(path, requestOf(draft, revision, known.settings))),
    );
  const latest = () => ask<AdminShopSettings>(path);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save(known.revision);
  };
  const { found } = unsaved;
  const parts = {
    draft,
    countries: known.settings.countries,
    faultOf: faultsIn(saving.faults),
    onChange: (change: Partial<SettingsDraft>) => put({ ...draft, ...change }),
  };
  return (
    <div className="flex flex-col gap-y-3">
      <form ref={form} onSubmit={onSubmit} noValidate className="flex flex-col gap-y-3">
        {found && JSON.stringify(found) !== JSON.stringify(draftOf(known)) && !isChanged ? (
          <UnsavedOffer
            onRestore={() => {
              unsaved.drop();
              put(found);
            }}
            onDrop={unsaved.drop}
          />
        ) : null}
        <Container className="sticky top-0 z-10 flex flex-col gap-y-4">
          <SavingHead
            title={words.form}
            saving={saving}
            isChanged={isChanged}
            unchanged={words.unchanged}
            onOther={() => void latest().then(take)}
            onOverwrite={() => void latest().then(({ revision }) => save(revision))}
          />
          {saving.faults.deliveries === undefined ? null : (
            <Hint variant="error">{words.faults.invalid}</Hint>
          )}
        </Container>
        <HomePart {...parts} />
        <MenuPart {...parts} />
        <TraderPart {...parts} />
        <DeliveriesPart {...parts} />
        <TermsPart {...parts} />
        <ClosedDaysPart {...parts} />
        <WordsPart {...parts} />
      </form>
      <Changes changes={known.changes} />
    </div>
  );
}
