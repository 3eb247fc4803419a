import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { Rendition } from "../../contracts/picture";
import { Picture } from "./models/picture";
import { PictureFile } from "./models/picture-file";

export type PictureRow = InferTypeOf<typeof Picture>;

/** What a picture is, besides its id and what the owner says of it. */
export interface PictureFacts {
  hash: string;
  name: string;
  width: number;
  height: number;
  colour: string | null;
  renditions: Rendition[];
  share: string | null;
}

/** A json column; Medusa types it as an object, and arrays are JSON too. */
const json = (value: unknown) => value as Record<string, unknown>;

/** More files than any picture has: without it Medusa gives fifteen. */
const all = { take: 10_000 };

const pathsOf = ({ renditions, share }: Pick<PictureFacts, "renditions" | "share">): string[] => [
  ...renditions.map(({ path }) => path),
  ...(share === null ? [] : [share]),
];

/** What is put back has passed through a workflow, where dates get lost. */
const withoutDates = ({
  created_at: _created,
  updated_at: _updated,
  deleted_at: _deleted,
  ...row
}: PictureRow) => row;

/** The library: which pictures there are, and which files belong to each. */
export class PicturesService extends MedusaService({ Picture, PictureFile }) {
  /** Stores a picture with its files. @throws when another has the same bytes, or one of its files */
  @InjectTransactionManager()
  async keepPicture(
    { renditions, ...facts }: PictureFacts & { alt?: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<PictureRow> {
    const picture = await this.createPictures({ ...facts, renditions: json(renditions) }, context);
    await this.addFiles(picture.id, pathsOf({ renditions, share: facts.share }), context);
    return picture;
  }

  /** Changes a picture, and adds the files that it has from now on; those it had stay its own. */
  @InjectTransactionManager()
  async changePicture(
    id: string,
    { renditions, ...fields }: Partial<PictureFacts> & { alt?: string; focus_x?: number; focus_y?: number },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<PictureRow> {
    const paths = pathsOf({ renditions: renditions ?? [], share: fields.share ?? null });
    await this.addFiles(id, paths, context);
    return this.updatePictures(
      { id, ...fields, ...(renditions ? { renditions: json(renditions) } : {}) },
      context,
    );
  }

  /** Every file of a picture goes to another, and the picture is no more. Answers the paths that went. */
  @InjectTransactionManager()
  async mergeInto(
    from: string,
    into: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const files = await this.listPictureFiles({ picture_id: from }, all, context);
    const paths = files.map(({ path }) => path);
    await this.updatePictureFiles(
      paths.map((path) => ({ path, picture_id: into })),
      context,
    );
    await this.deletePictures(from, context);
    return paths;
  }

  /** Puts back what {@link mergeInto} took away. */
  @InjectTransactionManager()
  async unmerge(
    row: PictureRow,
    paths: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.createPictures(withoutDates(row), context);
    await this.updatePictureFiles(
      paths.map((path) => ({ path, picture_id: row.id })),
      context,
    );
  }

  /** Takes a picture out of the library. Answers the paths of its files, which are still there. */
  @InjectTransactionManager()
  async dropPicture(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const paths = (await this.listPictureFiles({ picture_id: id }, all, context)).map(({ path }) => path);
    await this.deletePictureFiles(paths, context);
    await this.deletePictures(id, context);
    return paths;
  }

  /** Puts back what {@link dropPicture} took away. */
  @InjectTransactionManager()
  async restorePicture(
    row: PictureRow,
    paths: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.createPictures(withoutDates(row), context);
    await this.addFiles(row.id, paths, context);
  }

  private async addFiles(id: string, paths: string[], context: Context): Promise<void> {
    const known = await this.listPictureFiles(
      { path: paths, picture_id: id },
      { ...all, select: ["path"] },
      context,
    );
    const has = new Set(known.map(({ path }) => path));
    const added = [...new Set(paths)].filter((path) => !has.has(path));
    if (added.length > 0)
      await this.createPictureFiles(
        added.map((path) => ({ path, picture_id: id })),
        context,
      );
  }
}
