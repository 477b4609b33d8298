/** What the test runner gives a test inside workerd. */
declare module 'cloudflare:workers' {
  export const env: {
    DB: import('@cloudflare/workers-types').D1Database;
    FUZZ_RUNS?: string;
    FUZZ_SEED?: string;
    MIGRATIONS: import('../database/apply-migrations.ts').Migration[];
  };
  export const exports: { default: { fetch(input: string, init?: RequestInit): Promise<Response> } };
}

declare module 'cloudflare:test' {
  /** Empties every database. */
  export function reset(): Promise<void>;
}
