import { join } from 'node:path';
import { root } from '../folders.mjs';

/**
 * The Workers of the portal, the public one first: name in its `wrangler.jsonc` → its configuration.
 *
 * @type {Readonly<Record<WorkerName, string>>}
 * @typedef {'policy-shell' | 'policy-data' | 'policy-innovation' | 'policy-industry' | 'policy-talent' | 'policy-shenzhen-hongkong'} WorkerName
 */
export const workers = {
  'policy-shell': join(root, 'apps/shell/wrangler.jsonc'),
  'policy-data': join(root, 'functions/data/wrangler.jsonc'),
  'policy-innovation': join(root, 'apps/innovation/wrangler.jsonc'),
  'policy-industry': join(root, 'apps/industry/wrangler.jsonc'),
  'policy-talent': join(root, 'apps/talent/wrangler.jsonc'),
  'policy-shenzhen-hongkong': join(root, 'apps/shenzhen-hongkong/wrangler.jsonc'),
};
