import { Select } from "@medusajs/ui";
import { adminRole, adminRoles, type AdminRole } from "../../contracts/admin-access";
import { words } from "./words";

interface RoleSelectProps {
  label: string;
  /** null: nothing yet. */
  value: AdminRole | null;
  disabled?: boolean;
  onChange: (role: AdminRole) => void;
}

/** Owner, packer or writer. */
export const RoleSelect = ({ label, value, disabled = false, onChange }: RoleSelectProps) => (
  <Select value={value ?? ""} disabled={disabled} onValueChange={(role) => onChange(adminRole.parse(role))}>
    <Select.Trigger aria-label={label} className="w-40">
      <Select.Value placeholder={words.noRole} />
    </Select.Trigger>
    <Select.Content>
      {adminRoles.map((role) => (
        <Select.Item key={role} value={role}>
          {words.roles[role]}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
);
