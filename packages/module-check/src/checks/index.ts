import { access, quiet } from './browser.ts';
import { bytes } from './bytes.ts';
import type { Check } from './check.ts';
import { clientEntry, sharedVue } from './client-entry.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { rendering } from './rendering.ts';
import { scripts } from './scripts.ts';
import { styles } from './styles.ts';
import { surface } from './surface.ts';

/** The chain that a built module goes through, in the order in which a team reads the outcome. */
export const checks: Check[] = [surface, sharedVue, rendering, markup, links, scripts, styles, bytes, clientEntry, access, quiet];
