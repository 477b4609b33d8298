import type { OpenApiDocument, Operation } from '@policy/api';
import { placedOperations } from '../developers/reference/read-document.ts';
import type { ShellContext } from '../shell-context.ts';
import type { Collection } from './make-catalog.ts';

/** Every list of the API that is to be had as a file, with what each of its files weighs now, where that is told in time. */
export async function readCollections(document: OpenApiDocument, askApi: ShellContext['askApi']): Promise<Collection[]> {
  const lists = placedOperations(document).filter(
    ({ method, path }) => method === 'GET' && `${path}.csv` in document.paths && !path.includes('{'),
  );
  return Promise.all(
    lists.map(async ({ path, operation }) => ({
      path,
      summary: operation.summary ?? '',
      files: [
        { path, media: 'application/json', bytes: null },
        ...(await Promise.all(
          filesOf(document, path).map(async (file) => ({
            ...file,
            bytes: isOfRevision(operation) ? await weigh(askApi, file.path) : null,
          })),
        )),
      ],
    })),
  );
}

/** Whether the list stays as it is within a revision of the data; what visitors write comes at any time. */
function isOfRevision({ parameters = [] }: Operation): boolean {
  return parameters.some(({ name }) => name === 'revision');
}

function filesOf({ paths }: OpenApiDocument, list: string): { path: string; media: string }[] {
  return ['csv', 'xlsx', 'jsonstat'].flatMap((ending) => {
    const [media] = Object.keys(paths[`${list}.${ending}`]?.['get']?.responses['200']?.content ?? {});
    return media === undefined ? [] : [{ path: `${list}.${ending}`, media }];
  });
}

/** The size of a file in bytes; null where the API does not tell it. */
async function weigh(askApi: ShellContext['askApi'], path: string): Promise<number | null> {
  const answer = await askApi(path);
  const bytes = (await answer.arrayBuffer()).byteLength;
  return answer.ok ? bytes : null;
}
