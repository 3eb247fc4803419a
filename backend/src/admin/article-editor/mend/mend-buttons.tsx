import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { AdminArticleRow, ArticleProblem } from "../../../contracts/admin-article";
import type { MendWay } from "../../../contracts/mend";
import { words } from "../../components/words";
import { MendDialog } from "./mend-dialog";

const ways: Record<ArticleProblem["kinds"][number], MendWay> = { card: "remove_cards", link: "keep_words" };

/** Mends, in one article, the places that name a product which readers cannot buy. */
export const MendButtons = ({ article, problem }: { article: AdminArticleRow; problem: ArticleProblem }) => {
  const [way, setWay] = useState<MendWay | null>(null);
  return (
    <div className="mb-2 mt-1 flex flex-wrap gap-2">
      {(["replace", ...problem.kinds.map((kind) => ways[kind])] as const).map((each) => (
        <Button key={each} size="small" variant="secondary" onClick={() => setWay(each)}>
          {words.mend.ways[each]}
        </Button>
      ))}
      {way ? <MendDialog {...{ article, problem, way }} onClose={() => setWay(null)} /> : null}
    </div>
  );
};
