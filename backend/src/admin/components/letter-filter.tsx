import { Input, Select } from "@medusajs/ui";
import type { LetterState } from "../../contracts/admin-reader-letter";
import words from "../messages/letters.json";

export interface LetterWish {
  state: LetterState | "all";
  words: string;
}

export const everyLetter: LetterWish = { state: "all", words: "" };

const states = ["new", "answered", "closed", "spam"] as const satisfies LetterState[];

/** Which letters are shown: a state, and words in them. */
export const LetterFilter = ({ wish, onWish }: { wish: LetterWish; onWish: (wish: LetterWish) => void }) => (
  <div className="flex flex-wrap gap-2 px-6 py-4">
    <div className="w-full sm:w-56">
      <Select value={wish.state} onValueChange={(state: LetterWish["state"]) => onWish({ ...wish, state })}>
        <Select.Trigger aria-label={words.filter.state}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value="all">{words.filter.all}</Select.Item>
          {states.map((state) => (
            <Select.Item key={state} value={state}>
              {words.states[state]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
    <div className="w-full sm:w-72">
      <Input
        aria-label={words.filter.search}
        placeholder={words.filter.search}
        value={wish.words}
        onChange={({ target }) => onWish({ ...wish, words: target.value })}
      />
    </div>
  </div>
);
