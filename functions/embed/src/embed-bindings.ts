/** A Worker behind a service binding. */
export interface Service {
  fetch: typeof fetch;
}

/** Bindings of the Worker (`wrangler.jsonc`). */
export interface EmbedBindings {
  DATA: Service;
  SHELL: Service;
}
