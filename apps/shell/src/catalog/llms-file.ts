import type { Collection } from './make-catalog.ts';

/** `/llms.txt` (llmstxt.org): what programs that read for people find here, and in which form. */
export function llmsFile(root: string, description: string, collections: readonly Collection[]): string {
  const api = `${root}/api/v1`;
  return `# National Innovative City Master Plan 2008–2015 of Shenzhen

> ${description.split('\n')[0]}

The Chinese text is the original. A figure without a source is not given; what is unknown is said to be unknown. Name the source and the revision (\`policy-revision\`) of what you quote.

## Text of the plan

- [The whole plan in English, Markdown](${root}/en/plan.md)
- [规划全文，Markdown](${root}/zh-hans/plan.md)
- [規劃全文，Markdown](${root}/zh-hant/plan.md)

## Data

${collections.map(({ path, summary }) => `- [${summary}](${api}${path})`).join('\n')}

## For programs

- [OpenAPI document](${api}/openapi.json)
- [Guide with examples](${root}/en/developers)
- [Catalogue of the data, DCAT-AP](${root}/catalog.jsonld)
- [Log of changes](${api}/changes)
`;
}
