export { assessTarget, type TargetQuestion } from './assess-target.ts';
export { assessIndicator, type IndicatorAssessment, type IndicatorQuestion } from './assess-indicator.ts';
export type { Assessment, AssessmentInputs, Course, Reason, Status, StatusRule } from './assessment.ts';
export { reasons, rule, statuses, statusRules } from './assessment.ts';
export { reasonStatuses } from './reason-statuses.ts';
export { confidences, levels } from './inputs.ts';
export type { BaselineInput, ObservationInput, RelationInput, TargetInput, TrapInput } from './inputs.ts';
export { chooseObservation, choiceReasons, choiceRule, orderByChoice, type Choice, type ChoiceReason } from './choose-observation.ts';
