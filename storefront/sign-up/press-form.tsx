import { Button } from "@/ui/button";

/** The button behind a link of a mail: opening the link alone changes nothing. */
export function PressForm({ action, token, label }: { action: string; token: string; label: string }) {
  return (
    <form action={action} method="post">
      <input type="hidden" name="token" value={token} />
      <Button type="submit">{label}</Button>
    </form>
  );
}
