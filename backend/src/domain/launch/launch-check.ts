import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { AdminLaunchCheck, LaunchLine } from "../../contracts/admin-launch-check";
import { claimReport, forbiddenNow } from "../claims/report";
import { storedBackups } from "../backup/stored-backups";
import { editorialOf } from "../editorial/article-records";
import { guaranteeNoticeOf } from "../shop/guarantee-notice";
import { shopSettings } from "../shop/shop-settings";
import { launchLines, type LaunchFacts } from "./launch-lines";
import { productsNow, type ProductNow } from "./products-now";
import { takesOrders } from "./takes-orders";

/** Pages that a shop must have: Directive 2011/83/EU art. 6, Regulation (EU) 2016/679 art. 13, Directive 2000/31/EC art. 5. */
const pagesByLaw = ["contact", "levering-en-retour", "privacy", "voorwaarden"];

/** What is still to be done before the shop is open to everyone, what blocks first. */
export async function launchCheck(container: MedusaContainer): Promise<AdminLaunchCheck> {
  const claiming = forbiddenNow(await claimReport(container));
  const facts = await factsOf(container, await productsNow(container), claiming);
  const lines = launchLines(facts);
  return {
    ready: lines.every(({ level }) => level !== "blocks"),
    takesOrders: takesOrders(facts.trader),
    lines: [...lines].sort((one, other) => Number(other.level === "blocks") - Number(one.level === "blocks")),
  };
}

/** The same lines without what texts say of food, for which every text would be read. @param products all of them */
export const launchLinesButClaims = async (
  container: MedusaContainer,
  products: ProductNow[],
): Promise<LaunchLine[]> => launchLines(await factsOf(container, products, []));

async function factsOf(
  container: MedusaContainer,
  products: ProductNow[],
  claiming: LaunchFacts["claiming"],
): Promise<LaunchFacts> {
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
    published: products.filter(({ isPublished }) => isPublished),
    incomplete: products.filter(({ isPublished, isIncomplete }) => !isPublished && isIncomplete),
    claiming,
    missingPages: pagesByLaw.filter((slug) => !pages.some((page) => page.slug === slug)),
    backupHours: newest ? (Date.now() - newest.madeAt.getTime()) / 3_600_000 : null,
  };
}
