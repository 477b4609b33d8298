import type { Text } from '@policy/api';
import type { Stage } from './stages.ts';

/** What a project or measure holds out to a person: where on the way, and for whom. */
export interface Benefit {
  /** Id of the project or measure. */
  task: string;
  stage: Stage;
  /** Whom the words name: of the quote, and of the clause's text in the other two languages; null where they name nobody. */
  whom: Text | null;
}

const at = (stage: Stage, task: string, zhHans?: string, zhHant?: string, en?: string): Benefit => ({
  task,
  stage,
  whom: zhHans && zhHant && en ? { zhHans, zhHant, en } : null,
});

/**
 * Reviewed by hand, in the order in which a reader should meet them; nothing stands twice. The test holds each against its quote
 * (`stageWords`), and whom it names against the clause in each language.
 */
export const benefits: readonly Benefit[] = [
  at('discover', 'shenzhen-science-and-technology-centre'),
  at('discover', 'national-scientific-literacy-scheme', '全民', '全民', 'All Chinese Citizens'),
  at('discover', 'innovation-lecture-hall'),
  at('discover', 'innovation-china-shenzhen-forum'),
  at('discover', 'doctoral-forum'),
  at('discover', 'innovation-forums'),
  at('discover', '3.5.1-m1', '公众', '公眾', 'the public'),
  at('discover', '4.9.1-m1'),
  at('discover', '4.9.1-m3', '社会公众', '社會公眾', 'the public'),
  at('discover', '4.9.1-m4', '科学家及其他专家学者', '科學家及其他專家學者', 'scientists and other experts and scholars'),

  at('learn', 'southern-university-of-science-and-technology'),
  at('learn', 'shenzhen-university'),
  at('learn', 'tsinghua-graduate-school-at-shenzhen'),
  at('learn', 'peking-university-shenzhen-graduate-school'),
  at('learn', 'harbin-institute-of-technology-shenzhen-graduate-school'),
  at('learn', 'nankai-university-shenzhen-school-financial-engineering'),
  at('learn', 'shenzhen-polytechnic'),
  at('learn', 'shenzhen-institute-of-information-technology'),
  at('learn', 'shenzhen-foxconn-college-industrial-engineering'),
  at('learn', 'shenzhen-college-of-creative-design'),
  at('learn', 'shenzhen-university-discipline-infocomms'),
  at('learn', 'shenzhen-university-discipline-new-materials'),
  at('learn', 'shenzhen-university-discipline-new-energy'),
  at('learn', 'shenzhen-university-discipline-marine'),
  at('learn', 'shenzhen-university-discipline-biopharmaceuticals'),
  at('learn', 'shenzhen-university-discipline-medical-equipment'),
  at('learn', 'shenzhen-university-discipline-clinical-medicine'),
  at('learn', '3.5.1-m2', '青少年', '青少年', 'young people'),
  at('learn', '3.5.1-m3', '技术人才', '技術人才', 'technical talent'),
  at('learn', '3.5.1-m4', '创新创业人才', '創新創業人才', 'talent for innovation and entrepreneurship'),
  at('learn', '5.2.3-m4'),
  at('learn', '5.2.3-m5'),

  at('come', 'international-experts-scheme', '国际专才', '國際專才', 'international professionals'),
  at('come', 'overseas-talent-liaison-offices', '海外人才', '海外人才', 'overseas talent'),
  at(
    'come',
    '5.2.2-m1',
    '研究开发、经营管理、创意设计、知识产权等领域的人才',
    '研究開發、經營管理、創意設計、知識產權等領域的人才',
    'talent in fields such as research and development, business management, creative design and intellectual property',
  ),

  at('live', 'innovative-talent-housing-scheme', '创新人才', '創新人才', 'innovative talent'),
  at('live', '5.2.1-m3', '创新人才', '創新人才', 'innovative talent'),
  at('live', '5.2.1-m2', '人才', '人才', 'talent'),

  at('work', 'special-posts-for-senior-overseas-experts', '海外高级专家', '海外高級專家', 'senior overseas experts'),
  at('work', 'pengcheng-scholars-scheme', '海内外人才', '海內外人才', 'talent from China and overseas'),
  at('work', 'returned-overseas-graduates-business-incubator', '留学生', '留學生', 'students and graduates returned from overseas'),
  at('work', '5.2.1-m1', '人才', '人才', 'talent'),

  at('reward', 'innovative-talent-contribution-awards', '创新人才', '創新人才', 'innovative talent'),
  at('reward', 'student-innovation-awards', '在校学生', '在校學生', 'students in school'),
  at('reward', 'elite-competitions'),
  at('reward', '4.9.1-m2', '创新人物和企业', '創新人物和企業', 'innovators and innovative enterprises'),
  at('reward', '5.2.3-m2', '市突出贡献专家', '市突出貢獻專家', 'experts with outstanding contributions'),
  at('reward', '5.2.1-m4'),

  at('away', '5.2.3-m1', '创新型人才', '創新型人才', 'innovative talent'),
];

/** The clause of another module in which the plan holds something out to a person. */
export const otherClause = '4.6.1';
