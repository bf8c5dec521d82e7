import { plainOf, type Html } from '../../src/messages/html.js';
import type { Answer } from '../../src/store/deliver-store.js';

/** What Telegram would refuse about an answer: nothing, or the reasons. */
export function faultsOf({ html, buttons = [] }: Pick<Answer, 'html' | 'buttons'>): readonly string[] {
  const faults = htmlFaults(html);
  const units = plainOf(html).length;
  if (units === 0 || units > 4096) faults.push(`${units} units of text`);
  const all = buttons.flat();
  if (all.length > 100) faults.push(`${all.length} buttons`);
  if (buttons.some((row) => row.length === 0 || row.length > 8)) faults.push('a row that is empty or too wide');
  for (const { label, data } of all) {
    if (label.trim() === '') faults.push('a button without a label');
    if (Buffer.byteLength(data) > 64 || data === '') faults.push(`data of ${Buffer.byteLength(data)} bytes`);
  }
  return faults;
}

/** Only the tags that we use, closed in order; everything else escaped. */
function htmlFaults(linked: Html): string[] {
  const html = linked.replace(/<a href="https:\/\/[a-z.-]+\/">/g, '<a>');
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, tag] of html.matchAll(/<(\/?)([^<>]*)>/g)) {
    if (!['a', 'b', 'i', 'code'].includes(tag ?? '')) faults.push(`tag ${tag ?? ''}`);
    if (slash === '') open.push(tag ?? '');
    else if (open.pop() !== tag) faults.push(`</${tag ?? ''}> closes nothing`);
  }
  if (open.length > 0) faults.push(`<${open.join('> <')}> is never closed`);
  const text = html.replace(/<\/?[abi]>|<\/?code>/g, '').replace(/&(?:lt|gt|amp|quot);/g, '');
  if (/[<>&"]/.test(text)) faults.push(`not escaped: ${text}`);
  return faults;
}
