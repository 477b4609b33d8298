import { describe, expect, it } from 'vitest';
import { parseEdition } from './edition/parse-edition.ts';
import { readEdition } from './edition/read-edition.ts';
import { modulesOf, ownerOf } from './modules.ts';

const items = parseEdition(readEdition().text).clauses.filter((clause) => clause.kind === 'item');

describe('the owner of a clause', () => {
  it.each([
    ['3.3.5', 'innovation'],
    ['4.2.1', 'innovation'],
    ['4.2.p1', 'innovation'],
    ['4.1.p1', 'innovation'],
    ['4.9.p1', 'industry'],
    ['4.10.p1', 'shenzhen-hongkong'],
    ['4.5.1', 'industry'],
    ['4.7.4', 'industry'],
    ['5.2.3', 'talent'],
    ['4.9.1', 'talent'],
    ['4.10.3', 'shenzhen-hongkong'],
    ['4.10.5', 'innovation'],
    ['5.5.2', 'industry'],
  ])('of %s is %s', (clause, owner) => {
    expect(ownerOf(clause)).toBe(owner);
  });

  it.each(['1', '1.1', '1.1.p1', '2.3.p2', '3', '3.1', '3.1.p1', '3.1.2', '3.2.4', '3.5.4', '4', '4.p1', '4.8', '4.8.2', '5.1.1'])(
    'of %s is the whole plan',
    (clause) => {
      expect(ownerOf(clause)).toBe('plan');
    },
  );

  it('does not mistake section 4.1 for 4.10', () => {
    expect(ownerOf('4.10.1')).toBe('shenzhen-hongkong');
    expect(ownerOf('4.1.1')).toBe('talent');
  });
});

describe('the modules that show a clause', () => {
  it('come after the owner', () => {
    expect(modulesOf('3.2.3')).toEqual(['innovation', 'talent']);
    expect(modulesOf('3.3.6')).toEqual(['shenzhen-hongkong', 'innovation']);
    expect(modulesOf('4.1.1')).toEqual(['talent', 'innovation']);
    expect(modulesOf('4.6.1')).toEqual(['industry', 'talent']);
  });

  it('are counted for all 70 items as DATA section 3 gives them', () => {
    const owned = (owner: string) => items.filter((item) => ownerOf(item.id) === owner).length;
    expect(['innovation', 'industry', 'talent', 'shenzhen-hongkong', 'plan'].map(owned)).toEqual([23, 26, 6, 4, 11]);
  });
});
