export { assessTarget, type TargetQuestion } from './assess-target.ts';
export { assessIndicator, type IndicatorAssessment, type IndicatorQuestion } from './assess-indicator.ts';
export type { Assessment, AssessmentInputs, Course, Reason, Status } from './assessment.ts';
export { reasons, rule, statuses } from './assessment.ts';
export type { BaselineInput, ObservationInput, RelationInput, TargetInput, TrapInput } from './inputs.ts';
