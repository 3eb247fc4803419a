import { describe, expect, test } from "@jest/globals";
import {
  pictureInUse,
  pictureLibrary,
  uploadedPictures,
  wholePicture,
  type AdminPicture,
} from "backend/contracts/admin-picture";
import { article, type TreeNode } from "backend/contracts/article";
import { authorAnswer } from "backend/contracts/author";
import sharp from "sharp";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { own, phonePhoto, uploadedPhoto, uploadFile } from "../support/photos";
import { anArticle, savedDraft } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

const library = async (query: string) =>
  pictureLibrary.parse((await admin("GET", `/pictures?${query}`)).body);
const whole = async (id: string) => wholePicture.parse((await admin("GET", `/pictures/${id}`)).body);
const shownFile = (path: string) => fetch(`${shopUnderTest().storefront}/media/${path}`);
const pathOf = ({ shown }: AdminPicture, format: string) =>
  shown.sources.filter((source) => source.format === format).at(-1)?.path ?? "";

describe("an uploaded photo", () => {
  test("is upright, in every size, without where it was taken; the same bytes are one picture", async () => {
    const photo = await phonePhoto(1200, 900, 6, own());
    const name = `strand ${own()}.JPG`;
    const [first] = uploadedPictures.parse((await uploadFile(photo, name)).body).files;
    if (!first) throw new Error("no file");
    const { picture, url } = first;
    expect([picture.name, picture.width, picture.height, picture.alt]).toEqual([name, 900, 1200, ""]);
    expect(picture.shown.sources.map(({ format, width }) => `${format} ${width}`)).toEqual(
      ["avif", "webp"].flatMap((format) => [160, 320, 480, 768].map((width) => `${format} ${width}`)),
    );
    const avif = await shownFile(pathOf(picture, "avif"));
    expect([avif.status, avif.headers.get("content-type")]).toEqual([200, "image/avif"]);
    const plain = await sharp(Buffer.from(await (await fetch(url)).arrayBuffer())).metadata();
    expect([plain.format, plain.width, plain.exif]).toEqual(["jpeg", 900, undefined]);
    const [again] = uploadedPictures.parse((await uploadFile(photo, "anders.jpg")).body).files;
    expect(again?.picture.id).toBe(picture.id);
  });

  test("is found by words of what is seen and of its name", async () => {
    const word = `zeehond${own()}`;
    const { id } = await uploadedPhoto(`${word}.jpg`);
    const alt = `Een ${word}rob op het strand`;
    await admin("POST", `/pictures/${id}`, { alt });
    for (const q of [word, `strand ${word}`, `${word.toUpperCase()}.JPG`])
      expect((await library(`q=${encodeURIComponent(q)}`)).pictures.map((each) => each.id)).toEqual([id]);
    expect((await library(`q=${word}%25`)).count).toBe(0);
  });

  test("of 20 MB is taken", async () => {
    const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
    const pixels = { width: 4600, height: 3450, channels: 3 as const, background: "#888", noise };
    const photo = await sharp({ create: pixels }).jpeg({ quality: 97 }).toBuffer();
    expect(photo.length).toBeGreaterThan(14_000_000);
    // What follows the end of a JPEG belongs to no picture.
    const whole = Buffer.concat([photo, Buffer.alloc(Math.max(0, 20_000_000 - photo.length), own())]);
    const { status, body } = await uploadFile(whole, "groot.jpg");
    expect([status, uploadedPictures.parse(body).files[0]?.picture.width]).toEqual([200, 1600]);
  }, 60_000);

  test.each([
    [
      "picture_svg",
      "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
      "image/svg+xml",
    ],
    ["picture_none", "MZ\x90\0\x03 een programma dat vakantie.jpg heet", "image/jpeg"],
    ["picture_none", "%PDF-1.7 een document", "application/pdf"],
    ["picture_heic", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic"],
    ["picture_broken", "\xff\xd8\xff\xe0 niets", "image/jpeg"],
  ])("that is none is refused in words: %s", async (code, content, type) => {
    const name = `vakantie-${own()}.jpg`;
    const answer = await uploadFile(Buffer.from(content, "latin1"), name, type);
    expect(answerCode(answer)).toBe(`400 ${code}`);
    expect(z.object({ message: z.string().min(20) }).parse(answer.body).message).toMatch(/\.$/);
    expect((await library(`q=${name}`)).count).toBe(0);
  });

  test("of somebody who is not the owner is refused", async () => {
    const form = new FormData();
    form.append("files", new File(["foto"], "foto.jpg"));
    const answer = await fetch(`${shopUnderTest().backend}/admin/uploads`, { method: "POST", body: form });
    expect(answer.status).toBe(401);
  });
});

const images = (nodes: TreeNode[]): Record<string, unknown>[] =>
  nodes.flatMap((node) =>
    node.type === "element"
      ? [...(node.tagName === "img" ? [node.properties] : []), ...images(node.children)]
      : [],
  );

describe("a picture in use", () => {
  test("is one of an author's and of a newsletter's too", async () => {
    const photo = await uploadedPhoto(`schrijver-${own()}.jpg`);
    const author = { slug: `met-foto-${Date.now()}`, name: `Met Foto ${Date.now()}`, words: "", link: "" };
    const answer = await admin("POST", "/authors", { ...author, picture: { ...photo.shown, alt: "Mieke" } });
    const { id } = authorAnswer.parse(answer.body).author;
    const markdown = `Dag.\n\n![Soep](/media/${pathOf(photo, "webp")})`;
    const letter = await admin("POST", "/newsletters", { subject: "Met foto", markdown });
    const { newsletter } = z.object({ newsletter: z.object({ id: z.string() }) }).parse(letter.body);
    try {
      const { usedIn } = await whole(photo.id);
      expect(usedIn.map((use) => [use.kind, use.id])).toEqual([
        ["author", id],
        ["newsletter", newsletter.id],
      ]);
      expect((await admin("DELETE", `/pictures/${photo.id}`)).status).toBe(409);
    } finally {
      await admin("DELETE", `/authors/${id}`);
      await admin("DELETE", `/newsletters/${newsletter.id}`);
    }
    expect((await admin("DELETE", `/pictures/${photo.id}`)).status).toBeLessThan(300);
  });

  test("says where, cannot be deleted, and is replaced everywhere at once", async () => {
    const old = await uploadedPhoto(`oud-${own()}.jpg`);
    const text = `Een tekst.\n\n![In de tekst](/media/${pathOf(old, "webp")})`;
    const published = await anArticle(text);
    const draft = await anArticle("Nog niets.", "draft");
    await savedDraft(draft, null, { picture: { ...old.shown, alt: "" } });
    const { usedIn } = await whole(old.id);
    expect(usedIn.map(({ kind, id }) => [kind, id])).toEqual([
      ["article", published.id],
      ["draft", draft.id],
    ]);
    const refused = await admin("DELETE", `/pictures/${old.id}`);
    expect([refused.status, pictureInUse.parse(refused.body).usedIn.length]).toEqual([409, 2]);

    const fresh = await uploadedPhoto(`nieuw-${own()}.jpg`, 1000, 500);
    await admin("POST", `/pictures/${old.id}`, { alt: "Een kom" });
    const { picture, usedIn: same } = wholePicture.parse(
      (await admin("POST", `/pictures/${old.id}/replacement`, { with: fresh.id })).body,
    );
    expect([picture.id, picture.alt, same.length]).toEqual([fresh.id, "Een kom", 2]);
    expect((await admin("GET", `/pictures/${old.id}`)).status).toBe(404);
    const shown = z
      .object({ article })
      .parse((await store("GET", `/articles/${published.slug}`)).body).article;
    const [image] = images(shown.body);
    expect(image).toMatchObject({ alt: "In de tekst", width: 1000, height: 500 });
    expect(image?.avif).toContain(pathOf(fresh, "avif"));
    const html = await eventually(async () => {
      const page = await (await fetch(`${shopUnderTest().storefront}/artikels/${published.slug}`)).text();
      return page.includes(pathOf(fresh, "avif")) ? page : null;
    });
    expect(html).not.toContain(pathOf(old, "avif"));
    await admin("POST", `/articles/${published.id}/status`, { status: "draft" });
  });

  test("is deleted with its files once it is nowhere, and can come again", async () => {
    const photo = await phonePhoto(400, 300, 1, own());
    const upload = async () => uploadedPictures.parse((await uploadFile(photo, "weg.jpg")).body).files[0];
    const first = await upload();
    if (!first) throw new Error("no file");
    expect((await admin("DELETE", `/pictures/${first.picture.id}`)).status).toBe(200);
    expect((await fetch(first.url)).status).toBe(404);
    const again = await upload();
    expect([again?.picture.id === first.picture.id, (await fetch(again?.url ?? "")).status]).toEqual([
      false,
      200,
    ]);
  });

  test("follows the focal point, also the one for shared addresses", async () => {
    const { id, shown } = await uploadedPhoto(`punt-${own()}.jpg`, 400, 800);
    const { picture } = wholePicture.parse(
      (await admin("POST", `/pictures/${id}`, { focus: { x: 50, y: 100 } })).body,
    );
    expect(picture.shown.focus).toEqual({ x: 50, y: 100 });
    expect(picture.shown.share).not.toBe(shown.share);
    expect((await shownFile(picture.shown.share ?? "")).status).toBe(200);
    expect(answerCode(await admin("POST", `/pictures/${id}`, { focus: { x: 101, y: 0 } }))).toBe(
      "400 invalid_input",
    );
  });
});
