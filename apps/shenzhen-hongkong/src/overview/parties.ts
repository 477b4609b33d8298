import type { Text } from '@policy/api';

export const sides = ['shenzhen', 'hong-kong'] as const;
export type Side = (typeof sides)[number];

/** Who takes part in a tie, on one side of it. */
export interface Party {
  name: Text;
  /** Id of the organisation; null for a party that the plan names by what it is. */
  organisation: string | null;
}

/** A party that the plan names by what it is, not by a name of its own. */
export interface PrintedParty {
  /** Id of the project or measure. */
  task: string;
  sides: readonly Side[];
  /** The words of the clause itself: of the quote, and of the clause's text in the other two languages. */
  words: Text;
}

const both = sides;

/** Reviewed by hand; the test holds every word against the clause in its language. */
export const printedParties: readonly PrintedParty[] = [
  {
    task: '4.10.1-m1',
    sides: both,
    words: { zhHans: '高校、科研机构和企业', zhHant: '高校、科研機構和企業', en: 'universities, research institutions and enterprises' },
  },
  {
    task: 'shenzhen-hong-kong-technology-co-operation-base',
    sides: ['hong-kong'],
    words: { zhHans: '港资企业', zhHant: '港資企業', en: 'Hong Kong-funded enterprises' },
  },
  {
    task: '4.10.2-m1',
    sides: ['shenzhen'],
    words: { zhHans: '创新型企业', zhHant: '創新型企業', en: 'innovative enterprises' },
  },
  { task: '4.10.2-m2', sides: both, words: { zhHans: '银行', zhHant: '銀行', en: 'banking' } },
  { task: '4.10.2-m4', sides: both, words: { zhHans: '保险市场', zhHant: '保險市場', en: 'insurance markets' } },
  { task: '4.10.2-m5', sides: ['hong-kong'], words: { zhHans: '金融业', zhHant: '金融業', en: 'financial sector' } },
  { task: 'hong-kong-shenzhen-airport-railway', sides: both, words: { zhHans: '机场', zhHant: '機場', en: 'airports' } },
  { task: 'boundary-control-point-facilities', sides: both, words: { zhHans: '口岸', zhHant: '口岸', en: 'boundary control points' } },
];
