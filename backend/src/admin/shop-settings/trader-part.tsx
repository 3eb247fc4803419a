import { Hint } from "@medusajs/ui";
import { isEnterpriseNumber, numbersAgree } from "../../shared/enterprise-number";
import { Field } from "../article-editor/field";
import { Section } from "../product-facts/section";
import type { PartProps } from "./part";
import { words } from "./words";

const names = [
  "name",
  "legalForm",
  "owner",
  "street",
  "postalCode",
  "city",
  "country",
  "email",
  "phone",
  "register",
  "companyNumber",
  "vatNumber",
] as const;
type Name = (typeof names)[number];

const hints: Partial<Record<Name, string>> = {
  owner: words.trader.ownerHint,
  email: words.trader.emailHint,
  register: words.trader.registerHint,
};

/** Who sells. Whether the numbers can be right is said as they are typed. */
export const TraderPart = ({ draft: { trader }, onChange, faultOf }: PartProps) => (
  <Section title={words.trader.title} intro={words.trader.intro}>
    <div className="grid gap-4 sm:grid-cols-2">
      {names.map((name) => {
        const fault = faultOf(`settings.trader.${name}`);
        const doubt = fault === undefined ? doubtOf(name, trader) : undefined;
        const hint = hints[name];
        return (
          <Field
            key={name}
            label={words.trader[name]}
            value={trader[name] ?? ""}
            {...(hint === undefined ? {} : { hint })}
            {...(fault === undefined ? {} : { fault })}
            onChange={(value) => onChange({ trader: { ...trader, [name]: value } })}
          >
            {doubt === undefined ? null : <Hint variant="error">{doubt}</Hint>}
          </Field>
        );
      })}
    </div>
  </Section>
);

/** Of a Belgian trader; what is empty is not doubted yet. */
function doubtOf(name: Name, { companyNumber = "", vatNumber = "" }: Record<string, string>) {
  if (!/^BE/i.test(vatNumber.trim())) return undefined;
  const isRight = isEnterpriseNumber(companyNumber);
  if (name === "companyNumber" && companyNumber !== "" && !isRight) return words.faults.companyNumber;
  if (name === "vatNumber" && isRight && !numbersAgree({ companyNumber, vatNumber }))
    return words.faults.vatNumber;
  return undefined;
}
