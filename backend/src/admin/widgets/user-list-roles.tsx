import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { words } from "../roles/words";

/** Above Medusa's users, which knows no roles: the way to the screen that does. */
const UserListRoles = () => (
  // Medusa puts what is not its own at the end of a page, whatever the zone says.
  <Container className="order-first flex flex-wrap items-center justify-between gap-2">
    <Text size="small">{words.users.text}</Text>
    <Button size="small" variant="secondary" asChild>
      <Link to="/user-roles">{words.users.open}</Link>
    </Button>
  </Container>
);

export const config = defineWidgetConfig({ zone: "user.list.before" });

export default UserListRoles;
