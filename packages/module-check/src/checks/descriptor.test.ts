import { expect, test } from 'vitest';
import { checkDescriptor } from './descriptor.ts';
import { sampleModule } from './sample-module.ts';

const { descriptor } = sampleModule();

test('a descriptor by the contract passes', () => {
  expect(checkDescriptor(descriptor, 'talent')).toEqual({ descriptor, findings: [] });
});

test.each([
  ['another version of the contract', { ...descriptor, contract: 2 }, 'contract 2, the shell knows 1'],
  ['something else', null, 'contract undefined, the shell knows 1'],
  ['a style outside the module’s files', { ...descriptor, styles: ['/style.css'] }, 'styles.0'],
  ['another module', { ...descriptor, id: 'industry' }, 'calls itself "industry"'],
])('%s is refused, saying what to change', (_, candidate, problem) => {
  const { descriptor: accepted, findings } = checkDescriptor(candidate, 'talent');
  expect(accepted).toBeNull();
  expect(findings[0]!.problem).toContain(problem);
  expect(findings[0]!.fix).not.toBe('');
});
