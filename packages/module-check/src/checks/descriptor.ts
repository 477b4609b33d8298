import { contractVersion, descriptorSchema, type Descriptor } from '@policy/module-kit/contract';
import type { Finding } from './check.ts';

/**
 * Checks what a module says of itself by the contract's schema. The first link of the chain: without it nothing else can be looked at.
 *
 * @param candidate what `/_module.json` answered
 * @param id the module that is due
 */
export function checkDescriptor(candidate: unknown, id: string): { descriptor: Descriptor | null; findings: Finding[] } {
  const where = '/_module.json';
  const said = (candidate as { contract?: unknown } | null)?.contract;
  if (said !== contractVersion) {
    const fix = `Build it with the @policy/module-kit of this repository: npm run build -w apps/${id}`;
    return { descriptor: null, findings: [{ where, problem: `contract ${String(said)}, the shell knows ${contractVersion}`, fix }] };
  }
  const parsed = descriptorSchema.safeParse(candidate);
  if (!parsed.success) {
    const findings = parsed.error.issues.map((issue) => ({
      where,
      problem: `${issue.path.join('.')}: ${issue.message}`,
      fix: 'Correct the declaration in src/module.ts, and build again.',
    }));
    return { descriptor: null, findings };
  }
  if (parsed.data.id === id) return { descriptor: parsed.data, findings: [] };
  const fix = `Give src/module.ts the id of its folder, "${id}".`;
  return { descriptor: null, findings: [{ where, problem: `the module calls itself "${parsed.data.id}"`, fix }] };
}
