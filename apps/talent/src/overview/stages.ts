export const stages = ['discover', 'learn', 'come', 'live', 'work', 'reward', 'away'] as const;

/** A stage on a person's way, at which the plan holds something out. */
export type Stage = (typeof stages)[number];

/** A record can stand at a stage only if its quote prints one of these words. */
export const stageWords: Record<Stage, readonly string[]> = {
  discover: ['科普', '科学素质', '科技中心', '大讲堂', '论坛', '向社会公众开放', '文化设施'],
  learn: ['大学', '学院', '高等院校', '教育', '博士点'],
  come: ['引进', '国际专才', '海外人才联络处'],
  live: ['安居', '医疗保健', '配偶就业', '子女入学'],
  work: ['岗位', '来深工作', '学术交流', '创业孵化器'],
  reward: ['奖项', '大赛', '褒扬', '突出贡献', '人才评价'],
  away: ['赴港澳台地区和发达国家'],
};
