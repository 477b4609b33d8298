import type { Context } from 'hono';
import type { ShellBindings } from '../modules/modules.ts';
import { keepDisplay, parseDisplay } from './display-settings.ts';

/**
 * Takes the form of the display settings and goes back to the page it was sent from, as a plain form does: without script.
 * Pages that the browser fetched ahead still have the old looks and are dropped.
 */
export async function takeDisplay(c: Context<{ Bindings: ShellBindings }>): Promise<Response> {
  const base = c.env.BASE_PATH;
  keepDisplay(c, parseDisplay(await c.req.parseBody()), base);
  c.header('clear-site-data', '"prefetchCache", "prerenderCache"');
  return c.redirect(ownPage(c.req.header('referer'), new URL(c.req.url).origin) ?? `${base}/`, 303);
}

/** The page that sent the form, where it is one of ours: never a way to another site. */
function ownPage(referer: string | undefined, origin: string): string | null {
  if (!referer || !URL.canParse(referer)) return null;
  const { origin: sender, pathname, search } = new URL(referer);
  return sender === origin ? pathname + search : null;
}
