import { cspHash } from '@policy/module-kit/server';
import type { EmbedRequest } from '../request/embed-request.ts';
import type { MadeWidget } from '../widget/ask-widget.ts';
import { contentAnswer } from './content-answer.ts';
import { drawPng } from './draw-png.ts';
import { openPolicy } from './open-headers.ts';
import { widgetPage } from './widget-page.ts';

/** How an answer may be kept. */
export interface Keeping {
  mark: string;
  cache: string;
  status?: number;
}

/** Puts a widget into the form that its address names. */
export async function formAnswer(
  request: Request,
  asked: EmbedRequest,
  widget: MadeWidget,
  base: string,
  keeping: Keeping,
): Promise<Response> {
  const { embed, html } = widget;
  switch (asked.address.ending) {
    case '': {
      const body = `<style>${embed.styles}</style>${html}`;
      const policy = openPolicy({ styles: await cspHash(embed.styles) });
      return contentAnswer({ ...keeping, body, type: 'text/html; charset=utf-8', policy });
    }
    case '.svg': {
      const policy = openPolicy({ styles: await cspHash(stylesOf(html)) });
      return contentAnswer({ ...keeping, body: html, type: 'image/svg+xml; charset=utf-8', policy });
    }
    case '.png':
      // Twice as many pixels: sharp on the screens of phones.
      return contentAnswer({ ...keeping, body: await drawPng(html, 2 * asked.settings.width, asked.locale), type: 'image/png' });
    case '.og.png':
      return contentAnswer({ ...keeping, body: await drawPng(html, asked.settings.width, asked.locale), type: 'image/png' });
    case '.txt':
      return contentAnswer({ ...keeping, body: embed.text, type: 'text/plain; charset=utf-8' });
    case '.html': {
      const { body, policy, headers } = await widgetPage(asked, widget, base, new URL(request.url).searchParams);
      return contentAnswer({ ...keeping, body, type: 'text/html; charset=utf-8', policy, headers });
    }
  }
}

/** Text of a picture's only style element. */
function stylesOf(svg: string): string {
  return /<style>([\s\S]*?)<\/style>/u.exec(svg)?.[1] ?? '';
}
