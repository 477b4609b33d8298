import type { Text } from '@policy/api';
import type { Plan, Quotation } from '@policy/plan';
import { searchDocuments } from '../database/schema/index.ts';
import { indexCharacters, indexWords } from '../search/index-text.ts';
import { nameSounds } from './name-sounds.ts';
import { programmeOf } from './plan-rows.ts';
import { projectLives } from './project-lives.ts';
import { tableRows, type TableRows } from './table-rows.ts';

/** One record as the search sees it. */
interface Document extends Omit<typeof searchDocuments.$inferInsert, 'document'> {
  /** Further names to be found like the title. */
  otherNames?: Text[];
  /** Texts to be found after all names. */
  texts: Text[];
}

type FullTextRows = Omit<TableRows, 'key'>;

/** Rows of `search_documents`, and of the full-text tables that hold their words and the pinyin of their names. */
export function searchRows(plan: Plan): { documents: TableRows; index: FullTextRows; sounds: FullTextRows } {
  const documents = [
    ...clauseDocuments(plan),
    ...indicatorDocuments(plan),
    ...programmeDocuments(plan),
    ...projectDocuments(plan),
    ...measureDocuments(plan),
    ...organisationDocuments(plan),
    ...factDocuments(plan),
  ];
  return {
    documents: tableRows(
      searchDocuments,
      documents.map((document, index) => ({ ...document, document: index + 1 })),
    ),
    index: {
      table: 'search_index',
      columns: ['rowid', 'name_chars', 'name_words', 'body_chars', 'body_words'],
      rows: documents.map(({ title, otherNames = [], texts }, index) => {
        const names = [title, ...otherNames];
        return [index + 1, chineseTokens(names), englishTokens(names), chineseTokens(texts), englishTokens(texts)];
      }),
    },
    sounds: {
      table: 'name_sounds',
      columns: ['rowid', 'sounds'],
      rows: documents.map(({ title, otherNames = [] }, index) => [index + 1, soundTokens([title, ...otherNames])]),
    },
  };
}

function clauseDocuments(plan: Plan): Document[] {
  return plan.clauses.map((clause) => ({
    kind: 'clause',
    id: clause.id,
    // A paragraph without a name is called by its place.
    title: clause.title ?? sameInAll(clause.id),
    clause: clause.id,
    module: clause.module,
    programme: programmeOf(plan, clause.id),
    body: null,
    texts: clause.text === null ? [] : [clause.text],
  }));
}

function indicatorDocuments(plan: Plan): Document[] {
  return plan.indicators.map((indicator) => ({
    kind: 'indicator',
    ...shared(plan, indicator),
    module: indicator.module,
    body: indicator.definition,
    texts: [indicator.definition, chineseOnly(quoteText(plan, indicator))],
  }));
}

function programmeDocuments(plan: Plan): Document[] {
  return plan.programmes.map((programme) => ({
    kind: 'programme',
    ...shared(plan, programme),
    module: plan.clauses.find(({ id }) => id === programme.section)?.module ?? null,
    programme: programme.id,
  }));
}

/** Found under today's name as under the plan's, and shown with it; a name that is not certain is found like a text. */
function projectDocuments(plan: Plan): Document[] {
  const lifeOf = projectLives(plan);
  return plan.projects.map((project) => {
    const { body, texts, ...rest } = shared(plan, project);
    const { knownAs } = lifeOf(project.id);
    const names = (sure: boolean) => knownAs.filter((known) => known.sure === sure).map(({ name }) => name);
    return {
      kind: 'project',
      ...rest,
      module: project.module,
      programme: project.programme,
      otherNames: names(true),
      body: [body, ...knownAs.map(({ name }) => name)].reduce(beside),
      texts: [...texts, ...names(false)],
    };
  });
}

function beside(first: Text, second: Text): Text {
  return {
    zhHans: `${first.zhHans} · ${second.zhHans}`,
    zhHant: `${first.zhHant} · ${second.zhHant}`,
    en: `${first.en} · ${second.en}`,
  };
}

function measureDocuments(plan: Plan): Document[] {
  return plan.measures.map((measure) => ({
    kind: 'measure',
    ...shared(plan, measure),
    module: measure.module,
  }));
}

function organisationDocuments(plan: Plan): Document[] {
  return plan.organisations.map(({ id, name, aliases, laterName, note, mentions }) => {
    const [first] = mentions;
    return {
      kind: 'organisation',
      id,
      title: name,
      clause: first?.clause ?? null,
      module: null,
      programme: null,
      otherNames: [...aliases.map(sameInAll), ...(laterName === null ? [] : [laterName])],
      body: note ?? (first ? quoteText(plan, first) : name),
      texts: note === null ? [] : [note],
    };
  });
}

function factDocuments(plan: Plan): Document[] {
  return plan.facts.map((fact) => ({
    kind: 'fact',
    ...shared(plan, fact),
    module: fact.module,
  }));
}

function shared(plan: Plan, record: Quotation & { id: string; name: Text }) {
  const body = quoteText(plan, record);
  return {
    id: record.id,
    title: record.name,
    clause: record.clause,
    programme: programmeOf(plan, record.clause),
    body,
    texts: [chineseOnly(body)],
  };
}

/**
 * A quote in three languages, for the snippet. The Hong Kong form is cut out of its sentence where characters and
 * words correspond one to one; where they do not, and in English, it is the whole sentence.
 */
function quoteText(plan: Plan, { clause: id, quote, start, end }: Quotation): Text {
  const clause = plan.clauses.find((candidate) => candidate.id === id);
  const sentences = (clause?.sentences ?? []).filter((sentence) => sentence.start < end && sentence.end > start);
  const inHongKongForm = sentences.map(({ text, start: first }) =>
    text.zhHant.length === text.zhHans.length ? text.zhHant.slice(Math.max(0, start - first), end - first) : text.zhHant,
  );
  return { zhHans: quote, zhHant: inHongKongForm.join(''), en: sentences.map(({ text }) => text.en).join(' ') };
}

/** What of a quote is searched: the sentence around it is searched as part of its clause. */
function chineseOnly(text: Text): Text {
  return { ...text, en: '' };
}

function sameInAll(name: string): Text {
  return { zhHans: name, zhHant: name, en: name };
}

/** Both Chinese forms; where they are the same, once. */
function chineseTokens(texts: readonly Text[]): string {
  return indexCharacters([...new Set(texts.flatMap(({ zhHans, zhHant }) => [zhHans, zhHant]))]);
}

function englishTokens(texts: readonly Text[]): string {
  return indexWords(texts.map(({ en }) => en).filter((text) => text !== ''));
}

/** The traditional form sounds the same. */
function soundTokens(names: readonly Text[]): string {
  return [...new Set(names.flatMap(({ zhHans }) => nameSounds(zhHans)))].join(' ');
}
