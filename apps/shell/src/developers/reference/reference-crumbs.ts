import type { Locale } from '@policy/api';
import type { Crumb } from '@policy/ui';
import * as m from '@policy/words/messages';

/** Way from the home page to the guide for developers, which the reference stands below. */
export function developersCrumbs(locale: Locale): Crumb[] {
  return [
    { label: m.home({}, { locale }), path: '' },
    { label: m.developers_title({}, { locale }), path: '/developers' },
  ];
}

/** Way on to the reference, for the pages of one operation or one shape. */
export function referenceCrumbs(locale: Locale): Crumb[] {
  return [...developersCrumbs(locale), { label: m.developers_reference({}, { locale }), path: '/developers/reference' }];
}
