import { Validator } from '@cfworker/json-schema';
import type { OpenApiDocument, Operation } from '@policy/api';

/**
 * Checks answers against an OpenAPI document with a JSON Schema 2020-12 validator.
 *
 * @returns what does not fit, one line each; empty where the answer is as documented
 */
export function answerChecker(document: OpenApiDocument): (operation: Operation, response: Response, body: string) => string[] {
  const validators = new Map<object, Validator>();
  const resolve = <Node extends { $ref?: string }>(node: Node): Node => {
    if (node.$ref === undefined) return node;
    return node.$ref
      .split('/')
      .slice(1)
      .reduce((part: Record<string, unknown>, key) => part[key] as never, document as never) as Node;
  };
  return (operation, response, body) => {
    const declared = operation.responses[String(response.status)];
    if (declared === undefined) return [`status ${response.status} is not documented`];
    const { content } = resolve(declared);
    if (content === undefined) return body === '' ? [] : ['a body that is not documented'];
    const given = (response.headers.get('content-type') ?? '').replace(/; charset=.*$/u, '');
    const media = content[given];
    if (media === undefined) return [`media type “${given}” is not documented`];
    if (!given.includes('json')) return [];
    let validator = validators.get(media);
    if (validator === undefined) {
      validator = new Validator({ ...media.schema, components: document.components } as never, '2020-12', false);
      validators.set(media, validator);
    }
    return validator.validate(JSON.parse(body)).errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
  };
}
