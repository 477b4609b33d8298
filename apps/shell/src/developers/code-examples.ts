/** Code that a reader can copy and run as it stands. */
export interface CodeExample {
  id: ExampleId;
  language: ExampleLanguage;
  code: string;
}

export type ExampleId = 'record' | 'file' | 'unchanged' | 'filter' | 'pages' | 'changes' | 'table' | 'sheet' | 'signature' | 'propose';
export type ExampleLanguage = 'curl' | 'javascript' | 'python' | 'power-query';

/** Every example of the guide. A test takes them from the page and runs each: `tests/api/developers.spec.ts`. */
export function codeExamples(root: string): CodeExample[] {
  const api = `${root}/api/v1`;
  return [
    { id: 'record', language: 'curl', code: `curl '${api}/indicators/rd-intensity?fields=id,name,targets.year,targets.value&lang=en'` },
    { id: 'file', language: 'curl', code: `curl -o projects.csv '${api}/projects.csv?module=talent'` },
    {
      id: 'filter',
      language: 'curl',
      code: `curl '${api}/results?filter=year:gte:2011&filter=status:in:missed|achieved&fields=id,status'`,
    },
    { id: 'unchanged', language: 'curl', code: unchanged(api) },
    { id: 'pages', language: 'javascript', code: pages(api) },
    { id: 'changes', language: 'javascript', code: changes(api) },
    { id: 'table', language: 'python', code: table(api) },
    { id: 'sheet', language: 'power-query', code: sheet(api) },
    { id: 'signature', language: 'javascript', code: signature },
    { id: 'propose', language: 'curl', code: propose(api) },
  ];
}

const unchanged = (api: string) =>
  `
url='${api}/projects?limit=5'
etag=$(curl -s -o /dev/null -D - "$url" | tr -d '\\r' | awk 'tolower($1) == "etag:" { print $2 }')
curl -s -o /dev/null -w '%{http_code}\\n' -H "If-None-Match: $etag" "$url"`.trim();

const pages = (api: string) =>
  `
let next = '${api}/projects?module=talent&limit=20&lang=en';
while (next) {
  const response = await fetch(next);
  const page = await response.json();
  if (!response.ok) throw new Error(page.detail);
  for (const { id, name } of page.items) console.log(id, name);
  next = page.next && new URL(page.next, next).href;
}`.trim();

const changes = (api: string) =>
  `
const known = 0; // the last revision that you have seen
const response = await fetch('${api}/changes?limit=10&since=' + known);
const { total, items } = await response.json();
console.log(total + ' changes since revision ' + known);
for (const { revision, time, action, kind, reason } of items) console.log(revision, time, action, kind, reason);`.trim();

const table = (api: string) =>
  `
import csv, io, urllib.request

with urllib.request.urlopen('${api}/results.csv') as answer:
    text = io.TextIOWrapper(answer, encoding='utf-8-sig', newline='')
    for row in csv.DictReader(text):
        print(row['indicator'], row['year'], row['target'], row['value'], row['status'])`.trim();

const sheet = (api: string) =>
  `
let
  File = Csv.Document(Web.Contents("${api}/results.csv"), [Delimiter = ",", Encoding = 65001]),
  Table = Table.PromoteHeaders(File)
in
  Table`.trim();

/** With the message that Standard Webhooks gives as its own example. */
const signature = `
import { createHmac, timingSafeEqual } from 'node:crypto';

/** secret: as it was shown once; headers and body: as they came, the body as text. */
function isGenuine(secret, headers, body) {
  const signed = headers['webhook-id'] + '.' + headers['webhook-timestamp'] + '.' + body;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key).update(signed).digest();
  return headers['webhook-signature'].split(' ').some((signature) => {
    const given = Buffer.from(signature.replace('v1,', ''), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

const headers = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
console.log(isGenuine('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', headers, '{"test": 2432232314}'));`.trim();

/** A value that the portal has from this very source; proposing it publishes nothing. */
const propose = (api: string) =>
  `
curl -X POST '${api}/proposals' \\
  -H "Authorization: Bearer $PORTAL_TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{
    "reason": "The value of 2010, from the bureau",
    "content": {
      "action": "add",
      "record": {
        "kind": "observation", "indicator": "rd-intensity", "year": 2010,
        "value": 3.64, "unit": "%", "scale": 1, "printed": "3.64%",
        "definition": "same", "confidence": "high",
        "source": { "id": "shenzhen-economic-plan-report-2011" }
      }
    }
  }'`.trim();
