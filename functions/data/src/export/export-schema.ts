import { createRouter } from '../http/router.ts';
import { openApiDocument } from '../openapi/document.ts';
import { resources } from '../resources.ts';

/** The shape of what is in the file. Without examples: they come from the newest data, not from that of the file. */
export function exportSchema(): object {
  const described = createRouter();
  for (const routes of resources) described.route('/', routes);
  return openApiDocument((config) => described.getOpenAPI31Document(config as never), {});
}
