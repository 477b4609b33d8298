import type { OpenApiDocument, Operation, OperationAnswer } from '@policy/api';
import type { ShellContext } from '../../shell-context.ts';

/**
 * Reads the OpenAPI document that the API serves now.
 *
 * @throws where the API does not answer
 */
export async function readDocument(askApi: ShellContext['askApi']): Promise<OpenApiDocument> {
  const answer = await askApi('/openapi.json');
  if (!answer.ok) throw new Error(`The data API answers ${answer.status} for its own description.`);
  return answer.json();
}

/** An operation with where it is. */
export interface PlacedOperation {
  id: string;
  /** In capitals. */
  method: string;
  path: string;
  operation: Operation;
}

/** All operations in the order of the document. */
export function placedOperations({ paths }: OpenApiDocument): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId ?? `${method}${path}`,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

/** Whether only departments may ask. */
export function isPrivate({ security }: Operation): boolean {
  return (security ?? []).length > 0;
}

/** An answer, looked up where the operation only names it. */
export function resolveAnswer({ components }: OpenApiDocument, answer: OperationAnswer): OperationAnswer {
  const name = answer.$ref?.split('/').at(-1);
  return name === undefined ? answer : (components.responses?.[name] ?? {});
}
