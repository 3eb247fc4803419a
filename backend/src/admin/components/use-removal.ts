import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { askDelete } from "./ask";

/**
 * Deletes rows of a table by their id, says how that went, and reads the table again.
 * @param path of the rows, "/page-addresses"
 */
export function useRemoval(path: string, queryKey: string, says: { done: string; failed: string }) {
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: (id: string) => askDelete(`${path}/${id}`),
    onSuccess: () => toast.success(says.done),
    onError: () => toast.error(says.failed),
    onSettled: () => queries.invalidateQueries({ queryKey: [queryKey] }),
  });
  return {
    remove: (id: string) => removal.mutate(id),
    isRemoving: (id: string) => removal.isPending && removal.variables === id,
  };
}
