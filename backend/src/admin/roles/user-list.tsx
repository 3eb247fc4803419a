import { Button, Container, Text } from "@medusajs/ui";
import type { AdminRole, UserRoles } from "../../contracts/admin-access";
import { RoleSelect } from "./role-select";
import { useRoleSteps } from "./use-role-steps";
import { sentence, words } from "./words";

type User = UserRoles["users"][number];

/** A user: what he may do, where he is logged in, and the button that ends it. */
const UserItem = ({ user }: { user: User }) => {
  const steps = useRoleSteps();
  const { id, name, email, role, me, sessions } = user;
  const give = (to: AdminRole) =>
    steps.mutate({
      path: `/user-roles/${id}/${to}`,
      done: sentence("changed", { name, role: words.roles[to].toLowerCase() }),
    });
  const logOut = () => steps.mutate({ path: `/user-roles/${id}/end`, done: sentence("loggedOut", { name }) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" weight="plus">
          {me ? sentence("me", { name }) : name}
        </Text>
        <Text size="small" className="break-all text-ui-fg-subtle">
          {email}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {words.columns.sessions}: {sentence("sessions", { count: sessions }).toLowerCase()}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <RoleSelect
          label={sentence("roleOf", { name })}
          value={role}
          disabled={steps.isPending}
          onChange={give}
        />
        <Button
          size="small"
          variant="secondary"
          disabled={steps.isPending}
          aria-label={sentence("logOutOf", { name })}
          onClick={logOut}
        >
          {words.logOut}
        </Button>
      </div>
    </li>
  );
};

/** Users of the Admin. */
export const UserList = ({ users }: { users: User[] }) => (
  <Container className="p-0">
    <ul className="divide-y">
      {users.map((user) => (
        <UserItem key={user.id} user={user} />
      ))}
    </ul>
  </Container>
);
