import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ClaimDecision, ReportedClaim, ReportedRecord } from "../../contracts/claims";
import { kindName } from "../../shared/claims/claim-names";
import { ClaimItem, sentence, words } from "./claim-item";
import { moment } from "./moment";
import { Notice } from "./notice";

interface Props {
  decision: ClaimDecision;
  records: ReportedRecord[];
}

/** The claims of one decision, text by text; what readers see comes first. */
export const ClaimSection = ({ decision, records }: Props) => {
  const found = records
    .map((record) => ({ ...record, claims: record.claims.filter((each) => each.decision === decision) }))
    .filter(({ claims }) => claims.length > 0)
    .sort((one, other) => Number(other.isPublic) - Number(one.isPublic));
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words[decision].title}
      </Heading>
      {found.length === 0 ? <Notice>{words[decision].none}</Notice> : null}
      {found.map((record, at) => (
        <section key={at} className="flex flex-col gap-y-4 px-6 py-4">
          <Head record={record} isForbidden={decision === "never"} />
          {record.claims.map((claim, place) => (
            <ClaimItem key={place} claim={claim} isSorted>
              {decision === "risk" ? <Taken taken={claim.taken} /> : null}
            </ClaimItem>
          ))}
        </section>
      ))}
    </Container>
  );
};

const Head = ({ record, isForbidden }: { record: ReportedRecord; isForbidden: boolean }) => {
  const { kind, name, isPublic, adminPath } = record;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <Heading level="h3">
        {kindName(kind) === name ? null : `${kindName(kind)}: `}
        {adminPath ? (
          <Link to={adminPath} className="underline">
            {name}
          </Link>
        ) : (
          name
        )}
      </Heading>
      <StatusBadge color={isPublic && isForbidden ? "red" : "grey"}>
        {isPublic ? words.public : words.hidden}
      </StatusBadge>
    </div>
  );
};

const Taken = ({ taken }: Pick<ReportedClaim, "taken">) => (
  <Text size="small" className={taken ? "" : "text-ui-fg-error"}>
    {taken
      ? sentence("taken", {
          by: taken.by ?? words.fromFile,
          at: moment(taken.at),
          reason: taken.reason,
        })
      : words.notTaken}
  </Text>
);
