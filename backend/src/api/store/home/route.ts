import type { Home } from "../../../contracts/home-page";
import { homeNow } from "../../../domain/home/home-now";
import { answering } from "../../support/refusal";

/** GET /store/home: what the owner says of the home page. */
export const GET = answering(async ({ scope }, response) => {
  const home: Home = await homeNow(scope);
  response.json({ home });
});
