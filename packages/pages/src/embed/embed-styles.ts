import type { EmbedSettings } from '@policy/module-kit';
import { colourRules, customColour as colour } from './embed-colours.ts';

/** Fonts of the reader's device, as in the portal. */
const fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','PingFang HK','Noto Sans SC','Noto Sans HK',sans-serif";

/**
 * Styles of every embedded widget, for a shadow root or a page of its own. Everything hangs on `.v`, which starts from nothing:
 * neither fonts nor sizes of the page around reach it. Sizes are in em of the reader's own type size, which `medium` is.
 *
 * @param own rules that only this widget needs
 */
export function embedStyles({ theme, size }: EmbedSettings, own = ''): string {
  return [
    ':host{display:block}',
    `.v{all:initial;direction:ltr;display:block;box-sizing:border-box;overflow-wrap:anywhere;container-type:inline-size;padding:.8em 1em;border-top:2px solid ${colour('ink')};background:${colour('page')};color:${colour('ink')};font:${size === 'large' ? 'x-large' : 'medium'}/1.5 ${fonts}}`,
    // Where the system's own font is a Chinese one, an apostrophe would take the room of a character.
    `.v[lang|=zh]{line-height:1.7}.v[lang|=en]{font-variant-east-asian:proportional-width}`,
    colourRules('.v', theme),
    `a{color:${colour('accent')}}a:focus-visible,summary:focus-visible{outline:3px solid ${colour('accent')};outline-offset:2px}`,
    'h3,p,dl,dd,blockquote{margin:0}figure{margin:.5em 0 0}h3{font-size:1.12em;line-height:1.35}h3 a{color:inherit}',
    `.e,dt,footer,small,td a,summary{color:${colour('ink-soft')};font-size:.86em}small,td a{font-size:1em}`,
    'dl>div{margin-top:.35em}dd a{font-size:.86em}.z b{font-size:2em;line-height:1.2}',
    `.d{color:${colour('ink-soft')};font-weight:600;font-size:.9em}.d svg{width:.95em;height:.95em;margin-inline-end:.4em;vertical-align:-.1em;fill:currentColor}.achieved,.on-track{color:${colour('accent')}}.missed,.behind{color:${colour('alert')}}`,
    `figure svg{display:block;width:100%;max-width:36em;overflow:visible}`,
    `details{margin-top:.5em}summary{cursor:pointer;padding:.25em 0}table{border-collapse:collapse;width:100%;font-size:.86em}caption{text-align:start}th,td{padding:.25em .5em .25em 0;border-bottom:1px solid ${colour('line')};text-align:start;vertical-align:top;font-weight:400}`,
    'footer{margin-top:.6em}',
    '@media print{details::details-content{content-visibility:visible;height:auto}}',
    '@media(forced-colors:active){.v{--p:Canvas;--i:CanvasText;--s:CanvasText;--l:CanvasText;--r:CanvasText;--a:LinkText;--x:CanvasText}}',
    own,
  ].join('');
}
