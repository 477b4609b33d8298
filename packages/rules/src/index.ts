export { assessTarget, type TargetQuestion } from './assess-target.ts';
export { assessIndicator, type IndicatorAssessment, type IndicatorQuestion } from './assess-indicator.ts';
export type { Assessment, AssessmentInputs, Course, Reason, Status, StatusRule } from './assessment.ts';
export { reasons, rule, statuses, statusRules } from './assessment.ts';
export { reasonStatuses } from './reason-statuses.ts';
export { confidences, levels } from './inputs.ts';
export type { BaselineInput, ObservationInput, RelationInput, TargetInput, TrapInput } from './inputs.ts';
export { chooseObservation, choiceReasons, choiceRule, orderByChoice, type Choice, type ChoiceReason } from './choose-observation.ts';
export { assessReading, readTarget, readingsRule, type Readings, type ReadTarget } from './readings.ts';
export { readingQuestions, type OpenQuestion, type Reading, type ReadingQuestion } from './reading-questions.ts';
export {
  assessLife,
  eventKinds,
  lifeReasons,
  lifeReasonStatuses,
  lifeRule,
  lifeRules,
  lifeStatuses,
  type EventInput,
  type EventKind,
  type LifeReason,
  type LifeRule,
  type LifeStatus,
  type ProjectLife,
} from './project-life.ts';
export { isCertainlyLater } from './partial-date.ts';
export { goalQuestion, indicatorQuestion, type PublishedIndicator, type PublishedObservation } from './published.ts';
