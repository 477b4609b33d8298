import { describe, expect, it } from 'vitest';
import glossary from '../../records/glossary-hk.json' with { type: 'json' };
import { readEdition } from '../edition/read-edition.ts';
import { hongKongGlossaryEntry } from '../records/entries/hong-kong-glossary.ts';
import { hongKongConverter } from './to-hong-kong.ts';

const reviewed = hongKongGlossaryEntry.parse(glossary);
const toHongKong = hongKongConverter(reviewed);
const edition = readEdition().text;
const converted = toHongKong(edition);

describe('Hong Kong usage', () => {
  it.each([
    ['信息化', '資訊化'],
    ['信息技术', '資訊科技'],
    ['信息安全', '資訊保安'],
    ['软件', '軟件'],
    ['互联网', '互聯網'],
    ['下一代互联网', '下一代互聯網'],
    ['新一代移动通信', '新一代流動通訊'],
    ['无线宽带网络', '無線寬頻網絡'],
    ['超级计算机', '超級電腦'],
    ['高性能计算机', '高性能電腦'],
    ['高性能计算为支撑', '高性能運算為支撐'],
    ['集成电路芯片', '集成電路晶片'],
    ['空间地理信息系统', '空間地理資訊系統'],
    ['“数字城市”建设', '「數碼城市」建設'],
    ['机器人', '機械人'],
    ['政府采购', '政府採購'],
    ['产业集群', '產業集群'],
    ['福田保税区', '福田保稅區'],
    ['约占全国的36%', '約佔全國的36%'],
    ['全社会研发投入占全市生产总值的比重', '全社會研發開支佔全市生產總值的比重'],
    ['提高两地大气环境质量', '提高兩地空氣質素'],
    ['弘扬特区创新文化', '弘揚經濟特區創新文化'],
    ['深圳经济特区', '深圳經濟特區'],
  ])('of %s is %s', (zhHans, zhHant) => {
    expect(toHongKong(zhHans)).toBe(zhHant);
  });

  it.each([
    ['深圳信息职业技术学院', '深圳信息職業技術學院'],
    ['国家信息产业基地', '國家信息產業基地'],
    ['深圳标准信息馆', '深圳標準信息館'],
    ['国家华南超级计算中心', '國家華南超級計算中心'],
    ['国家数字电视试验区', '國家數字電視試驗區'],
    ['深圳市计量质量检测研究院', '深圳市計量質量檢測研究院'],
    ['贸工、科技信息、财政', '貿工、科技信息、財政'],
  ])('leaves the proper name in %s alone', (zhHans, zhHant) => {
    expect(toHongKong(zhHans)).toBe(zhHant);
  });
});

describe('characters with several traditional forms', () => {
  it.each([
    ['每平方公里', '每平方公里'],
    ['若干骨干企业', '若干骨幹企業'],
    ['把握发展主动权', '把握發展主動權'],
    ['欧美发达国家', '歐美發達國家'],
    ['并发挥示范带动作用', '並發揮示範帶動作用'],
    ['并网发电站', '併網發電站'],
    ['后海金融中心区、后台服务', '後海金融中心區、後台服務'],
    ['制度、制造、研制、新药创制', '制度、製造、研製、新藥創製'],
    ['复函、复杂、康复', '覆函、複雜、康復'],
    ['周边、周期', '周邊、週期'],
    ['人尽其才、尽快', '人盡其才、儘快'],
    ['上下游、旅游、游艇', '上下游、旅遊、遊艇'],
    ['汇聚、汇集、融汇', '匯聚、匯集、融匯'],
    ['体系、关系', '體系、關係'],
    ['落户、门户', '落戶、門戶'],
    ['临床医学、数控机床', '臨床醫學、數控機床'],
    ['广纳群贤', '廣納群賢'],
    ['启动、锐气、标志', '啟動、銳氣、標誌'],
  ])('are told apart in %s', (zhHans, zhHant) => {
    expect(toHongKong(zhHans)).toBe(zhHant);
  });

  it('leave no Simplified character in the whole edition', () => {
    const single = hongKongConverter({ ...reviewed, phrases: [] });
    // These three are Traditional forms too; where they stand is checked above.
    const alsoTraditional = new Set('干里游');
    const left = [...new Set(converted)].filter((character) => single(character) !== character && !alsoTraditional.has(character));
    expect(left).toEqual([]);
  });

  it('of the wrong sort do not occur in the edition', () => {
    expect([...converted].filter((character) => '髮裏裡鬆衝餘祇羣税户牀啓鋭説“”'.includes(character))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('gives each phrase its form', () => {
    for (const { zhHans, zhHant } of reviewed.phrases) expect(toHongKong(zhHans)).toBe(zhHant);
  });

  it('holds no phrase that the rest of it would give anyway', () => {
    const needless = reviewed.phrases.filter((phrase) => {
      const without = hongKongConverter({ ...reviewed, phrases: reviewed.phrases.filter((other) => other !== phrase) });
      return without(phrase.zhHans) === phrase.zhHant;
    });
    expect(needless).toEqual([]);
  });
});

describe('what is not Chinese', () => {
  it('passes unchanged, damaged characters included', () => {
    expect(toHongKong('8/12英\uFFFD技\uFFFD成 TFT-LCD, IPv6 (2008―2015) 𠮷')).toBe('8/12英\uFFFD技\uFFFD成 TFT-LCD, IPv6 (2008―2015) 𠮷');
  });
});
