import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { SearchDocument } from "./models/search-document";
import { Synonym } from "./models/synonym";
import { queryText } from "./query-text";
import type { WidenedQuery } from "../../shared/words/widened-query";

export interface IndexedDocument extends Pick<
  InferTypeOf<typeof SearchDocument>,
  "id" | "kind" | "title" | "keywords" | "body"
> {
  /** The kinds of goods that are its names: "collageen+vis". */
  kinds: string[];
  /** Its names and what is looked for when it is meant, whole: "drie_bouillon". */
  names: string[];
}
export interface Hit {
  id: string;
  kind: "product" | "article";
}

// Title, then keywords, then the text itself; the unstemmed title lets the beginning of a word find it. Kinds and names
// are words with a sign before them, so that no typed word is one.
const kindSign = "=";
const nameSign = "==";
const upsert = `
  insert into search_document (id, kind, title, keywords, body, plain, words, updated_at)
  select id, kind, title, keywords, body, lower(unaccent(title || ' ' || keywords)),
    setweight(to_tsvector('dutch', lower(unaccent(title))), 'A') ||
    setweight(to_tsvector('simple', lower(unaccent(title))), 'A') ||
    setweight(to_tsvector('dutch', lower(unaccent(keywords))), 'B') ||
    setweight(to_tsvector('dutch', lower(unaccent(body))), 'D') ||
    array_to_tsvector(array(
      select '${kindSign}' || name from unnest(kinds) as name
      union select '${nameSign}' || name from unnest(names) as name
    )), now()
  from json_to_recordset(?::json)
    as given(id text, kind text, title text, keywords text, kinds text[], names text[], body text)
  on conflict (id) do update set kind = excluded.kind, title = excluded.title, keywords = excluded.keywords,
    body = excluded.body, plain = excluded.plain, words = excluded.words, updated_at = now(), deleted_at = null`;

const either = (query: string, ways: number) => Array<string>(ways).fill(query).join(" || ");

/** Of each kind so many that match in one way are weighed: a search costs no more in a shop of thousands. */
const mostCandidates = 200;

/**
 * Three ways in: parts of words in title and keywords, for compounds; Dutch stems; beginnings of words. Indexes find
 * the candidates, and only those are weighed: what has the very name that was typed before all others, then what is
 * goods of the kind that was typed. Gives the best of
 * each kind, best first.
 * @param ways in how many ways the query is written
 */
const byWords = (ways: number, partsOfWords: string) => `
  with query as (
    select ${either("websearch_to_tsquery('dutch', ?)", ways)} as stems,
      ${either("to_tsquery('simple', ?)", ways)} as prefixes, ?::tsquery as kinds, ?::tsquery as named, ?::text as typed
  ), candidate as (
    select found.id from query, (values ('product'), ('article')) as asked (kind), lateral (
      (select id from search_document where kind = asked.kind and (${partsOfWords}) limit ${mostCandidates})
      union (select id from search_document where kind = asked.kind and words @@ (kinds || named) limit ${mostCandidates})
      union (select id from search_document where kind = asked.kind and words @@ stems limit ${mostCandidates})
      union (select id from search_document where kind = asked.kind and words @@ prefixes limit ${mostCandidates})
    ) found
  ), weighed as (
    select id, kind, title, 2 * ts_rank(words, stems) + ts_rank(words, prefixes) + word_similarity(typed, plain)
      + case when ${partsOfWords} then 0.5 else 0 end + case when words @@ named then 4 else 0 end + case when words @@ kinds then 2 else 0 end as weight
    from query, candidate join search_document using (id)
  ), placed as (
    select *, row_number() over (partition by kind order by weight desc, title, id) as place from weighed
  )
  select id, kind from placed where place <= ? order by place, kind`;

/** For what is typed nearly right, and only when nothing was found as typed. */
const byLikeness = `
  select id, kind from search_document where ?::text <% plain
  order by word_similarity(?::text, plain) desc, title, id limit ?`;

/**
 * For this transaction only. The planner does not know that reading every document's long list of words costs more
 * than its indexes do; and "boullion" is 0.33 like "bouillon", where PostgreSQL asks 0.6, which is for longer texts.
 */
const settings = `
  select set_config('enable_seqscan', 'off', true), set_config('pg_trgm.word_similarity_threshold', '0.3', true)`;

/** Finds products and articles by what a reader types. PostgreSQL does the work; see the migration for its indexes. */
export class SearchService extends MedusaService({ SearchDocument, Synonym }) {
  /** Adds documents, or replaces those with the same id. */
  @InjectTransactionManager()
  async index(
    documents: IndexedDocument[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    if (documents.length > 0) await context.transactionManager?.execute(upsert, [JSON.stringify(documents)]);
  }

  /** Takes documents out; an id that is not there is no error. */
  @InjectTransactionManager()
  async remove(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.transactionManager?.execute(
      "delete from search_document where id in (select json_array_elements_text(?::json))",
      [JSON.stringify(ids)],
    );
  }

  /** Every id there is a document of. */
  @InjectManager()
  async ids(@MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const rows = await context.manager?.execute<Hit[]>("select id, kind from search_document");
    return (rows ?? []).map((row) => row.id);
  }

  /** Ids best first, at most `most` of each kind; nothing for a query without a letter or figure. */
  @InjectTransactionManager()
  async find(
    { typed, also, kinds, name }: WidenedQuery,
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Hit[]> {
    const query = queryText(typed);
    const manager = context.transactionManager;
    if (!query || !manager) return [];
    const ways = [query, ...also.flatMap((each) => queryText(each) ?? [])];
    const parts = ways.map(({ words }) => `(${words.map(() => "plain like ?").join(" and ")})`).join(" or ");
    const patterns = ways.flatMap(({ words }) => words.map((word) => `%${word}%`));
    const ofKinds = kinds.map((kind) => `'${kindSign}${kind.replace(/[^a-z+-]/g, "")}'`).join(" | ");
    const named = name === "" ? "" : `'${nameSign}${name}'`;
    const stems = ways.map((way) => way.stems);
    const prefixes = ways.map((way) => way.prefixes);
    const values = [...stems, ...prefixes, ofKinds, named, query.stems, ...patterns, ...patterns, most];
    await manager.execute(settings);
    const hits = await manager.execute<Hit[]>(byWords(ways.length, parts), values);
    if (hits.length > 0) return hits;
    return manager.execute<Hit[]>(byLikeness, [query.stems, query.stems, most]);
  }
}
