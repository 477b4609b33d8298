import type { Widget } from '@policy/module-kit';

/** A clause in its own words. Takes `id`, and `quote` (`12-40`) for a part of it. */
export const quotationWidget: Widget = {
  id: 'quotation',
  component: () => import('./QuotationWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['id', 'quote'],
  example: { id: '4.1.1' },
};
