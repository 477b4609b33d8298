/** The lines that a host's content security policy needs, whichever form it takes. */
export function hostPolicy(origin: string): string {
  return [`script-src ${origin};`, `connect-src ${origin};`, `img-src ${origin};`, `frame-src ${origin};`, 'trusted-types sz-policy;'].join(
    '\n',
  );
}
