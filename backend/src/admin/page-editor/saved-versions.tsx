import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PageVersions } from "../../contracts/admin-page";
import { ask } from "../components/ask";
import { moment } from "../components/moment";
import { sentence, words } from "./words";

const aPage = 20;

interface SavedVersionsProps {
  /** Where the versions are: /pages/contact/versions */
  path: string;
  /** The version that the server has: when it is another, so is the list. */
  now: number | null;
  /** Puts a version into the form. */
  onRestore: (id: string) => Promise<void>;
}

/** Who saved it when; each version can be put back into the form. */
export function SavedVersions({ path, now, onRestore }: SavedVersionsProps) {
  const [shown, setShown] = useState(0);
  const { data } = useQuery({
    queryKey: ["versions", path, now, shown],
    queryFn: () => ask<PageVersions>(`${path}?limit=${shown}`),
    enabled: shown > 0,
    placeholderData: (previous) => previous,
  });
  const restore = async (id: string) => {
    try {
      await onRestore(id);
      toast.success(words.versions.restored);
    } catch {
      toast.error(words.failed);
    }
  };
  const nameOf = ({ savedAt, savedBy }: PageVersions["versions"][number]) =>
    sentence("versions.row", { moment: moment(savedAt), name: savedBy ?? words.fromFile });
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{words.versions.title}</Heading>
      {data?.count === 0 ? <Text size="small">{words.versions.none}</Text> : null}
      <ul className="divide-y">
        {(data?.versions ?? []).map((version) => (
          <li key={version.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <Text size="small">{nameOf(version)}</Text>
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={`${words.versions.restore}: ${nameOf(version)}`}
              onClick={() => void restore(version.id)}
            >
              {words.versions.restore}
            </Button>
          </li>
        ))}
      </ul>
      {shown === 0 || (data && data.count > data.versions.length) ? (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setShown(shown + aPage)}>
            {shown === 0 ? words.versions.show : words.versions.more}
          </Button>
        </div>
      ) : null}
    </Container>
  );
}
