import type { PersonRows } from "./rows-of";
import type { Statement } from "./statement";

/** The login of a registered customer goes too; one that is the owner's own as well keeps its password. */
export function ofAccounts({ customers }: PersonRows): Statement[] {
  const own = "app_metadata->>'customer_id' = any(?) and app_metadata->>'user_id' is null";
  return [
    [
      `delete from provider_identity where auth_identity_id in (select id from auth_identity where ${own})`,
      [customers],
    ],
    [`delete from auth_identity where ${own}`, [customers]],
    [
      "update auth_identity set app_metadata = app_metadata - 'customer_id' where app_metadata->>'customer_id' = any(?)",
      [customers],
    ],
    ["delete from customer_address where customer_id = any(?)", [customers]],
    ["delete from customer_group_customer where customer_id = any(?)", [customers]],
  ];
}

/** Who used a promotion that each customer may use a number of times: the count stays, the name goes. */
export const ofBudgets = (email: string, { customers }: PersonRows): Statement[] => [
  [
    `update promotion_campaign_budget_usage set attribute_value = 'gewist-' || id, updated_at = now()
     where lower(attribute_value) = lower(?) or attribute_value = any(?)`,
    [email, customers],
  ],
];
