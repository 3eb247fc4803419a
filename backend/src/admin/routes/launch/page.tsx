import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminLaunchCheck, LaunchLine } from "../../../contracts/admin-launch-check";
import { ask } from "../../components/ask";
import { GuaranteeNotice } from "../../components/guarantee-notice";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/launch.json";

/** What is still to be done before the shop is open to everyone, each with the way to mend it. */
const LaunchPage = () => {
  const { data, isError } = useQuery({
    queryKey: ["launch-check"],
    queryFn: () => ask<AdminLaunchCheck>("/launch-check"),
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <ScreenHead
            title={words.title}
            intro={data ? words.intro : isError ? words.failed : words.loading}
          />
        </div>
        {data?.ready && <Alert variant="success">{words.ready}</Alert>}
        {data && !data.takesOrders && <Alert variant="error">{words.closed}</Alert>}
      </Container>
      <GuaranteeNotice />
      {data &&
        (["blocks", "advised"] as const).map((level) => (
          <Lines key={level} title={words[level]} lines={data.lines.filter((line) => line.level === level)} />
        ))}
    </div>
  );
};

const Lines = ({ title, lines }: { title: string; lines: LaunchLine[] }) =>
  lines.length > 0 && (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      <ul className="divide-y">
        {lines.map(({ code, what, mend, link }) => (
          <li key={code} className="flex flex-col gap-y-1 px-6 py-4">
            <Text weight="plus">{what}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {mend}
            </Text>
            {link && (
              <Link to={link} className="txt-compact-small text-ui-fg-interactive">
                {words.open}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Container>
  );

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Klaar om te openen", icon: CheckCircle, rank: 170 });

export default LaunchPage;
