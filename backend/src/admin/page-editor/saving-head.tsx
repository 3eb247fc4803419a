import { Alert, Button, Heading, Text } from "@medusajs/ui";
import type { Saving } from "./use-saving";
import { words } from "./words";

interface SavingHeadProps {
  title: string;
  saving: Saving;
  isChanged: boolean;
  /** While nothing is changed; left out: readers see what is there. */
  unchanged?: string;
  /** The words of the server take the place of these. */
  onOther: () => void;
  /** These words, although there are others meanwhile. */
  onOverwrite: () => void;
}

/** The button that saves, what became of it, and what to do when somebody else saved in between. */
export const SavingHead = ({
  title,
  saving,
  isChanged,
  unchanged = words.unchanged,
  onOther,
  onOverwrite,
}: SavingHeadProps) => (
  <div className="flex flex-col gap-y-2">
    <div className="flex flex-wrap items-center justify-between gap-2">
      <Heading level="h2">{title}</Heading>
      <Button type="submit" size="small" isLoading={saving.isSaving}>
        {words.save}
      </Button>
    </div>
    <Text size="small" className="text-ui-fg-subtle" role="status">
      {isChanged ? words.unsaved : unchanged}
    </Text>
    {saving.isConflict ? (
      <Alert variant="error">
        <div role="alert">
          <Text weight="plus">{words.conflict.title}</Text>
          <Text>{words.conflict.text}</Text>
        </div>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button type="button" size="small" variant="secondary" onClick={onOther}>
            {words.conflict.other}
          </Button>
          <Button type="button" size="small" variant="danger" onClick={onOverwrite}>
            {words.conflict.overwrite}
          </Button>
        </div>
      </Alert>
    ) : null}
    <div role="status">
      {saving.outcome ? (
        <Alert variant={saving.outcome.ok ? "success" : "error"}>{saving.outcome.text}</Alert>
      ) : null}
    </div>
  </div>
);
