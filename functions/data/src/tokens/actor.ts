import type { Ability, Owner } from '@policy/api';
import type { Context } from 'hono';
import type { Environment } from '../http/bindings.ts';
import { forbidden, unauthorised } from '../http/problem.ts';

/** Who a request is from: a token of a department. */
export interface Actor {
  /** Of the token. */
  token: string;
  name: string;
  department: Owner;
  abilities: readonly Ability[];
}

/**
 * Who the request is from.
 *
 * @param ability what is about to be done
 * @throws 401 where nobody has identified themselves, 403 where their token lacks the ability
 */
export function requireActor(context: Context<Environment>, ability: Ability): Actor {
  const actor = context.get('actor');
  if (actor === undefined) throw unauthorised('This needs a token of a department: send it as “Authorization: Bearer …”.');
  if (ability === 'read-drafts' || actor.abilities.includes(ability)) return actor;
  throw forbidden(`Your token “${actor.name}” lacks the ability “${ability}”; it has ${actor.abilities.join(', ')}.`);
}

/** @throws 403 where something belongs to another department than the actor's */
export function requireOwn(actor: Actor, owner: Owner, what: string): void {
  if (actor.department === owner) return;
  throw forbidden(`${what} belongs to the department “${owner}”; your token is of “${actor.department}”.`);
}
