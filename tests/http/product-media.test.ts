import { expect, test } from "@jest/globals";
import { wholePicture } from "backend/contracts/admin-picture";
import { productPage } from "backend/contracts/product";
import { z } from "zod";
import { aCart, view } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { own, uploadedPhoto } from "../support/photos";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

const handle = "shaker";
const media = z.object({
  id: z.string(),
  thumbnail: z.string().nullable(),
  images: z.array(z.object({ id: z.string(), url: z.string(), rank: z.number() })),
});

async function ownersMedia() {
  const answer = await admin("GET", `/products?handle=${handle}&fields=id,thumbnail,*images`);
  const [product] = z.object({ products: z.array(media).min(1) }).parse(answer.body).products;
  if (!product) throw new Error(`${handle} is not loaded`);
  const images = [...product.images].sort((one, other) => one.rank - other.rank);
  return { ...product, images };
}

const readersProduct = async () =>
  z.object({ product: productPage }).parse((await store("GET", `/catalogue/products/${handle}`)).body)
    .product;
const readersPage = async (path: string) => (await fetch(`${shopUnderTest().storefront}${path}`)).text();

test("a product's media in the Admin are what readers see: page, card, cart, structured data, order and words", async () => {
  const before = await ownersMedia();
  const drawn = await readersProduct();
  const listed = await readersPage("/winkel");
  expect(drawn.pictures).toHaveLength(before.images.length);
  const photo = await uploadedPhoto(`shaker-${own()}.jpg`);
  const avif =
    photo.shown.sources.find(({ format, width }) => format === "avif" && width === 480)?.path ?? "";
  const widest = photo.shown.sources.at(-1)?.path ?? "";
  expect(listed).not.toContain(avif);
  try {
    // As Medusa's own screen sends it: the order of the list is the order shown.
    const images = [{ url: photo.url }, ...before.images.map(({ id, url }) => ({ id, url }))];
    await admin("POST", `/products/${before.id}`, { images, thumbnail: photo.url });
    const page = await eventually(async () => {
      const html = await readersPage(`/product/${handle}`);
      return html.includes(avif) ? html : null;
    }, 2_000);
    expect(/<script type="application\/ld\+json">[^<]*"Product"[^<]*/.exec(page)?.[0]).toContain(widest);
    expect(page).toContain(`/media/${photo.shown.share}`);
    await eventually(async () => (await readersPage("/winkel")).includes(avif), 2_000);
    const shown = await readersProduct();
    expect([shown.pictures.length, shown.pictures[0]?.alt]).toEqual([before.images.length + 1, drawn.title]);
    expect(shown.pictures.slice(1)).toEqual(drawn.pictures);
    const cart = await view(await aCart({ variant_id: shown.variants[0]?.id ?? "", quantity: 1 }));
    expect(cart.lines[0]?.picture?.sources).toEqual(photo.shown.sources);

    const alt = `Een schudbeker ${own()}`;
    await admin("POST", `/pictures/${photo.id}`, { alt, focus: { x: 20, y: 70 } });
    await eventually(async () => {
      const html = await readersPage(`/product/${handle}`);
      return html.includes(alt) && html.includes("focus-x-20 focus-y-70");
    }, 2_000);
    const { usedIn } = wholePicture.parse((await admin("GET", `/pictures/${photo.id}`)).body);
    expect(usedIn).toEqual([{ kind: "product", id: before.id, title: drawn.title, key: handle }]);
    expect((await admin("DELETE", `/pictures/${photo.id}`)).status).toBe(409);
  } finally {
    const { id, images, thumbnail } = before;
    await admin("POST", `/products/${id}`, { images: images.map(({ url }) => ({ url })), thumbnail });
  }
  expect((await readersProduct()).pictures).toEqual(drawn.pictures);
});
