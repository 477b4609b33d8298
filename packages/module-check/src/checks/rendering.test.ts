import { expect, test } from 'vitest';
import { rendering } from './rendering.ts';
import { sampleModule, sampleView } from './sample-module.ts';

test.each([
  ['throws', sampleView('', { status: 500, body: 'the loader broke' }), 'answered 500'],
  ['has nothing to show', sampleView('', { status: 404 }), 'has nothing to show'],
  ['breaks off', sampleView('', { body: '<script type="application/json" data-fragment>{}</script>\n<p>' }), 'breaks off'],
  [
    'is somebody else’s',
    sampleView('<p>x</p>', { body: sampleView('<p>x</p>', { id: 'other' }).body }),
    'view other where projects is due',
  ],
  ['is empty', sampleView('<p></p>'), 'is empty'],
  ['asks for data that is not recorded', sampleView('<p>x</p>', { missing: ['/api/v1/facts'] }), '/api/v1/facts'],
])('a page that %s is named', (_, view, problem) => {
  const { findings } = rendering.run(sampleModule({ views: [view] }));
  expect(findings.map((finding) => finding.problem).join()).toContain(problem);
  expect(findings[0]!.where).toContain('page projects (en)');
});

test('a page that shows something for a record that does not exist is named', () => {
  const stranger = sampleView('<p>Nothing</p>', { path: '/projects/no-such-record' });
  expect(rendering.run(sampleModule({ strangers: [stranger] })).findings[0]!.problem).toContain(
    'answers 200 for a record that does not exist',
  );
  expect(rendering.run(sampleModule({ strangers: [{ ...stranger, status: 404 }] })).findings).toEqual([]);
});

test('a page that could not be shown is no failure, but is said', () => {
  expect(rendering.run(sampleModule({ unreached: ['/indicators/:id'] })).notes!.join()).toContain('/indicators/:id was not shown');
});
