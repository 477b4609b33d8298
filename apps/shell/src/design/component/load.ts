import type { Locale } from '@policy/api';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { componentExamples, renderExample, writeUse, type ComponentExamples, type Example } from '@policy/ui/gallery';
import { languageName, languageTag, locales } from '@policy/words';
import * as m from '@policy/words/messages';
import { pressScripts } from '../../frame/document.ts';
import { asShellContext } from '../../shell-context.ts';

/** One rendering of a state. */
export interface Pane {
  label: string;
  /** Its `lang`. */
  lang: string;
  theme?: 'light' | 'dark' | 'contrast';
  layout?: 'simple';
  /** Whether it can be used, not only seen. */
  live: boolean;
  html: string;
}

export interface ComponentProps {
  id: string;
  name: string;
  about: string;
  states: { title: string; use: string; panes: Pane[] }[];
}

type Look = Omit<Pane, 'html' | 'lang'> & { locale: Locale };

/** A component in every state, each in every mode and in every language. */
export default async function load(context: PageContext): Promise<Rendered<ComponentProps> | NotFound> {
  const { locale, params, root } = asShellContext(context);
  const shown = componentExamples.find(({ id }) => id === params['component']);
  if (!shown) return notFound();

  const base = new URL(root).pathname.replace(/\/$/u, '');
  const about = shown.about({}, { locale });
  const states = shown.examples.map(async (example, index) => ({
    title: example.state({}, { locale }),
    use: writeUse(shown, example, locale),
    panes: await Promise.all(
      looks(locale).map((look, place) => paint(shown, example, look, `${shown.id}-${index + 1}-${place + 1}`, base)),
    ),
  }));
  return {
    props: { id: shown.id, name: shown.name, about, states: await Promise.all(states) },
    head: { title: shown.name, description: about },
  };
}

/** As the reader has set the page, then in each mode, then in the other languages. */
function looks(locale: Locale): Look[] {
  const words = { locale };
  const others = locales.filter((other) => other !== locale);
  return [
    { label: m.design_mode_chosen({}, words), locale, live: true },
    { label: m.display_theme_light({}, words), locale, theme: 'light', live: false },
    { label: m.display_theme_dark({}, words), locale, theme: 'dark', live: false },
    { label: m.display_theme_contrast({}, words), locale, theme: 'contrast', live: false },
    { label: m.display_enter_simple({}, words), locale, layout: 'simple', live: false },
    ...others.map((other): Look => ({ label: m.design_in_language({ language: languageName(other) }, words), locale: other, live: false })),
  ];
}

async function paint(shown: ComponentExamples, example: Example, { locale, ...look }: Look, key: string, base: string): Promise<Pane> {
  const scripts = Object.fromEntries(Object.entries(pressScripts).map(([name, path]) => [name, base + path]));
  const portal = { locale, base, module: 'plan', pressScripts: scripts };
  return { ...look, lang: languageTag(locale), html: await renderExample(shown, example, portal, key) };
}
