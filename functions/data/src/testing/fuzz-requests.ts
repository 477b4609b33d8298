import fc from 'fast-check';
import type { OpenApiDocument, Operation, Parameter } from '@policy/api';

export interface FuzzedRequest {
  operation: Operation;
  path: string;
  headers: Record<string, string>;
}

type Schema = Record<string, unknown>;

/** Requests that an OpenAPI document allows, and such as it does not: values from the schemas, and hostile ones. */
export function fuzzedRequests(document: OpenApiDocument): fc.Arbitrary<FuzzedRequest> {
  const reads = Object.entries(document.paths).flatMap(([path, { get }]) => (get && !get.security?.length ? [{ path, get }] : []));
  return fc.constantFrom(...reads).chain(({ path, get }) => {
    const given = (get.parameters ?? []).map((parameter) => givenParameter(document, parameter));
    return fc.record({ parameters: fc.tuple(...given), extra: fc.option(hostile, { freq: 20 }), headers }).map((made) => ({
      operation: get,
      path: addressOf(path, made.parameters, made.extra),
      headers: Object.fromEntries(
        Object.entries<string | null>(made.headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
      ),
    }));
  });
}

type Given = Parameter & { value: string | null };

function addressOf(path: string, parameters: readonly Given[], extra: string | null): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: place, value } of parameters) {
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value ?? 'x'));
    else if (value !== null) query.append(name, value);
  }
  if (extra !== null) query.append(extra, '1');
  return query.size > 0 ? `${filled}?${query}` : filled;
}

function givenParameter(document: OpenApiDocument, parameter: Parameter): fc.Arbitrary<Given> {
  const { required, in: place, example, schema } = parameter;
  const examples = [example ?? schema['example']].filter((value) => value !== undefined).map(String);
  const usual = fc.oneof(...(examples.length > 0 ? [fc.constantFrom(...examples)] : []), valueOf(document, schema));
  const value = fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: hostile, weight: 1 });
  const given =
    required || place === 'path'
      ? fc.option(value, { freq: 30 })
      : fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: value, weight: 1 });
  return given.map((made) => ({ ...parameter, value: made }));
}

/** A value as a schema has it; for a pattern, values of the kind that the API's patterns allow. */
function valueOf(document: OpenApiDocument, schema: Schema): fc.Arbitrary<string> {
  const { $ref, allOf, anyOf, enum: values, type, minimum = 0, maximum = 300, items } = schema as Record<string, never>;
  if ($ref !== undefined) return valueOf(document, document.components.schemas[($ref as string).split('/').at(-1)!] as Schema);
  if (allOf !== undefined || anyOf !== undefined) return valueOf(document, (allOf ?? anyOf)![0] as Schema);
  if (values !== undefined) return fc.constantFrom(...(values as string[]));
  if (type === 'array') return valueOf(document, items ?? {});
  if (type === 'integer') return fc.integer({ min: Number(minimum), max: Number(maximum) }).map(String);
  return fc.oneof(fc.constantFrom(...plausible), fc.stringMatching(/^[a-z0-9.-]{1,12}$/u));
}

const plausible = [
  'id',
  'id,name',
  '-id',
  'name.en',
  'plan',
  'clause:starts:4',
  'id:ne:x',
  'name.zhHans:contains:深',
  '4.10',
  '4.10.1',
  'hetao',
  'rd-intensity',
  '1',
  '2015',
  'MX5hYmM',
  'MX4xfjE',
  '深圳',
  'year:gte:2010',
  'targets.value:lt:4',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((given) => !/\p{Cs}/u.test(given)),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '../..',
    '%',
    "' OR 1=1 --",
    '"',
    '*',
    'NEAR(a b)',
    '__proto__',
    'constructor',
    'toString:eq:1',
    '__proto__:eq:1',
    '999999999',
    '-1',
    '1e9',
    'ﷺ',
    '𠮷',
    'a'.repeat(600),
  ),
);

const headers = fc.record({
  accept: fc.option(
    fc.constantFrom('*/*', 'application/json', 'text/csv', 'text/markdown', 'application/pdf', 'text/*;q=0.1, */*;q=0', ';;,', ''),
    { freq: 3 },
  ),
  'if-none-match': fc.option(fc.constantFrom('*', '"x"', 'W/"r1-0"', '"'), { freq: 8 }),
  'if-modified-since': fc.option(fc.constantFrom('Tue, 24 Nov 2026 00:00:00 GMT', 'yesterday', ''), { freq: 8 }),
});
