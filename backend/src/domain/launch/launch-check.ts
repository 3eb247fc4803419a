import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import type { AdminLaunchCheck } from "../../contracts/admin-launch-check";
import { claimReport, forbiddenNow } from "../claims/report";
import { productCardsByIds } from "../catalogue/product-cards";
import { missingOfProducts } from "../catalogue/product-facts";
import { storedBackups } from "../backup/stored-backups";
import { editorialOf } from "../editorial/article-records";
import { guaranteeNoticeOf } from "../shop/guarantee-notice";
import { shopSettings } from "../shop/shop-settings";
import { launchLines, type LaunchFacts } from "./launch-lines";
import { takesOrders } from "./takes-orders";

/** Pages that a shop must have: Directive 2011/83/EU art. 6, Regulation (EU) 2016/679 art. 13, Directive 2000/31/EC art. 5. */
const pagesByLaw = ["contact", "levering-en-retour", "privacy", "voorwaarden"];

const products = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    status: z.string(),
  }),
);

/** What is still to be done before the shop is open to everyone, what blocks first. */
export async function launchCheck(container: MedusaContainer): Promise<AdminLaunchCheck> {
  const facts = await factsOf(container);
  const lines = launchLines(facts);
  return {
    ready: lines.every(({ level }) => level !== "blocks"),
    takesOrders: takesOrders(facts.trader),
    lines: [...lines].sort((one, other) => Number(other.level === "blocks") - Number(one.level === "blocks")),
  };
}

async function factsOf(container: MedusaContainer): Promise<LaunchFacts> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "status"],
    pagination: { order: { title: "ASC" } },
  });
  const all = products.parse(data);
  const published = all.filter(({ status }) => status === "published");
  const cards = await productCardsByIds(
    container,
    published.map(({ id }) => id),
  );
  const hidden = all.filter(({ status }) => status !== "published");
  const missing = await missingOfProducts(
    container,
    hidden.map(({ id }) => id),
  );
  const pages = await editorialOf(container).listPages({ slug: pagesByLaw }, { select: ["slug"] });
  const { stripe, mail, storefrontUrl, backendUrl, manualPayment, backupDir } = environment;
  const [newest] = backupDir ? await storedBackups(backupDir) : [];
  return {
    trader: (await shopSettings(container)).trader,
    stripeKey: stripe.apiKey,
    stripeBase: stripe.apiBase,
    smtpUrl: mail.smtpUrl,
    mailFrom: mail.from,
    addresses: { storefront: storefrontUrl, backend: backendUrl },
    manualPayment,
    guaranteeNotice: (await guaranteeNoticeOf(container)) !== null,
    published: published.map(({ id, title }) => {
      const card = cards.get(id);
      const soldOut = card?.variants.every(({ stock }) => stock.state === "sold_out") ?? false;
      return { title, shown: card !== undefined, soldOut };
    }),
    incomplete: hidden.filter(({ id }) => missing.get(id)?.length !== 0),
    claiming: forbiddenNow(await claimReport(container)),
    missingPages: pagesByLaw.filter((slug) => !pages.some((page) => page.slug === slug)),
    backupHours: newest ? (Date.now() - newest.madeAt.getTime()) / 3_600_000 : null,
  };
}
