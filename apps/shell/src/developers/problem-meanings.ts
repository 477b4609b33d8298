import type { Locale, ProblemKind } from '@policy/api';
import * as m from '@policy/words/messages';

const meanings: Record<ProblemKind, typeof m.developers_problem_bad_parameter> = {
  'bad-parameter': m.developers_problem_bad_parameter,
  unreadable: m.developers_problem_unreadable,
  'not-identified': m.developers_problem_not_identified,
  'not-allowed': m.developers_problem_not_allowed,
  'not-found': m.developers_problem_not_found,
  'no-such-revision': m.developers_problem_no_such_revision,
  'method-not-allowed': m.developers_problem_method_not_allowed,
  'not-acceptable': m.developers_problem_not_acceptable,
  conflict: m.developers_problem_conflict,
  'changed-meanwhile': m.developers_problem_changed_meanwhile,
  'too-large': m.developers_problem_too_large,
  'wrong-type': m.developers_problem_wrong_type,
  'wrong-content': m.developers_problem_wrong_content,
  'key-used-before': m.developers_problem_key_used_before,
  'version-needed': m.developers_problem_version_needed,
  'too-many-requests': m.developers_problem_too_many_requests,
  'internal-error': m.developers_problem_internal_error,
  'no-data-yet': m.developers_problem_no_data_yet,
};

/** What a kind of problem means and what to do about it. */
export function problemMeaning(kind: ProblemKind, locale: Locale): string {
  return meanings[kind]({}, { locale });
}
