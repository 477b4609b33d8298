import { createHash } from 'node:crypto';

/** Enough to tell lines apart; whether the whole edition is the kept one is decided by its full sha256. */
const digestLength = 8;

/** The start of the sha256 of a line's bytes, without its line feed. */
export function lineDigest(line: Uint8Array): string {
  return createHash('sha256').update(line).digest('hex').slice(0, digestLength);
}

/** Cuts the bytes at each line feed, so that a line damaged in mid-character is still one line. */
export function splitLines(content: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = content.indexOf(0x0a); end !== -1; end = content.indexOf(0x0a, start)) {
    lines.push(content.subarray(start, end));
    start = end + 1;
  }
  lines.push(content.subarray(start));
  return lines;
}

/** The digest of each line of the kept edition, so that a differing file can be told where it differs. */
export const editionLineDigests: readonly string[] = `
c269f8ca 80a5e07c 9d985241 d610a7de ec6af464 5a4b0c31 97a485cc 1ceff48c e3b0c442 6735fc3b 1091f620 e0f79b71 764feff8 0a4b74be
36a9e7f1 14fb1a76 2dfd024d dfaa568c 36a9e7f1 aa27d704 482443e9 aa27d704 36a9e7f1 7490d911 30ea7268 45d790fa 22cba181 c76cd506
aa27d704 482443e9 4dd18e8f 69571d29 27ef046a e108bb56 21953448 29a63016 36a9e7f1 aa27d704 482443e9 5f34177d aa27d704 482443e9
cc0078a1 8bbdc671 57bdb66c 2c8192f8 98386624 650bccad aa27d704 482443e9 1bd8315f 7dcc427f 0e6d5801 aa27d704 aa27d704 e8191bb5
19b322bd aa27d704 a68fd76f e5be3a2c 4f7fcaaf 6a29a3ae aa27d704 482443e9 aa27d704 36a9e7f1 29faabcf b7dfca93 2ac99ff7 c0ba09be
aa27d704 482443e9 aa27d704 36a9e7f1 aa27d704 a06513cc 0f528026 732b97e7 8230cfb8 31f9a6fd 7d043c76 aa27d704 482443e9 aa27d704
36a9e7f1 85012c26 b17661b0 8778291e 7b9283bc aa27d704 482443e9 239fd258 d6ec2843 b4666550 27277f1b 3a8b857e aa27d704 36a9e7f1
3737e278 aa27d704 482443e9 e7c58ef6 3b33619a ab97341d da389cae aa27d704 482443e9 3e579703 a42a99cf f9d759d9 7d2db650 aa27d704
482443e9 92a74d18 6523cc30 bdb9e6c4 df208ea4 aa27d704 482443e9 c0dae151 53ace562 5869aa39 77792fbe 9c7f1068 aa27d704 482443e9
d3beef98 a0c6c0cc 12402075 bb5fc1cd aa27d704 482443e9 d62b182c 924e4a55 4408e621 3b032ba0 a0fab526 83ea4436 aa27d704 482443e9
eff36adb 74cd805b cd897de5 8ed8f5e0 c5920abc aa27d704 482443e9 8e15cb18 afd1c44a 565ef567 ad3c2fe6 aa27d704 482443e9 a66ff34e
ae520595 0cbaf101 11fe7d58 aa27d704 482443e9 bf89d27e 935dc805 db1e2455 9ca59b81 61c42fd6 a8a95941 aa27d704 36a9e7f1 aa27d704
10837b0d 929b1c8b 2770e1b9 aa27d704 4f8710ad df395ae8 08c9cc24 63a9f383 aa27d704 9583c394 f62301ec 7e7455e4 aa27d704 df1b0a99
3c62c4b3 1a80e779 362d314f aa27d704 482443e9 aa27d704 43ab8035 e920182e
`
  .trim()
  .split(/\s+/u);
