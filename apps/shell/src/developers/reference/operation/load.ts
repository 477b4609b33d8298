import type { JsonSchema, OpenApiDocument, Operation } from '@policy/api';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { asShellContext } from '../../../shell-context.ts';
import { factsOf, fieldsOf, typeOf, type Field, type TypePart } from '../describe-schema.ts';
import { isPrivate, placedOperations, readDocument, resolveAnswer } from '../read-document.ts';
import { exampleAddress, readAnswer, type ExampleAnswer } from './read-answer.ts';

/** A body that is sent or comes back. */
export interface Body {
  media: string;
  type: TypePart[];
}

export interface OperationProps {
  method: string;
  path: string;
  summary: string;
  description: string;
  forDepartments: boolean;
  /** Address of the API. */
  api: string;
  /** Null where it cannot be asked for without a token. */
  example: { address: string; answer: ExampleAnswer | null } | null;
  parameters: Field[];
  body: { media: string; type: TypePart[]; fields: Field[] }[];
  answers: { status: string; description: string; bodies: Body[] }[];
  problems: { status: string; description: string }[];
}

/** Everything about one operation, as the document has it, and what its example answers now. */
export default async function load(context: PageContext): Promise<Rendered<OperationProps> | NotFound> {
  const { askApi, params, root } = asShellContext(context);
  const document = await readDocument(askApi);
  const placed = placedOperations(document).find(({ id }) => id === params['operation']);
  if (placed === undefined) return notFound();
  const { method, path, operation } = placed;
  const forDepartments = isPrivate(operation);
  const address = method === 'GET' && !forDepartments ? exampleAddress(placed) : null;
  const answers = answersOf(document, operation);
  const isProblem = ({ status }: { status: string }) => Number(status) >= 400;
  return {
    props: {
      ...{ method, path, forDepartments },
      summary: operation.summary ?? '',
      description: operation.description ?? '',
      api: `${root}/api/v1`,
      example: address === null ? null : { address, answer: await readAnswer(askApi, address, operation) },
      parameters: parametersOf(operation),
      body: bodyOf(document, operation),
      answers: answers.filter((answer) => !isProblem(answer)),
      problems: answers.filter(isProblem),
    },
    head: { title: `${method} ${path}`, description: operation.summary ?? '' },
  };
}

function parametersOf({ parameters = [] }: Operation): Field[] {
  return parameters.map(({ name, in: place, required = false, description, example, schema }) => ({
    name: place === 'header' ? `${name}:` : place === 'path' ? `{${name}}` : name,
    required,
    type: typeOf(schema),
    ...factsOf({ ...schema, ...(description === undefined ? {} : { description }), ...(example === undefined ? {} : { example }) }),
  }));
}

function bodyOf({ components }: OpenApiDocument, { requestBody }: Operation): OperationProps['body'] {
  return Object.entries(requestBody?.content ?? {}).map(([media, { schema }]) => {
    const type = typeOf(schema);
    const named: JsonSchema | undefined = components.schemas[type[0]?.schema ?? ''];
    return { media, type, fields: fieldsOf(named ?? schema) };
  });
}

function answersOf(document: OpenApiDocument, { responses }: Operation): OperationProps['answers'] {
  return Object.entries(responses).map(([status, given]) => {
    const { description = '', content = {} } = resolveAnswer(document, given);
    return { status, description, bodies: Object.entries(content).map(([media, { schema }]) => ({ media, type: typeOf(schema) })) };
  });
}
