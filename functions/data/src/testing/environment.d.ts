/** What the test runner gives a test inside workerd. */
declare module 'cloudflare:workers' {
  export const env: {
    DB: import('@cloudflare/workers-types').D1Database;
    FUZZ_RUNS?: string;
    FUZZ_SEED?: string;
    /** A limit for trying limits out. */
    TEN_A_MINUTE: import('@cloudflare/workers-types').RateLimit;
    WEBHOOKS: import('@cloudflare/workers-types').Queue<import('../webhooks/queue.ts').DeliveryMessage>;
    MIGRATIONS: import('../database/apply-migrations.ts').Migration[];
  };
  export const exports: { default: { fetch(input: string, init?: RequestInit): Promise<Response> } };
}

declare module 'cloudflare:test' {
  /** Empties every database. */
  export function reset(): Promise<void>;
}
