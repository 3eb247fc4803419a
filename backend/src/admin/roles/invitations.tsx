import { useState } from "react";
import { Button, Container, Heading, Input, Text } from "@medusajs/ui";
import type { AdminRole, UserRoles } from "../../contracts/admin-access";
import { Labelled } from "../components/labelled";
import { moment } from "../components/moment";
import { ScreenHead } from "../components/screen-head";
import { RoleSelect } from "./role-select";
import { useRoleSteps } from "./use-role-steps";
import { sentence, words } from "./words";

/** Who was invited and did not come yet. */
const InvitationList = ({ of }: { of: UserRoles["invitations"] }) => {
  const steps = useRoleSteps();
  return (
    <ul className="mt-2 flex flex-col gap-y-2">
      {of.map(({ id, email, role, until }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2">
          <div className="min-w-0">
            <Text size="small" className="break-all">
              {email}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {sentence("invitations.until", {
                role: role ? words.roles[role] : words.noRole,
                moment: moment(until),
              })}
            </Text>
          </div>
          <Button
            size="small"
            variant="secondary"
            disabled={steps.isPending}
            aria-label={sentence("invitations.takeBackOf", { email })}
            onClick={() =>
              steps.mutate({ path: `/invites/${id}`, removes: true, done: words.invitations.gone })
            }
          >
            {words.invitations.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Invites somebody for what he may do. */
export const Invitations = ({ of }: { of: UserRoles["invitations"] }) => {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<AdminRole>("packer");
  const steps = useRoleSteps(() => setEmail(""));
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <ScreenHead level="h2" title={words.invite.title} intro={words.may[role]} />
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          steps.mutate({ path: "/user-invitations", body: { email, role }, done: words.invite.sent });
        }}
      >
        <Labelled label={words.invite.email}>
          {(id) => (
            <Input id={id} type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
          )}
        </Labelled>
        <RoleSelect label={words.invite.role} value={role} onChange={setRole} />
        <Button size="small" type="submit" disabled={email.trim() === ""} isLoading={steps.isPending}>
          {words.invite.button}
        </Button>
      </form>
      {of.length > 0 && (
        <div>
          <Heading level="h2">{words.invitations.title}</Heading>
          <InvitationList of={of} />
        </div>
      )}
    </Container>
  );
};
