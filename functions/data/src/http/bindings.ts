import type { D1Database, Queue, RateLimit } from '@cloudflare/workers-types';
import type { Reading } from '../reading/negotiate.ts';
import type { Revision } from '../revisions/current-revision.ts';
import type { Actor } from '../tokens/actor.ts';
import type { DeliveryMessage } from '../webhooks/queue.ts';

export interface Bindings {
  DB: D1Database;
  /** Deliveries that are to be sent; absent where nothing is published. */
  WEBHOOKS?: Queue<DeliveryMessage>;
  /** Requests of one client, and those that write of one token; absent where nothing is counted. */
  CLIENT_LIMIT?: RateLimit;
  TOKEN_LIMIT?: RateLimit;
  /** `off`: nothing is counted, for benchmarks. */
  RATE_LIMITS?: string;
  /** Cloudflare Access, where it stands before the portal: `https://<team>.cloudflareaccess.com`, audience, address of the keys. */
  ACCESS_ISSUER?: string;
  ACCESS_AUDIENCE?: string;
  ACCESS_KEYS?: string;
  /** `allow`: webhooks may go to this machine, for trying them out. */
  LOCAL_WEBHOOKS?: string;
}

/** What a request has found out before it reaches its route. */
export interface Variables {
  /** Stands in the answer and in every line of the log. */
  requestId: string;
  /** Unset where the request does not say who it is from. */
  actor?: Actor;

  // Of a read (`src/reading/locate.ts`).
  /** The newest revision; unset where nothing has been published. */
  current?: Revision;
  /** The revision asked for: the newest, or the one that the address names. */
  revision?: Revision;
  /** True where the address names the revision, so that its answer never changes. */
  permanent?: boolean;
  /** Unset where no route of records answers. */
  reading?: Reading | undefined;
}

export interface Environment {
  Bindings: Bindings;
  Variables: Variables;
}
