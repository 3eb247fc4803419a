/** How often something may be asked: so many times in so many seconds. */
export interface Limit {
  points: number;
  duration: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Limits by what is asked. Those of one address are generous: a family or an office has one address. Those of an
 * account and an address together are what stops guessing, and they lock nobody else out.
 */
export const limits = {
  login: { points: 100, duration: 15 * MINUTE },
  login_of_account: { points: 10, duration: 15 * MINUTE },
  /** Codes of a second factor; Medusa takes five for each login. */
  second_factor: { points: 30, duration: 15 * MINUTE },
  second_factor_of_account: { points: 10, duration: 15 * MINUTE },
  reset: { points: 30, duration: HOUR },
  reset_of_account: { points: 5, duration: HOUR },
  registration: { points: 20, duration: HOUR },
  code: { points: 60, duration: 10 * MINUTE },
  cart: { points: 100, duration: 10 * MINUTE },
  cart_change: { points: 600, duration: 5 * MINUTE },
  checkout: { points: 60, duration: 10 * MINUTE },
  withdrawal: { points: 60, duration: 10 * MINUTE },
  /** Each form may be a mail to the address it names. */
  withdrawal_of_address: { points: 6, duration: HOUR },
  /** Each is a mail to the owner. */
  letter: { points: 20, duration: HOUR },
  /** Whose device did no work for it. */
  letter_unproven: { points: 6, duration: HOUR },
  letter_of_address: { points: 6, duration: HOUR },
  letter_form: { points: 120, duration: 10 * MINUTE },
  /** Each is a mail to the address it names. */
  consent: { points: 20, duration: HOUR },
  /** Whose device did no work for it. */
  consent_unproven: { points: 6, duration: HOUR },
  consent_of_address: { points: 4, duration: HOUR },
  /** A solved challenge is of use for one form, which a reader may have to send again. */
  consent_of_form: { points: 3, duration: 24 * HOUR },
  consent_link: { points: 60, duration: 10 * MINUTE },
  review: { points: 60, duration: 10 * MINUTE },
  search: { points: 120, duration: MINUTE },
  /** While a reader types: a few for each search. */
  suggestion: { points: 240, duration: MINUTE },
  /** Addresses that name nothing, each of which is looked up anew. */
  unknown: { points: 120, duration: MINUTE },
} satisfies Record<string, Limit>;

export type Kind = keyof typeof limits;
