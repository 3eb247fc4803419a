import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListBullet } from "@medusajs/icons";
import { Container, Text } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminFoodList } from "../../../contracts/admin-food-list";
import { ask, asStoredNow } from "../../components/ask";
import { ScreenHead } from "../../components/screen-head";
import { FoodListForm } from "../../food-list-editor/food-list-form";
import { words } from "../../food-list-editor/words";
import { words as shared } from "../../page-editor/words";

/** The owner's shopping list: its page, and the PDF that is sold. */
const FoodListPage = () => {
  const known = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: ["food-list"],
    queryFn: () => ask<AdminFoodList>("/food-list"),
    ...asStoredNow,
  });
  if (!data)
    return (
      <Container>
        <Text size="small">{isError ? shared.failed : shared.loading}</Text>
      </Container>
    );
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <ScreenHead title={words.title} intro={words.intro} />
        </div>
        <a href={data.address} target="_blank" rel="noopener" className="txt-small text-ui-fg-interactive">
          {shared.view}
        </a>
      </Container>
      <FoodListForm known={data} onSaved={(saved) => void known.setQueryData(["food-list"], saved)} />
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Voedingslijst", icon: ListBullet, rank: 80 });

export default FoodListPage;
