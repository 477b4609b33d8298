import type { Project, Text } from '@policy/api';

/**
 * Places that names of projects print, as the plan prints them: no districts of today, no boundaries. Where a name prints two, the first of
 * this list counts, so a place within another stands before it.
 */
export const placeNames: Text[] = [
  { zhHans: '前海', zhHant: '前海', en: 'Qianhai' },
  { zhHans: '后海', zhHant: '後海', en: 'Houhai' },
  { zhHans: '月亮湾', zhHant: '月亮灣', en: 'Yueliangwan' },
  { zhHans: '南山', zhHant: '南山', en: 'Nanshan' },
  { zhHans: '福田', zhHant: '福田', en: 'Futian' },
  { zhHans: '罗湖', zhHant: '羅湖', en: 'Luohu' },
  { zhHans: '观澜', zhHant: '觀瀾', en: 'Guanlan' },
  { zhHans: '龙岗', zhHant: '龍崗', en: 'Longgang' },
  { zhHans: '光明新区', zhHant: '光明新區', en: 'Guangming New Area' },
  { zhHans: '大工业区', zhHant: '大工業區', en: 'Grand Industrial Zone' },
  { zhHans: '高新区', zhHant: '高新區', en: 'High-tech Park' },
];

/** Projects by the place that their Chinese name prints; a place that no name prints is left out. */
export function groupByPlace<Kind extends Pick<Project, 'name'>>(projects: Kind[]): { place: Text; projects: Kind[] }[] {
  const placeOf = ({ name }: Kind) => placeNames.find(({ zhHans }) => name.zhHans.includes(zhHans));
  return placeNames
    .map((place) => ({ place, projects: projects.filter((project) => placeOf(project) === place) }))
    .filter((group) => group.projects.length > 0);
}
