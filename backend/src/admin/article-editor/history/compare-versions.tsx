import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ArticleVersion, DraftFields, WholeVersion } from "../../../contracts/article-draft";
import { ask } from "../../components/ask";
import { Labelled } from "../../components/labelled";
import { words } from "../words";
import { Comparison } from "./lazy-comparison";
import { versionName } from "./version-name";

interface CompareVersionsProps {
  articleId: string;
  versions: ArticleVersion[];
  /** The version that is compared first. */
  from: string;
  /** The words as they are in the editor. */
  now: DraftFields;
}

/** Two versions side by side, or one and what the editor has. */
export function CompareVersions({ articleId, versions, from, now }: CompareVersionsProps) {
  const [ids, setIds] = useState({ from, to: "" });
  const before = useVersion(articleId, ids.from, now);
  const after = useVersion(articleId, ids.to, now);
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap gap-4">
        {(["from", "to"] as const).map((side) => (
          <Labelled key={side} label={words.versions[side]}>
            {(id) => (
              <select
                id={id}
                className="txt-small bg-ui-bg-field max-w-full rounded-md border px-2 py-1.5"
                value={ids[side]}
                onChange={({ target }) => setIds({ ...ids, [side]: target.value })}
              >
                <option value="">{words.versions.now}</option>
                {versions.map((version) => (
                  <option key={version.id} value={version.id}>
                    {versionName(version)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        ))}
      </div>
      {before && after ? (
        <Comparison before={before} after={after} />
      ) : (
        <Text size="small">{words.loading}</Text>
      )}
    </div>
  );
}

/** The words of a version; of none (""), those of now. */
function useVersion(articleId: string, id: string, now: DraftFields): DraftFields | undefined {
  const { data } = useQuery({
    queryKey: ["editor", "version", articleId, id],
    queryFn: () => ask<{ version: WholeVersion }>(`/articles/${articleId}/versions/${id}`),
    enabled: id !== "",
    staleTime: Infinity,
  });
  return id === "" ? now : data?.version.fields;
}
