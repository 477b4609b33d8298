import { Hono } from 'hono';
import { preferredLocale } from '../languages/preferred-locale.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { problem } from '../reports/problem.ts';
import { cookieHeader, overrideCookie, overrideOf } from './visitor.ts';

/** A working day; the override itself may end earlier. */
const cookieSeconds = 8 * 3600;

/** The link by which a developer sees an own build inside the portal, and the one that ends it. */
export const overrideRoutes = new Hono<{ Bindings: ShellBindings }>();

overrideRoutes.get('/', async (c) => {
  const written = c.req.query('token') ?? '';
  const override = await overrideOf(c.env, written);
  if (!override) {
    return problem(
      403,
      'Override refused',
      'token: it is unsigned, expired or names an origin that is not allowed. Make a new link with portal-module override.',
    );
  }
  c.header('set-cookie', cookieHeader(overrideCookie, written, cookieSeconds, { url: c.req.url, base: c.env.BASE_PATH }));
  c.header('cache-control', 'no-store');
  return c.redirect(`${c.env.BASE_PATH}/${preferredLocale(c.req.header('accept-language') ?? '')}/${override.module}`, 302);
});

overrideRoutes.get('/end', (c) => {
  c.header('set-cookie', cookieHeader(overrideCookie, '', 0, { url: c.req.url, base: c.env.BASE_PATH }));
  c.header('cache-control', 'no-store');
  return c.redirect(`${c.env.BASE_PATH}/`, 302);
});
