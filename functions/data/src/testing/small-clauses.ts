import type { Text } from '@policy/api';
import type { ClauseRecord, Quotation } from '@policy/plan';

/** Both Chinese forms the same where a test does not care. */
export function text(zhHans: string, en: string, zhHant: string = zhHans): Text {
  return { zhHans, zhHant, en };
}

const baselineText = text(
  '2007年，全社会研发投入占GDP的比重达到3.3%，全市高新技术产品产值7598.8亿元。国内外著名大学相继落户深圳。',
  'In 2007, R&D expenditure was 3.3 % of GDP, and high-tech product output RMB 759.88 billion. Famous universities came to Shenzhen.',
  '2007年，全社會研發投入佔GDP的比重達到3.3%，全市高新技術產品產值7598.8億元。國內外著名大學相繼落戶深圳。',
);
const goalText = text(
  '到2010年，全社会研发投入占生产总值的比重达到4%以上；到2015年达到5.5%以上。拥有国家重点实验室9－10家。',
  'By 2010, R&D expenditure shall reach 4 % of GDP or more; by 2015, 5.5 % or more. There shall be 9 to 10 state key laboratories.',
  '到2010年，全社會研發投入佔生產總值的比重達到4%以上；到2015年達到5.5%以上。擁有國家重點實驗室9－10家。',
);
const schoolText = text(
  '高等院校建设。加快深圳大学发展，建设南方科技大学。',
  'Building institutions of higher education. Speeding up the development of Shenzhen University, building the Southern University of Science and Technology.',
  '高等院校建設。加快深圳大學發展，建設南方科技大學。',
);
const hetaoText = text(
  '深港创新圈。支持香港科技大学建设深圳产学研基地，开发河套地区。建立联席会议。',
  'Shenzhen–Hong Kong innovation circle. Supporting the Hong Kong University of Science and Technology in building its base in Shenzhen, developing the Hetao area. Setting up joint meetings.',
  '深港創新圈。支持香港科技大學建設深圳產學研基地，開發河套地區。建立聯席會議。',
);
const fundText = text(
  '财政科技投入占国内生产总值的比例逐步提高。',
  'Fiscal spending on science and technology shall rise step by step as a share of GDP.',
  '財政科技投入佔國內生產總值的比例逐步提高。',
);

const fields = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

/** Clauses with texts of the real plan, shortened. */
export function smallClauses(): ClauseRecord[] {
  const outline: [string, Text | null, Text | null][] = [
    ['1', text('基础和形势', 'Foundations and situation', '基礎和形勢'), null],
    ['1.1', text('建设基础', 'Foundations', '建設基礎'), null],
    ['1.1.p1', null, baselineText],
    ['2', text('总体思路', 'Overall approach', '總體思路'), null],
    ['2.3', text('发展目标', 'Goals', '發展目標'), null],
    ['2.3.p1', null, goalText],
    ['4', text('十大工程', 'Ten programmes'), null],
    ['4.1', text('基础能力工程', 'Basic capacity', '基礎能力工程'), null],
    ['4.1.1', text('高等院校建设', 'Building institutions of higher education', '高等院校建設'), schoolText],
    ['4.10', text('开放合作工程', 'Opening up', '開放合作工程'), null],
    ['4.10.1', text('深港创新圈', 'Shenzhen–Hong Kong innovation circle', '深港創新圈'), hetaoText],
    ['5', text('保障措施', 'Safeguards'), null],
    ['5.3', text('资金扶持', 'Funding', '資金扶持'), null],
    ['5.3.1', null, fundText],
  ];
  return outline.map(([id, title, body], position) => {
    const parts = id.split('.');
    const module = id === '4.1.1' ? 'talent' : id === '4.10.1' ? 'shenzhen-hongkong' : id === '5.3.1' ? 'innovation' : 'plan';
    return {
      id,
      kind: body === null ? (parts.length === 1 ? 'chapter' : 'section') : id.includes('p') ? 'paragraph' : 'item',
      parent: parts.length === 1 ? null : parts.slice(0, -1).join('.'),
      position,
      title,
      editorial: id === '1.1',
      witness: id === '1.1' ? 'http://www.lsbar.com/law/44883' : null,
      module,
      modules: id === '4.1.1' ? ['talent', 'innovation'] : [module],
      line: body === null ? null : position + 10,
      text: body,
      sentences: body === null ? [] : sentencesOf(id, body),
      defects: id === '1.1' ? ['d01'] : [],
    };
  });
}

function sentencesOf(clause: string, whole: Text): ClauseRecord['sentences'] {
  const split = (locale: keyof typeof fields) =>
    whole[fields[locale]].match(locale === 'en' ? /[^.]*\.(?:\d[^.]*\.)*(?: |$)/gu : /[^。]*。/gu) ?? [];
  let start = 0;
  return split('zh-hans').map((zhHans, index) => {
    const end = start + zhHans.length;
    const sentence = {
      id: `${clause}.s${index + 1}`,
      start,
      end,
      text: { zhHans, zhHant: split('zh-hant')[index] ?? '', en: split('en')[index]?.trim() ?? '' },
    };
    start = end;
    return sentence;
  });
}

const texts: Record<string, Text> = {
  '1.1.p1': baselineText,
  '2.3.p1': goalText,
  '4.1.1': schoolText,
  '4.10.1': hetaoText,
  '5.3.1': fundText,
};

/** A quote of one of these clauses. */
export function quote(clause: string, words: string): Quotation {
  const start = texts[clause]?.zhHans.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`“${words}” is not in ${clause}`);
  return { clause, quote: words, start, end: start + words.length };
}
