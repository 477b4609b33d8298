import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { asShellContext } from '../../../shell-context.ts';
import { factsOf, fieldsOf, mentionedSchemas, typeOf, type Field, type TypePart } from '../describe-schema.ts';
import { placedOperations, readDocument } from '../read-document.ts';

export interface SchemaProps {
  name: string;
  description: string;
  /** What it is where it has no fields: a choice, a set of values. */
  type: TypePart[];
  fields: Field[];
  /** Schemas and operations that mention it. */
  schemas: string[];
  operations: { id: string; name: string }[];
}

/** One shape of the data, as the document has it. */
export default async function load(context: PageContext): Promise<Rendered<SchemaProps> | NotFound> {
  const { askApi, params } = asShellContext(context);
  const document = await readDocument(askApi);
  const name = params['schema'] ?? '';
  const schema = Object.hasOwn(document.components.schemas, name) ? document.components.schemas[name] : undefined;
  if (schema === undefined) return notFound();
  const mentions = (node: unknown) => mentionedSchemas(node).includes(name);
  const others = Object.entries(document.components.schemas);
  const { description } = factsOf(schema);
  return {
    props: {
      name,
      description,
      type: typeOf(schema),
      fields: fieldsOf(schema),
      schemas: others.filter(([other, shape]) => other !== name && mentions(shape)).map(([other]) => other),
      operations: placedOperations(document)
        .filter(({ operation: { requestBody, responses } }) => mentions(requestBody) || mentions(responses))
        .map(({ id, method, path }) => ({ id, name: `${method} ${path}` })),
    },
    head: { title: name, description: description || name },
  };
}
