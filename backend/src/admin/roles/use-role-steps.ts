import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask, askDelete, refusalText } from "../components/ask";
import { words } from "./words";

export const rolesKey = ["user-roles"];

interface RoleStep {
  path: string;
  body?: unknown;
  /** Deletes instead of posting. */
  removes?: boolean;
  /** What the owner reads once it is done. */
  done: string;
}

/** What is done to users and invitations: all of them are shown anew after it, also when it was refused. */
export function useRoleSteps(onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, body = {}, removes }: RoleStep) => {
      if (removes) return askDelete(path);
      await ask(path, body);
    },
    onSuccess: (_, { done }) => {
      toast.success(done);
      onDone?.();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: () => queries.invalidateQueries({ queryKey: rolesKey }),
  });
}
