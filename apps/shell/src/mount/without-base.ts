/**
 * Takes the path that the portal is mounted under off a request: a site that publishes the portal as one of its columns may pass
 * on whole addresses (`/ztzl/innovation/en/plan`) or those below the column (`/en/plan`); inside the portal only the latter are known.
 *
 * @param base without a trailing slash; empty at the root
 */
export function withoutBase(request: Request, base: string): Request {
  const url = new URL(request.url);
  if (base === '' || !(url.pathname === base || url.pathname.startsWith(`${base}/`))) return request;
  url.pathname = url.pathname.slice(base.length) || '/';
  return new Request(url, request);
}
