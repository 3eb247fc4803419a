import { useState } from "react";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MapPin } from "@medusajs/icons";
import { Container, Heading } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { AdminPageAddresses, Unanswered } from "../../../contracts/page-address";
import { SynonymDialog } from "../../synonyms/synonym-dialog";
import { SynonymTable } from "../../synonyms/synonym-table";
import { ask } from "../../components/ask";
import { RedirectForm } from "../../components/redirect-form";
import { Redirects } from "../../components/redirects";
import { UnansweredTable } from "../../components/unanswered-table";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/addresses.json";

/** Where old addresses lead, and what readers asked for and did not get. */
const AddressesPage = () => {
  const [path, setPath] = useState("");
  const [asked, setAsked] = useState<Unanswered | null>(null);
  const { data, isError } = useQuery({
    queryKey: ["page-addresses"],
    queryFn: () => ask<AdminPageAddresses>("/page-addresses"),
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <ScreenHead title={words.title} intro={data ? words.intro : isError ? words.failed : words.loading} />
      </Container>
      {data && (
        <>
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              {words.unanswered.title}
            </Heading>
            <UnansweredTable rows={data.unanswered} onRedirect={setPath} onSynonym={setAsked} />
          </Container>
          {asked ? <SynonymDialog asked={asked} onClose={() => setAsked(null)} /> : null}
          <RedirectForm key={path} path={path} />
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              {words.redirects.title}
            </Heading>
            <Redirects redirects={data.redirects} />
          </Container>
          <SynonymTable />
        </>
      )}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Adressen", icon: MapPin, rank: 140 });

export default AddressesPage;
