import { securitySchemes, type OpenApiDocument } from '@policy/api';
import { recordsLicence } from '../licence.ts';
import { readRoutes } from '../reading/read-routes.ts';
import { describeReads } from './describe-reads.ts';
import { plainSchemas } from './plain-schemas.ts';
import { describeForms } from './describe-forms.ts';

const description = `Everything that the plan promised and what became of it, as data: every value with its source.

Read without a key, from any origin. Lists come page by page: follow \`next\`, or the \`Link\` header. Every answer tells its
revision (\`policy-revision\`) and has a strong \`ETag\`; \`?revision=\` names a revision and gives an address whose answer never
changes. The Chinese text is the original; 繁體 and English are made from it. Published fields never change within v1.`;

/** Makes a document from all routes: \`getDocument\` of the application, given what stands here and nowhere in a route. */
export function openApiDocument(fromRoutes: (config: object) => object, examples: Record<string, string>): OpenApiDocument {
  const document = fromRoutes({
    openapi: '3.1.0',
    info: {
      title: 'Data of the National Innovative City Master Plan 2008–2015',
      version: '1',
      description,
      license: { name: recordsLicence, identifier: recordsLicence },
    },
    servers: [{ url: '/api/v1' }],
    externalDocs: { description: 'Guide with examples in curl, JavaScript, Python and Excel', url: '../../developers' },
  }) as OpenApiDocument;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      operation.operationId ??= nameOf(method, path);
      operation.tags ??= [path.split('/')[1]!];
      // Whoever writes says so in its own route.
      operation.security ??= [];
    }
  }
  document.components.securitySchemes = { ...securitySchemes };
  plainSchemas(document);
  describeReads(document, readRoutes(), examples);
  describeForms(document, readRoutes());
  document.tags = [
    ...new Set(Object.values(document.paths).flatMap((methods) => Object.values(methods).flatMap(({ tags }) => tags ?? []))),
  ].map((name) => ({ name, description: `Routes below /${name}` }));
  return document;
}

/** `get /plan/clauses/{id}` is `getPlanClausesById`. */
function nameOf(method: string, path: string): string {
  const words = path.split(/[/.-]/u).filter(Boolean);
  return method + words.map((word) => (word.startsWith('{') ? `By${capital(word.slice(1, -1))}` : capital(word))).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
