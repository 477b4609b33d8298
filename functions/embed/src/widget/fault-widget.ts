import type { EmbedSettings } from '@policy/module-kit';
import { renderEmbed } from '@policy/module-kit/server';
import { embedForms } from '@policy/pages';
import * as m from '@policy/words/messages';
import type { FaultManner } from '../request/embed-request.ts';
import type { MadeWidget } from './ask-widget.ts';

const words = {
  address: m.embed_fault_address,
  record: m.embed_fault_record,
  revision: m.embed_fault_revision,
  data: m.embed_fault_data,
  lang: m.embed_fault_lang,
  theme: m.embed_fault_theme,
  size: m.embed_fault_size,
  width: m.embed_fault_width,
  form: m.embed_fault_form,
  ids: m.embed_fault_ids,
};

/** A widget that says what is wrong and what to do, in the manner that was asked for. Nothing of the address is repeated in it. */
export async function faultWidget(
  { status, what }: { status: number; what: keyof typeof words },
  { locale, ending, theme, width }: FaultManner,
  base: string,
): Promise<{ widget: MadeWidget; settings: Omit<EmbedSettings, 'revision' | 'dated'> }> {
  const title = status === 503 ? m.embed_fault_down({}, { locale }) : m.embed_fault_title({}, { locale });
  const advice = words[what]({}, { locale });
  const forms = embedForms({
    content: () => ({
      eyebrow: m.shell_portal_name({}, { locale }),
      title: { text: title },
      status: null,
      lines: [{ label: advice, texts: [] }],
      table: null,
      clause: null,
      description: advice,
    }),
    page: () => '/widgets',
  });
  const settings = {
    theme,
    size: 'normal',
    width: ending === '.og.png' ? 1200 : width,
    height: ending === '.og.png' ? 630 : null,
    frozen: false,
  } as const;
  const view = {
    id: 'fault',
    component: () => Promise.reject(new Error('A fault has no page.')),
    load: () => Promise.resolve({ default: () => Promise.resolve({ props: {}, head: { title, description: advice } }) }),
    embed: () => Promise.resolve({ default: forms }),
  };
  const form = ['.svg', '.png', '.og.png'].includes(ending) ? 'picture' : 'fragment';
  const context = { locale, module: 'plan', params: {}, query: new URLSearchParams(), data: null as never };
  const rendered = await renderEmbed(view, form, { ...settings, revision: null, dated: null }, context, base);
  if (!('html' in rendered)) throw new Error('The fault could not be told.');
  return { widget: { title, description: advice, embed: rendered.embed, html: rendered.html }, settings };
}
