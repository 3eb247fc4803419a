import { Button, Hint, Text, Textarea } from "@medusajs/ui";
import type { Command } from "prosemirror-state";
import { ClaimItem, sentence, words } from "../../components/claim-item";
import { Labelled } from "../../components/labelled";
import { goToClaim, sayInstead } from "./claim-marks";
import type { PlacedClaim } from "./placed-claims";
import type { ClaimsNow } from "./use-claims";

interface Props extends Pick<ClaimsNow, "claims" | "isOffline"> {
  /** Null until the editor is there. */
  run: (command: Command) => void;
}

const order = ["never", "risk", "conditional"];

/** What the article claims, below its text: why not, and what may be said. */
export function ClaimList({ claims, isOffline, run }: Props) {
  const all = [...(claims ?? [])].sort(
    (one, other) => order.indexOf(one.decision) - order.indexOf(other.decision),
  );
  return (
    <div className="flex flex-col gap-y-3 border-t px-5 py-3">
      <div role="status">
        <Text size="small" weight="plus">
          {statusOf(claims, isOffline)}
        </Text>
      </div>
      {all.length === 0 ? null : (
        <ul className="article-claims flex flex-col gap-y-4" aria-label={words.editor.title}>
          {all.map((claim, at) => (
            <li key={at}>
              <ClaimItem claim={claim}>
                <Commands claim={claim} run={run} />
              </ClaimItem>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function statusOf(claims: PlacedClaim[] | null, isOffline: boolean): string {
  if (!claims) return isOffline ? words.editor.offline : words.editor.checking;
  if (claims.length === 0) return words.editor.none;
  const count = (decision: string) => claims.filter((each) => each.decision === decision).length;
  return sentence("editor.count", { never: count("never"), risk: count("risk") });
}

const Commands = ({ claim, run }: { claim: PlacedClaim; run: Props["run"] }) =>
  claim.place ? (
    <div className="flex flex-wrap gap-2">
      <Button type="button" size="small" variant="secondary" onClick={() => run(goToClaim(claim))}>
        {words.editor.show}
      </Button>
      {claim.instead ? (
        <Button type="button" size="small" variant="secondary" onClick={() => run(sayInstead(claim))}>
          {words.editor.replace}
        </Button>
      ) : null}
    </div>
  ) : null;

/** Her reason for publishing what is a risk; nothing when there is none. */
export const RiskReason = ({
  claims,
  value,
  onChange,
}: Pick<ClaimsNow, "claims"> & { value: string; onChange: (reason: string) => void }) =>
  claims?.some(({ decision }) => decision === "risk") ? (
    <div>
      <Labelled label={words.editor.reason}>
        {(id) => (
          <Textarea
            id={id}
            rows={3}
            value={value}

            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Labelled>
      <Hint>{words.editor.reasonHint}</Hint>
    </div>
  ) : null;
