import { defineRouteConfig } from "@medusajs/admin-sdk";
import { User } from "@medusajs/icons";
import { Button, Container, Input, Label, Text } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import type { PersonalDataAnswer } from "../../../contracts/admin-personal-data";
import { ask, AskRefused } from "../../components/ask";
import { KeptData } from "../../components/kept-data";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/personal-data.json";

/** What the shop keeps of one person: a copy for who asks, and erasing it. */
const PersonalDataPage = () => {
  const [email, setEmail] = useState("");
  const search = useMutation({
    mutationFn: (address: string) => ask<PersonalDataAnswer>("/personal-data", { email: address }),
  });
  const find = (event: SyntheticEvent) => {
    event.preventDefault();
    search.mutate(email.trim());
  };
  const isInvalid = search.error instanceof AskRefused && search.error.code === "invalid_input";
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <ScreenHead title={words.title} intro={words.intro} />
        </div>
        <form onSubmit={find} noValidate className="flex flex-wrap items-end gap-2">
          <div className="flex min-w-60 flex-1 flex-col gap-y-1 sm:max-w-sm">
            <Label htmlFor="person-email" size="small">
              {words.email}
            </Label>
            <Input
              id="person-email"
              // Not type="email": browsers change what is typed (café.be), or refuse it (o’brien).
              inputMode="email"
              autoCapitalize="none"
              spellCheck={false}
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </div>
          <Button type="submit" variant="secondary" isLoading={search.isPending}>
            {words.find}
          </Button>
        </form>
        <div role="status">
          {search.isError && (
            <Text size="small" className="text-ui-fg-error">
              {isInvalid ? words.invalid : words.failed}
            </Text>
          )}
          {search.data?.person === null && <Text size="small">{words.none}</Text>}
        </div>
      </Container>
      {search.data?.person && (
        <KeptData person={search.data.person} onErased={() => search.mutate(search.variables ?? "")} />
      )}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Persoonsgegevens", icon: User, rank: 160 });

export default PersonalDataPage;
