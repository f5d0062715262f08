// SPDX-License-Identifier: Apache-2.0
// Runs copied requests one after the other, and writes what each of them calls with as a line of
// JSON: [method, parameters, webhook address].
// Usage: node harness.mjs FOLDER COUNT ENDING, for FOLDER/0.ENDING, FOLDER/1.ENDING, ...
// "js" is the script of a page with BX24, "mjs" a module that imports the SDK.
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [folder, count, ending] = process.argv.slice(2);

globalThis.record = (method, parameters, address) => {
  process.stdout.write(JSON.stringify([method, parameters, address]) + '\n');
};
globalThis.BX24 = {
  callMethod(method, parameters, done) {
    globalThis.record(method, parameters, '');
    done({ error: () => null, data: () => 1 });
  },
};
console.log = () => {};

// Stands for the SDK: takes and answers what it does, and calls nobody. It repeats what went wrong unless it is told
// not to, and takes no address with a path before that of the webhook (2.2.0).
const sdk = `${folder}/node_modules/@bitrix24/b24jssdk`;
mkdirSync(sdk, { recursive: true });
writeFileSync(`${sdk}/package.json`, '{"type": "module", "exports": "./index.js"}');
writeFileSync(`${sdk}/index.js`, `
export class B24Hook {
  static fromWebhookUrl(address, options) {
    if (!/^https:\\/\\/[^/]+\\/rest\\/\\d+\\/\\w+\\/?$/.test(address)) {
      throw new Error('JSSDK_HOOK_URL_MALFORMED');
    }
    if (options.restrictionParams.maxRetries !== 1) {
      throw new Error('a create would be repeated');
    }
    const make = async ({ method, params }) => {
      globalThis.record(method, params, address);
      return { isSuccess: true, getData: () => ({ result: 1 }) };
    };
    return { actions: { v2: { call: { make } } } };
  }
}
`);

for (let index = 0; index < Number(count); ++index) {
  const file = `${folder}/${index}.${ending}`;
  if (ending === 'mjs') {
    await import(file);
  } else {
    runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  }
}
