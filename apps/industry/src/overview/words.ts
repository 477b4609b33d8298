import type { Text } from '@policy/api';
import type { StageWords } from '@policy/pages';

export const lead: Text = {
  zhHans: '从新兴产业到高端产业链，从孵化器、加速器到国家级产业基地：规划逐一点名了要建设的生产线、园区和市场。',
  zhHant: '由新興產業到高端產業鏈，由孵化器、加速器到國家級產業基地：規劃逐一點名了要建設的生產線、園區和市場。',
  en: 'From emerging industries to the high end of the chain, from incubators and accelerators to national bases: the plan names the lines, parks and markets to be built.',
};

export const pictureTitle: Text = {
  zhHans: '每一项承诺一根线：从产业链的一环，到后来怎样',
  zhHant: '每一項承諾一根線：由產業鏈的一環，到後來怎樣',
  en: 'A thread for each promise, from its link of the chain to what became of it',
};

/** The chain in the order of the plan, then what carries it. Together they name every clause of the module. */
export const stages: StageWords[] = [
  {
    id: 'emerging',
    title: { zhHans: '新兴产业', zhHant: '新興產業', en: 'Emerging industries' },
    says: {
      zhHans: '网络经济、生物技术、新材料和新能源等领域，用来形成新的经济增长点。',
      zhHant: '網絡經濟、生物技術、新材料和新能源等領域，用來形成新的經濟增長點。',
      en: 'The network economy, biotechnology, new materials and new energy, to form new points of growth.',
    },
    clauses: ['3.4.1', '4.4'],
    short: {
      '4.4.1': { zhHans: '国家产业化专项', zhHant: '國家產業化專項', en: 'National programmes' },
      '4.4.2': { zhHans: '网络信息服务', zhHant: '網絡資訊服務', en: 'Network services' },
      '4.4.3': { zhHans: '生物产业', zhHant: '生物產業', en: 'Bio-industry' },
      '4.4.4': { zhHans: '新能源产业', zhHant: '新能源產業', en: 'New energy' },
    },
  },
  {
    id: 'high-end',
    title: { zhHans: '高端产业', zhHant: '高端產業', en: 'High-end industries' },
    says: {
      zhHans: '高新技术产业向高端延伸，装备制造向高端发展，高端服务业成长壮大。',
      zhHant: '高新技術產業向高端延伸，裝備製造向高端發展，高端服務業成長壯大。',
      en: 'High-tech industry extends to the high end, the making of equipment moves up, high-end services grow.',
    },
    clauses: ['3.1.4', '3.4.2', '4.5'],
    short: {
      '4.5.1': { zhHans: '电子信息', zhHant: '電子資訊', en: 'Electronics' },
      '4.5.2': { zhHans: '先进装备制造', zhHant: '先進裝備製造', en: 'Equipment' },
      '4.5.3': { zhHans: '高端服务业', zhHant: '高端服務業', en: 'High-end services' },
    },
  },
  {
    id: 'services',
    title: { zhHans: '产业服务', zhHant: '產業服務', en: 'Services for industry' },
    says: {
      zhHans: '孵化器、加速器、国家级产业基地、交易和投资平台，为产业发展提供服务。',
      zhHant: '孵化器、加速器、國家級產業基地、交易和投資平台，為產業發展提供服務。',
      en: 'Incubators, accelerators, national bases, exchanges and investment platforms serve industry as it grows.',
    },
    clauses: ['3.4.4', '4.6', '5.5.2'],
    short: {
      '4.6.1': { zhHans: '孵化器', zhHant: '孵化器', en: 'Incubators' },
      '4.6.2': { zhHans: '加速器', zhHant: '加速器', en: 'Accelerators' },
      '4.6.3': { zhHans: '国家级基地', zhHant: '國家級基地', en: 'National bases' },
      '4.6.4': { zhHans: '交易平台', zhHant: '交易平台', en: 'Exchanges' },
      '4.6.5': { zhHans: '投资服务', zhHant: '投資服務', en: 'Investment' },
    },
  },
  {
    id: 'ground',
    title: { zhHans: '园区、总部与空间', zhHant: '園區、總部與空間', en: 'Parks and space' },
    says: {
      zhHans: '产业集群、循环经济园区、总部基地、标准与品牌，以及产业用地和用房。',
      zhHant: '產業集群、循環經濟園區、總部基地、標準與品牌，以及產業用地和用房。',
      en: 'Clusters, circular-economy parks, headquarters bases, standards and brands, and land and premises for industry.',
    },
    clauses: ['3.4.3', '4.7', '5.4'],
    short: {
      '3.4.3': { zhHans: '产业集群', zhHant: '產業集群', en: 'Clusters' },
      '4.7.1': { zhHans: '循环经济', zhHant: '循環經濟', en: 'Circular economy' },
      '4.7.2': { zhHans: '企业总部', zhHant: '企業總部', en: 'Headquarters' },
      '4.7.4': { zhHans: '标准与品牌', zhHant: '標準與品牌', en: 'Standards, brands' },
      '5.4.1': { zhHans: '土地供应', zhHant: '土地供應', en: 'Land' },
      '5.4.2': { zhHans: '存量空间', zhHant: '存量空間', en: 'Existing space' },
      '5.4.3': { zhHans: '虚拟空间', zhHant: '虛擬空間', en: 'Virtual space' },
    },
  },
  {
    id: 'culture',
    title: { zhHans: '文化产业', zhHant: '文化產業', en: 'Cultural industry' },
    says: {
      zhHans: '文化创意平台和文化产业集群，用来提升城市文化软实力。',
      zhHant: '文化創意平台和文化產業集群，用來提升城市文化軟實力。',
      en: 'Creative platforms and clusters of cultural industry, to raise the city’s cultural soft power.',
    },
    clauses: ['4.9'],
    short: { '4.9.2': { zhHans: '文化创意平台', zhHant: '文化創意平台', en: 'Creative platforms' } },
  },
];
