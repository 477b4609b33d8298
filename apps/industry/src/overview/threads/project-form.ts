import type { ProjectKind, Text } from '@policy/api';

/** In what form the plan promises something. */
export const projectForms = ['works', 'grounds', 'schemes', 'places', 'money'] as const;
export type ProjectForm = (typeof projectForms)[number];

export const formNames: Record<ProjectForm, Text> = {
  works: { zhHans: '生产线与设施', zhHant: '生產線與設施', en: 'Lines and plants' },
  grounds: { zhHans: '园区与基地', zhHant: '園區與基地', en: 'Parks and bases' },
  schemes: { zhHans: '计划与示范', zhHant: '計劃與示範', en: 'Plans and pilots' },
  places: { zhHans: '平台与场所', zhHant: '平台與場所', en: 'Platforms and sites' },
  money: { zhHans: '资金与市场', zhHant: '資金與市場', en: 'Funds and markets' },
};

/** The rule, which the page states: the form of a project follows from its kind and from nothing else. */
export const formOf: Record<ProjectKind, ProjectForm> = {
  production: 'works',
  infrastructure: 'works',
  'industrial-base': 'grounds',
  park: 'grounds',
  district: 'grounds',
  incubator: 'grounds',
  'research-programme': 'schemes',
  scheme: 'schemes',
  demonstration: 'schemes',
  standardisation: 'schemes',
  event: 'schemes',
  award: 'schemes',
  platform: 'places',
  facility: 'places',
  laboratory: 'places',
  university: 'places',
  'research-institute': 'places',
  body: 'places',
  fund: 'money',
  market: 'money',
};
