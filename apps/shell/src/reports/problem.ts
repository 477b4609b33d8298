/** A problem document (RFC 9457): `detail` names what is wrong and how to put it right. */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json({ type: 'about:blank', title, status, detail }, { status, headers: { 'content-type': 'application/problem+json' } });
}
