import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { UserRoles } from "../../../contracts/admin-access";
import { ask } from "../../components/ask";
import { ScreenHead } from "../../components/screen-head";
import { Invitations } from "../../roles/invitations";
import { rolesKey } from "../../roles/use-role-steps";
import { UserList } from "../../roles/user-list";
import { words } from "../../roles/words";

/** Who may do what in the Admin, who is invited, and who is logged in. */
const UserRolesPage = () => {
  const { data, isError } = useQuery({
    queryKey: rolesKey,
    queryFn: () => ask<UserRoles>("/user-roles"),
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <ScreenHead title={words.title} intro={data ? words.intro : isError ? words.failed : words.loading} />
      </Container>
      {data && (
        <>
          <UserList users={data.users} />
          <Invitations of={data.invitations} />
        </>
      )}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Wie mag wat", icon: Users, rank: 162 });

export default UserRolesPage;
